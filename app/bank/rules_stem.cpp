#include "bank/rules_stem.h"

#include "bank/dates_in.h"
#include "bank/phrasing.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace estelik {
namespace {

// Opening and closing marks that may stand round a sentence.
constexpr std::array<std::string_view, 10> marks = {"\"", "'", "(", "[", "“", "‘", "«", ")", "]", "’"};
constexpr std::array<std::string_view, 7> closing_marks = {"\"", "'", ")", "]", "”", "’", "»"};

template <std::size_t n>
bool any_word(const AskedQuestion& asked, const std::array<std::string_view, n>& phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return asked.stem_words.contains(Phrase(phrase)); });
}

void begins_with_capital(const AskedQuestion& asked, Report& report) {
    std::string_view stem = trim(asked.stem);
    for (bool cut = true; cut;) {
        cut = false;
        for (const auto mark : marks)
            if (stem.starts_with(mark)) {
                stem.remove_prefix(mark.size());
                cut = true;
            }
    }
    const bool figure = !stem.empty() && stem.front() >= '0' && stem.front() <= '9';
    if (!figure && !stem.starts_with("{{") && !stem.starts_with("__") && !starts_with_capital(stem))
        report.add(Code::no_capital, asked.at("question"), "the question does not begin with a capital letter");
}

void ends_with_mark(const AskedQuestion& asked, Report& report) {
    if (asked.question.kind() == Kind::card) return;  // the front of a card may be a bare term
    std::string_view stem = trim(asked.stem);
    for (bool cut = true; cut;) {
        cut = false;
        for (const auto mark : closing_marks)
            if (stem.ends_with(mark)) {
                stem.remove_suffix(mark.size());
                cut = true;
            }
    }
    if (!stem.ends_with('?') && !stem.ends_with('.'))
        report.add(Code::no_end_mark, asked.at("question"),
                   "the question ends with neither a question mark nor a full stop");
}

// Two blanks before a line break are Markdown, blanks at the start of a line an indent.
bool badly_spaced(std::string_view text) {
    if (trim(text).size() != text.size()) return true;
    for (const auto& line : split(text, '\n')) {
        const auto first = line.find_first_not_of(' ');
        if (first == std::string::npos) continue;
        const auto at = line.find("  ", first);
        if (at != std::string::npos && line.find_first_not_of(' ', at) != std::string::npos) return true;
    }
    return false;
}

void check_spacing(const JsonValue& value, const AskedQuestion& asked, Report& report) {
    if (value.is(JsonValue::Type::string) && badly_spaced(value.text))
        report.add(Code::bad_spacing, {&asked.source, value.offset, asked.question.id},
                   fmt::format("two blanks in a row, or a blank at an end, in {}", quoted(value.text)));
    for (const JsonValue& item : value.items) check_spacing(item, asked, report);
    for (const JsonMember& member : value.members)
        if (member.name != "evidence" && member.name != "ignore") check_spacing(member.value, asked, report);
}

void is_well_spaced(const AskedQuestion& asked, Report& report) { check_spacing(asked.node, asked, report); }

void names_what_it_speaks_of(const AskedQuestion& asked, Report& report) {
    constexpr std::array<std::string_view, 15> dangling = {" he ",    " she ",   " they ", " it ",         " this ",
                                                           " these ", " those ", " his ",  " her ",        " their ",
                                                           " its ",   " him ",   " them ", " the former ", " the latter "};
    for (const auto beginning : dangling)
        if (asked.stem_words.padded().starts_with(beginning))
            report.add(
                Code::dangling_pronoun, asked.at("question"),
                fmt::format("the question begins with {}, which refers to nothing before it", quoted(trim(beginning))),
                "name the person, body or thing");
}

void stands_alone(const AskedQuestion& asked, Report& report) {
    constexpr std::array<std::string_view, 12> leaning = {
        "according to the passage", "according to the text", "according to the article", "according to the reading",
        "according to the source",  "in the passage",        "in this passage",          "in this text",
        "in this article",          "in the text above",     "the passage says",         "the text says"};
    if (any_word(asked, leaning))
        report.add(Code::according_to_passage, asked.at("question"),
                   "the question leans on the passage, but it must stand alone",
                   "ask for the fact itself, or name the author of an opinion");
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

void shouts_its_negation(const AskedQuestion& asked, Report& report) {
    if (!asked.options()) return;
    std::string word;
    for (const char c : asked.stem + " ") {
        if (is_letter(c) || c == '\'') {
            word += c;
            continue;
        }
        if (word == "not" || word == "Not" || word == "except" || word == "Except" || word.ends_with("n't") ||
            word.ends_with("n’t"))
            return report.add(Code::quiet_negation, asked.at("question"),
                              fmt::format("{} is easily overlooked", quoted(word)),
                              "write NOT or EXCEPT in capitals; better, ask without it");
        word.clear();
    }
}

void is_short(const AskedQuestion& asked, Report& report) {
    const std::size_t count = word_count(asked.stem);
    const auto what = fmt::format("the question has {} words", count);
    if (count > 45)
        report.add(Code::question_too_long, asked.at("question"), what + "; 45 is the limit",
                   "ask for one fact, in one clause");
    else if (count > 30) report.add(Code::long_question, asked.at("question"), what + "; 30 are enough for most");
}

bool is_word_point(char32_t point) { return !words(to_utf8(std::u32string(1, point))).empty(); }

void gap_stands_free(const AskedQuestion& asked, Report& report) {
    if (asked.question.kind() != Kind::cloze) return;
    const std::string& stem = asked.question.stem;
    for (auto at = stem.find("{{"); at != std::string::npos; at = stem.find("{{", at + 2)) {
        const auto end = std::min(stem.find("}}", at), stem.size() - 2) + 2;
        const auto before_gap = code_points(std::string_view(stem).substr(0, at));
        const auto behind_gap = code_points(std::string_view(stem).substr(end));
        const bool touches = (!before_gap.empty() && is_word_point(before_gap.back())) ||
                             (!behind_gap.empty() && is_word_point(behind_gap.front()));
        const Phrase before("." + stem.substr(0, at));
        const bool article = before.padded().ends_with(" a ") || before.padded().ends_with(" an ");
        if (touches)
            report.add(Code::gap_touches, asked.at("question"),
                       fmt::format("a letter touches the gap {}", stem.substr(at, end - at)));
        if (article)
            report.add(
                Code::gap_touches, asked.at("question"),
                fmt::format("the article before the gap {} gives away how its answer begins", stem.substr(at, end - at)),
                "write a(n), or put the article into the gap");
    }
}

void cloze_leaves_context(const AskedQuestion& asked, Report& report) {
    if (asked.question.kind() != Kind::cloze) return;
    std::string rest = asked.question.stem;
    for (auto at = rest.find("{{"); at != std::string::npos; at = rest.find("{{"))
        rest.erase(at, std::min(rest.find("}}", at) + 2, rest.size()) - at);
    if (word_count(rest) < 5)
        report.add(Code::little_context, asked.at("question"), "fewer than five words stand round the gaps");
}

void dates_the_present(const AskedQuestion& asked, Report& report) {
    constexpr std::array<std::string_view, 7> present = {"now",        "currently", "today",    "recently",
                                                         "at present", "nowadays",  "presently"};
    if (any_word(asked, present) && dates_in(asked.stem).empty())
        report.add(Code::undated_present, asked.at("question"),
                   "the question speaks of the present without saying of which year", "write “as of 2012” or the like");
}

void asks_for_a_date(const AskedQuestion& asked, Report& report) {
    constexpr std::array<std::string_view, 12> asking = {"when", "year", "years", "month", "months", "day",
                                                         "days", "date", "dates", "dated", "period", "decade"};
    if (asked.question.kind() == Kind::date && !any_word(asked, asking))
        report.add(Code::no_date_word, asked.at("question"),
                   "a date is the answer, but the question does not ask when, or in what year, month or on what day");
}

void asks_for_its_unit(const AskedQuestion& asked, Report& report) {
    const auto* number = asked.key<NumberKey>();
    if (number && !number->unit.empty() && !names_unit(asked.stem, number->unit))
        report.add(Code::unit_not_asked, asked.at("question"),
                   fmt::format("the answer is in {}, but the question does not say so", number->unit),
                   "name the unit: “how long, in km, …”");
}

constexpr std::array<QuestionRule, 12> rules = {
    begins_with_capital,  ends_with_mark,      is_well_spaced,  names_what_it_speaks_of,
    stands_alone,         shouts_its_negation, is_short,        gap_stands_free,
    cloze_leaves_context, dates_the_present,   asks_for_a_date, asks_for_its_unit};

}  // namespace

std::span<const QuestionRule> stem_rules() { return rules; }

}  // namespace estelik
