#include "state/select_parts.h"

#include "analyse/coverage.h"
#include "article/markdown.h"
#include "state/phrases.h"

#include <algorithm>
#include <functional>

namespace estelik {
namespace {

std::vector<TextMark> marks_of(const Bank& bank, const ParagraphCoverage& paragraph, int number, const std::string& lit) {
    std::vector<TextMark> marks;
    for (const auto index : paragraph.questions) {
        const auto& question = bank.questions[index];
        for (const auto& place : find_quote(bank.reading, question.evidence.quote))
            if (place.paragraph == number) marks.push_back({place.offset, place.length, question.id, question.id == lit});
    }
    std::stable_sort(marks.begin(), marks.end(), [](const TextMark& a, const TextMark& b) { return a.offset < b.offset; });
    return marks;
}

std::vector<std::string> coverage_words(const ParagraphCoverage& paragraph) {
    std::vector<std::string> words;
    for (const auto strength : {Strength::strong, Strength::fair, Strength::weak}) {
        const auto n = paragraph.count(strength);
        if (n > 0) words.push_back(std::to_string(n) + " " + std::string(strength_word(strength)));
    }
    if (words.empty()) words.emplace_back(paragraph.questions.empty() ? "no question" : "not asked");
    return words;
}

bool is_in_section(const Paragraph& paragraph, std::size_t section) {
    return std::max(0, paragraph.section) == static_cast<int>(section);
}

void add_paragraphs(ReadScreen& read, const AppState& state, const Bank& bank, const std::vector<ParagraphCoverage>& covered) {
    for (std::size_t i = 0; i < bank.reading.paragraphs.size(); ++i) {
        const auto& paragraph = bank.reading.paragraphs[i];
        if (!is_in_section(paragraph, read.section)) continue;
        auto cells = covered[i].strengths;
        std::stable_sort(cells.begin(), cells.end(), std::greater<>());
        read.paragraphs.push_back({paragraph.number, paragraph.text, marks_of(bank, covered[i], paragraph.number, state.reading.question),
                                   std::move(cells), coverage_words(covered[i]), paragraph.number == state.reading.paragraph});
    }
}

void add_sections(ReadScreen& read, const Bank& bank, const std::vector<ParagraphCoverage>& covered) {
    std::size_t asked = 0;
    for (std::size_t section = 0; section < bank.reading.sections.size(); ++section) {
        SectionLine line{bank.reading.sections[section].title};
        for (std::size_t i = 0; i < covered.size(); ++i) {
            if (!is_in_section(bank.reading.paragraphs[i], section)) continue;
            ++line.of;
            if (covered[i].asked() > 0) ++line.asked;
        }
        asked += line.asked;
        read.sections.push_back(std::move(line));
    }
    read.coverage = std::to_string(asked) + " of " + counted(covered.size(), "paragraph");
}

void add_side(ReadScreen& read, const AppState& state, const Bank& bank, const std::vector<ParagraphCoverage>& covered) {
    const int number = state.reading.paragraph;
    if (number < 1 || static_cast<std::size_t>(number) > covered.size()) return;
    const Day today = day_of(state.now);
    const auto& paragraph = covered[static_cast<std::size_t>(number) - 1];
    for (std::size_t i = 0; i < paragraph.questions.size(); ++i) {
        const auto& question = bank.questions[paragraph.questions[i]];
        read.questions.push_back({question.id, plain_text(stem_with_gap(question, question.gap_count() > 0 ? 1 : 0)),
                                  strength_mark(paragraph.strengths[i]), next_words(bank, question, state, today)});
    }
    const auto n = read.questions.size();
    read.side_title = counted(n, "question") + " on this passage";
    if (n > 0) read.ask_label = n == 1 ? "Ask it now" : n == 2 ? "Ask both now" : "Ask all " + std::to_string(n) + " now";
}

}  // namespace

ReadScreen select_read(const AppState& state) {
    const BankPtr bank = state.bank();
    const auto& sections = bank->reading.sections;
    const auto covered = coverage(*bank, state.progress, day_of(state.now));
    ReadScreen read;
    read.section = sections.empty() ? 0 : std::min(state.reading.section, sections.size() - 1);
    read.title = sections.empty() ? bank->reading.title : sections[read.section].title;
    read.note = bank->reading.note.empty() ? "After “" + bank->source.title + "” by " + bank->source.author + ", " + long_date(bank->source.date)
                                           : bank->reading.note;
    add_sections(read, *bank, covered);
    add_paragraphs(read, state, *bank, covered);
    add_side(read, state, *bank, covered);
    read.shown = counted(read.paragraphs.size(), "paragraph") + ", section " + std::to_string(read.section + 1) + " of " +
                 std::to_string(std::max<std::size_t>(1, sections.size()));
    if (read.section > 0) read.previous = sections[read.section - 1].title;
    if (read.section + 1 < sections.size()) read.next = sections[read.section + 1].title;
    read.can_go_back = state.reading.from_study && state.sitting.has_value();
    read.jump = state.reading.jump;
    return read;
}

}  // namespace estelik
