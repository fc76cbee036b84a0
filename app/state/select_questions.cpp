#include "state/select_parts.h"

#include "article/markdown.h"
#include "base/text.h"
#include "schedule/remembered.h"
#include "state/phrases.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace estelik {
namespace {

using Only = QuestionFilter::Only;
using Sort = QuestionFilter::Sort;

// What the list needs to know of a question: computed once a question.
struct Entry {
    const Question* question = nullptr;
    std::string stem;
    std::size_t topic = 0;
    Strength strength = Strength::fresh;
    std::optional<Day> due;
    bool flagged = false;
    bool problem = false;
};

bool is_flagged(const Bank& bank, const Question& question, const Progress& progress) {
    const auto items = items_of(bank.id, question);
    return std::any_of(items.begin(), items.end(), [&](const ItemId& item) {
        const auto* known = progress.find(item);
        return known && known->flagged;
    });
}

std::string plain_stem(const Question& question) { return plain_text(stem_with_gap(question, question.gap_count() > 0 ? 1 : 0)); }

std::vector<Entry> entries_of(const AppState& state, const Course& course) {
    const Bank& bank = *course.bank;
    std::set<std::string_view> with_problems;
    for (const auto& finding : course.findings) with_problems.insert(finding.question);
    std::vector<Entry> entries;
    for (const auto& question : bank.questions)
        entries.push_back({&question, plain_stem(question), bank.topic_index(question.topic),
                           strength_today(bank, question, state.progress, day_of(state.now)),
                           next_due(bank, question, state), is_flagged(bank, question, state.progress),
                           with_problems.contains(question.id)});
    return entries;
}

bool passes(const Entry& entry, Only only) {
    switch (only) {
    case Only::all: return true;
    case Only::weak: return entry.strength == Strength::weak;
    case Only::fresh: return entry.strength == Strength::fresh;
    case Only::flagged: return entry.flagged;
    case Only::problems: return entry.problem;
    }
    return true;
}

bool passes(const Entry& entry, const QuestionFilter& filter, const std::string& wanted) {
    if (!passes(entry, filter.only)) return false;
    if (!filter.topic.empty() && entry.question->topic != filter.topic) return false;
    if (filter.kind && entry.question->kind() != *filter.kind) return false;
    if (wanted.empty()) return true;
    const std::string text = fold(entry.stem + "\n" + entry.question->evidence.quote + "\n" + entry.question->id);
    return text.find(wanted) != std::string::npos;
}

bool before(const Entry& a, const Entry& b, Sort sort) {
    switch (sort) {
    case Sort::file: return a.question < b.question;
    case Sort::question: return fold(a.stem) < fold(b.stem);
    case Sort::kind: return a.question->kind() < b.question->kind();
    case Sort::topic: return a.topic < b.topic;
    case Sort::strength: return a.strength < b.strength;
    case Sort::due: return a.due.value_or(Day{INT32_MAX}) < b.due.value_or(Day{INT32_MAX});
    }
    return false;
}

void add_chips(QuestionsScreen& screen, const std::vector<Entry>& entries) {
    const auto n = [&](Only only) {
        return std::to_string(std::count_if(entries.begin(), entries.end(), [&](const Entry& e) { return passes(e, only); }));
    };
    screen.chips = {{Only::all, "All " + n(Only::all)},
                    {Only::weak, "Weak " + n(Only::weak)},
                    {Only::fresh, "New " + n(Only::fresh)},
                    {Only::flagged, "Flagged " + n(Only::flagged)},
                    {Only::problems, "With problems " + n(Only::problems)}};
}

QuestionRow row_of(const Bank& bank, const Entry& entry, Day today) {
    return {entry.question->id, entry.stem, std::string(kind_words(entry.question->kind())), bank.topics[entry.topic].title,
            strength_mark(entry.strength), entry.due ? due_words(*entry.due, today) : "–", entry.flagged, entry.problem};
}

// ---- the preview ---------------------------------------------------------------------------------

struct KeyLines {
    std::vector<PreviewLine> lines = {};

    void operator()(const OneChoice& k) {
        for (std::size_t i = 0; i < k.options.size(); ++i) lines.push_back({k.options[i], i == k.key});
    }
    void operator()(const ManyChoice& k) {
        for (std::size_t i = 0; i < k.options.size(); ++i)
            lines.push_back({k.options[i], std::find(k.keys.begin(), k.keys.end(), i) != k.keys.end()});
    }
    void operator()(const TrueFalse& k) { lines = {{"True", k.key}, {"False", !k.key}}; }
    void operator()(const TextKey& k) {
        lines.push_back({k.key, true});
        for (const auto& form : k.accept) lines.push_back({form, true});
    }
    void operator()(const NumberKey& k) {
        lines.push_back({to_string(k), true});
        if (k.tolerance_percent > 0) lines.push_back({"within " + number_words(k.tolerance_percent) + "\u202f%", false});
    }
    void operator()(const DateKey& k) { lines.push_back({to_string(k), true}); }
    void operator()(const Cloze& k) {
        for (const auto& gap : k.gaps) std::visit(*this, gap);
    }
    void operator()(const Ordering& k) {
        for (std::size_t i = 0; i < k.items.size(); ++i) lines.push_back({std::to_string(i + 1) + "  " + k.items[i], false});
    }
    void operator()(const Matching& k) {
        for (const auto& [left, right] : k.pairs) lines.push_back({left + " – " + right, false});
    }
    void operator()(const Card& k) { lines.push_back({plain_text(k.back), true}); }
};

std::vector<LabelledValue> facts_of(const AppState& state, const Bank& bank, const Question& question) {
    int answers = 0;
    int right = 0;
    std::string wrong;
    for (const auto& item : items_of(bank.id, question)) {
        const auto* known = state.progress.find(item);
        if (!known) continue;
        answers += known->answers;
        right += known->right;
        if (!known->last_wrong.empty()) wrong = join(known->last_wrong, "; ");
    }
    std::vector<LabelledValue> facts;
    facts.push_back({"Asked", answers == 0 ? "not yet" : counted(static_cast<std::size_t>(answers), "time") + ", " + std::to_string(right) + " right"});
    if (const auto recall = recall_today(bank, question, state.progress, day_of(state.now))) facts.push_back({"Recall today", percent(*recall)});
    if (!wrong.empty()) facts.push_back({"Last wrong answer", wrong});
    const auto& place = bank.places[static_cast<std::size_t>(&question - bank.questions.data())];
    facts.push_back({"Place in file", place.file.substr(place.file.rfind('/') + 1) + ":" + std::to_string(place.line), true});
    return facts;
}

QuestionPreview preview_of(const AppState& state, const Course& course, const Question& question) {
    const Bank& bank = *course.bank;
    QuestionPreview preview;
    preview.id = question.id;
    preview.topic = bank.topics[bank.topic_index(question.topic)].title;
    preview.stem = question.gap_count() > 0 ? plain_stem(question) : question.stem;
    KeyLines lines;
    std::visit(lines, question.key);
    preview.lines = std::move(lines.lines);
    preview.why = question.why;
    preview.passage = passage_of(bank, question);
    preview.facts = facts_of(state, bank, question);
    for (const auto& finding : course.findings)
        if (finding.question == question.id) preview.problems.push_back(finding.code + ": " + finding.what);
    return preview;
}

}  // namespace

QuestionsScreen select_questions(const AppState& state) {
    const Course& course = *state.current_course();
    const Bank& bank = *course.bank;
    QuestionsScreen screen;
    screen.filter = state.filter;
    screen.count = std::to_string(bank.questions.size()) + " in this course";
    for (const auto& topic : bank.topics) screen.topics.emplace_back(topic.id, topic.title);
    auto entries = entries_of(state, course);
    add_chips(screen, entries);
    const std::string wanted = fold(trim(state.filter.text));
    std::erase_if(entries, [&](const Entry& entry) { return !passes(entry, state.filter, wanted); });
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        return state.filter.descending ? before(b, a, state.filter.sort) : before(a, b, state.filter.sort);
    });
    for (const auto& entry : entries) screen.rows.push_back(row_of(bank, entry, day_of(state.now)));
    const Question* selected = bank.find(state.selected_question);
    if (!selected && !entries.empty()) selected = entries.front().question;
    if (selected) screen.preview = preview_of(state, course, *selected);
    for (const auto& finding : course.findings)
        if (finding.question.empty()) screen.problems.push_back(to_string(finding.place) + ": " + finding.code + ": " + finding.what);
    return screen;
}

}  // namespace estelik
