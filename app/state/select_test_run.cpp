#include "state/select_parts.h"

#include "article/markdown.h"
#include "base/hash.h"
#include "state/notices.h"
#include "state/phrases.h"
#include "state/select_question.h"

namespace estelik {
namespace {

constexpr std::int64_t five_minutes = 300'000;
constexpr std::size_t stem_shown = 80;

std::string clock_line(const TestSitting& test, Instant now) {
    if (!test.has_limit()) return {};
    const auto left = test.left_at(now);
    if (left == 0) return "time is up";
    return left < five_minutes ? "less than 5\u00a0min" : clock_words(left) + " left";
}

StudyScreen question_of(const TestSitting& test, const TestItem& item) {
    StudyScreen study;
    study.phase = Phase::asking;
    study.course = test.bank->title;
    study.asked_id = fnv1a(item.item.question, test.seed + static_cast<std::uint64_t>(item.item.gap));
    add_question_parts(study, {*item.question, item.item, item.order, item.kept, false, item.kept.has_value()});
    const auto topic = test.bank->topic_index(item.question->topic);
    study.topic = topic < test.bank->topics.size() ? test.bank->topics[topic].title : "";
    return study;
}

void add_rows(TestRunScreen& screen, const TestSitting& test) {
    for (std::size_t i = 0; i < test.items.size(); ++i) {
        const auto& item = test.items[i];
        screen.rows.push_back({i + 1, shortened(plain_text(stem_with_gap(*item.question, item.item.gap)), stem_shown),
                               item.kept ? "Answer saved" : "Not yet answered", item.flagged});
    }
}

}  // namespace

TestRunScreen select_test_run(const AppState& state) {
    const TestSitting& test = *state.test.sitting;
    const TestItem& item = test.on_screen();
    TestRunScreen screen;
    screen.name = test.paper.name;
    screen.question = question_of(test, item);
    const auto marks = marks_of(item, test.paper.certainty).of * static_cast<double>(test.items.size());
    screen.paper = counted(test.items.size(), "question") + ", " + number_words(marks) + (marks == 1 ? " mark" : " marks");
    screen.worth = test.paper.certainty ? "up to 3 marks" : "1 mark";
    screen.index = test.current;
    screen.count = test.items.size();
    screen.heading = "Question " + std::to_string(test.current + 1) + " of " + std::to_string(test.items.size());
    for (std::size_t i = 0; i < test.items.size(); ++i)
        screen.cells.push_back({i + 1, test.items[i].kept.has_value(), i == test.current, test.items[i].flagged});
    const auto answered = test.answered();
    screen.answered = std::to_string(answered) + " of " + std::to_string(test.items.size()) + " saved";
    screen.clock = clock_line(test, state.now);
    screen.clock_hidden = state.test.clock_hidden;
    screen.time_is_up = test.has_limit() && test.left_at(state.now) == 0;
    screen.saved = item.kept.has_value();
    screen.flagged = item.flagged;
    screen.asks_certainty = test.paper.certainty;
    screen.certainty = item.certainty;
    screen.confirming = test.phase == TestPhase::confirming;
    if (screen.confirming) add_rows(screen, test);
    const auto open = test.items.size() - answered;
    if (open > 0) screen.open_words = std::to_string(open) + " not answered";
    return screen;
}

}  // namespace estelik
