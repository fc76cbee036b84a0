#include "state/select_parts.h"

#include "analyse/retention.h"
#include "article/markdown.h"
#include "state/notices.h"
#include "state/phrases.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace estelik {
namespace {

constexpr std::size_t stem_shown = 90;

std::string marks_words(const TestMarks& marks) {
    return number_words(std::round(marks.got * 10) / 10) + " of " + number_words(marks.of);
}

std::string state_word(const TestItem& item) {
    if (!item.kept) return "Not answered";
    if (item.verdict.outcome == Outcome::right) return "Correct";
    return item.verdict.outcome == Outcome::nearly || item.verdict.score > 0 ? "Partially correct" : "Incorrect";
}

// The sign beside the word: a wrong answer with some marks is partially correct.
Outcome shown_outcome(const TestItem& item) {
    if (!item.kept) return Outcome::wrong;
    return item.verdict.outcome == Outcome::wrong && item.verdict.score > 0 ? Outcome::nearly : item.verdict.outcome;
}

std::string certainty_word(int certainty) {
    static constexpr std::array<std::string_view, 4> words = {"", "a guess", "fairly sure", "sure"};
    return std::string(words[static_cast<std::size_t>(std::clamp(certainty, 0, 3))]);
}

bool sure_but_wrong(const TestItem& item) { return item.kept && item.certainty == 3 && item.verdict.outcome == Outcome::wrong; }

bool passes(const TestItem& item, ResultOnly only) {
    switch (only) {
    case ResultOnly::all: return true;
    case ResultOnly::missed: return is_missed(item);
    case ResultOnly::flagged: return item.flagged;
    case ResultOnly::sure_but_wrong: return sure_but_wrong(item);
    }
    return true;
}

void add_facts(TestResultScreen& screen, const TestSitting& test) {
    screen.facts = {{"Started", moment_words(test.started)},
                    {"Completed", moment_words(test.ended)},
                    {"Time taken", clock_words(test.used_ms)},
                    {"Marks", screen.marks},
                    {"Grade", screen.grade}};
}

void add_topics(TestResultScreen& screen, const TestSitting& test) {
    struct Sum { TestMarks marks; std::size_t right = 0, n = 0; };
    std::map<std::size_t, Sum> sums;
    for (const auto& item : test.items) {
        auto& sum = sums[test.bank->topic_index(item.question->topic)];
        const auto marks = marks_of(item, test.paper.certainty);
        sum.marks.got += marks.got;
        sum.marks.of += marks.of;
        sum.right += is_missed(item) ? 0 : 1;
        ++sum.n;
    }
    for (const auto& [topic, sum] : sums) {
        const Share share = share_of(sum.right, sum.n);
        const auto interval = percent(share.low) + "–" + percent(share.high);
        screen.topics.push_back({test.bank->topics[topic].title, marks_words(sum.marks), interval, sum.marks.share(), sum.n});
    }
    const bool few = std::any_of(sums.begin(), sums.end(), [](const auto& sum) { return sum.second.n < 5; });
    if (few) screen.note = "A section with fewer than five questions says little: look at its interval.";
}

void add_chips(TestResultScreen& screen, const TestSitting& test) {
    const auto n = [&](ResultOnly only) {
        return std::to_string(std::count_if(test.items.begin(), test.items.end(), [&](const TestItem& item) { return passes(item, only); }));
    };
    screen.chips = {{ResultOnly::all, "All " + n(ResultOnly::all)}, {ResultOnly::missed, "Missed " + n(ResultOnly::missed)},
                    {ResultOnly::flagged, "Flagged " + n(ResultOnly::flagged)}};
    if (test.paper.certainty) screen.chips.emplace_back(ResultOnly::sure_but_wrong, "Sure but wrong " + n(ResultOnly::sure_but_wrong));
}

ResultRow row_of(const TestSitting& test, std::size_t index) {
    const auto& item = test.items[index];
    const auto marks = marks_of(item, test.paper.certainty);
    return {index, index + 1, shortened(plain_text(stem_with_gap(*item.question, item.item.gap)), stem_shown), state_word(item),
            shown_outcome(item), item.kept.has_value(), item.flagged, sure_but_wrong(item), marks_words(marks), clock_words(item.milliseconds), certainty_word(item.certainty)};
}

ResultDetail detail_of(const TestSitting& test, std::size_t index) {
    const auto& item = test.items[index];
    const Question& question = *item.question;
    ResultDetail detail;
    detail.id = question.id;
    detail.heading = "Question " + std::to_string(index + 1) + " · " + std::string(kind_words(question.kind()));
    detail.topic = test.bank->topics[test.bank->topic_index(question.topic)].title;
    detail.stem = stem_with_gap(question, item.item.gap);
    detail.answered = item.kept.has_value();
    detail.mine = item.kept ? answer_words(question, *item.kept) : "Not answered";
    detail.right = right_answer(question, item.item.gap);
    detail.reason = item.kept ? item.verdict.reason : "";
    detail.why = question.why;
    detail.outcome = shown_outcome(item);
    detail.passage = passage_of(*test.bank, question);
    return detail;
}

}  // namespace

TestResultScreen select_test_result(const AppState& state) {
    const TestSitting& test = *state.test.sitting;
    const auto marks = marks_of(test);
    TestResultScreen screen;
    screen.name = test.paper.name;
    screen.marks = marks_words(marks);
    screen.grade = percent(marks.share());
    screen.only = state.test.only;
    screen.schedule_unchanged = !test.paper.feeds_schedule;
    add_facts(screen, test);
    add_topics(screen, test);
    add_chips(screen, test);
    for (std::size_t i = 0; i < test.items.size(); ++i) {
        if (is_missed(test.items[i])) ++screen.missed;
        if (passes(test.items[i], state.test.only)) screen.rows.push_back(row_of(test, i));
    }
    const bool listed = std::any_of(screen.rows.begin(), screen.rows.end(), [&](const ResultRow& row) { return row.index == state.test.selected; });
    if (!screen.rows.empty()) screen.selected = listed ? state.test.selected : screen.rows.front().index;
    if (!screen.rows.empty()) screen.detail = detail_of(test, screen.selected);
    return screen;
}

}  // namespace estelik
