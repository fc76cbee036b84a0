#include "state/select_parts.h"

#include "analyse/retention.h"
#include "article/markdown.h"
#include "state/earlier_tests.h"
#include "state/notices.h"
#include "state/phrases.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace estelik {
namespace {

constexpr std::size_t stem_shown = 90;
constexpr std::size_t least_in_section = 5;   // with fewer questions a change says nothing

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

bool is_partly(const TestItem& item) { return state_word(item) == "Partially correct"; }

bool passes(const TestItem& item, ResultOnly only) {
    switch (only) {
    case ResultOnly::all: return true;
    case ResultOnly::wrong: return is_missed(item) && !is_partly(item);
    case ResultOnly::partly: return is_partly(item);
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

// "up from 3", of as many questions of the section as last time.
std::string change_words(const TopicMarks& now, const TopicMarks* before) {
    if (!before || before->n != now.n || now.n < least_in_section) return {};
    const double change = std::round((now.marks.got - before->marks.got) * 10) / 10;
    if (change == 0) return "as last time";
    return (change > 0 ? "up from " : "down from ") + number_words(std::round(before->marks.got * 10) / 10);
}

void add_topics(TestResultScreen& screen, const TestSitting& test, const TestScore& score, const TestScore* before) {
    bool few = false;
    for (const auto& topic : score.topics) {
        const Share share = share_of(topic.right, topic.n);
        const auto interval = percent(share.low) + "–" + percent(share.high);
        screen.topics.push_back({test.bank->topics[topic.topic].title, marks_words(topic.marks), interval, topic.marks.share(), topic.n,
                                 change_words(topic, before ? before->of_topic(topic.topic) : nullptr)});
        few = few || topic.n < least_in_section;
    }
    if (few) screen.note = "A section with fewer than five questions says little: look at its interval.";
}

// "7 points more than on 3 Nov, 10 questions each"
std::string compared_words(const TestScore& now, const TestScore& before, const std::string& when) {
    if (now.n < least_in_section) return {};
    const auto points = std::lround(now.marks.share() * 100) - std::lround(before.marks.share() * 100);
    const std::string change = points == 0 ? "The same grade as "
                                           : counted(static_cast<std::size_t>(std::abs(points)), "point") + (points > 0 ? " more than " : " less than ");
    return change + when + ", " + std::to_string(now.n) + " questions each";
}

void add_comparison(TestResultScreen& screen, const AppState& state, const TestScore& score) {
    const EventId other = test_to_compare(state, *state.test.sitting);
    const TestScore* before = score_of_earlier(state, other);
    add_topics(screen, *state.test.sitting, score, before);
    if (before) screen.compared = compared_words(score, *before, on_past_day(day_of(state.progress.tests.at(other).at), day_of(state.now)));
}

void add_chips(TestResultScreen& screen, const TestSitting& test) {
    const auto add = [&](ResultOnly only, const std::string& word) {
        const auto n = std::count_if(test.items.begin(), test.items.end(), [&](const TestItem& item) { return passes(item, only); });
        screen.chips.emplace_back(only, word + " " + std::to_string(n));
    };
    add(ResultOnly::all, "All");
    add(ResultOnly::wrong, "Wrong");
    add(ResultOnly::partly, "Partially");
    add(ResultOnly::flagged, "Flagged");
    if (test.paper.certainty) add(ResultOnly::sure_but_wrong, "Sure but wrong");
}

}  // namespace

ResultRow result_row(const TestSitting& test, std::size_t index) {
    const auto& item = test.items[index];
    const auto marks = marks_of(item, test.paper.certainty);
    return {index, index + 1, shortened(plain_text(stem_with_gap(*item.question, item.item.gap)), stem_shown), state_word(item),
            shown_outcome(item), item.kept.has_value(), item.flagged, sure_but_wrong(item), marks_words(marks), clock_words(item.milliseconds), certainty_word(item.certainty)};
}

ResultDetail result_detail(const TestSitting& test, std::size_t index) {
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

TestResultScreen select_test_result(const AppState& state) {
    const TestSitting& test = *state.test.sitting;
    const TestScore score = score_of(test);
    const TestMarks& marks = score.marks;
    TestResultScreen screen;
    screen.name = test.paper.name;
    screen.marks = marks_words(marks);
    screen.grade = percent(marks.share());
    screen.only = state.test.only;
    screen.schedule_unchanged = !test.paper.feeds_schedule;
    add_facts(screen, test);
    add_comparison(screen, state, score);
    add_chips(screen, test);
    for (std::size_t i = 0; i < test.items.size(); ++i) {
        if (is_missed(test.items[i])) ++screen.missed;
        if (passes(test.items[i], state.test.only)) screen.rows.push_back(result_row(test, i));
    }
    const bool listed = std::any_of(screen.rows.begin(), screen.rows.end(), [&](const ResultRow& row) { return row.index == state.test.selected; });
    if (!screen.rows.empty()) screen.selected = listed ? state.test.selected : screen.rows.front().index;
    if (!screen.rows.empty()) screen.detail = result_detail(test, screen.selected);
    return screen;
}

}  // namespace estelik
