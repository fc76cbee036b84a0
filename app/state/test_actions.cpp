#include "state/test_actions.h"

#include "state/notices.h"
#include "state/print_result.h"
#include "state/study_actions.h"

#include <utility>

namespace estelik::test_actions {
namespace {

constexpr std::int64_t grace_ms = 1500;   // a view hands in what is typed; without one the test still ends

// Remembers the test as it is, so that an event that does not reach the disk leaves it so.
Effects keep(TestDesk& desk, TestSitting before, std::vector<EventBody> bodies) {
    if (bodies.empty()) return {};
    desk.before = std::move(before);
    return {KeepEvents{std::move(bodies)}};
}

TestPaper paper_of(const AppState& state, const Bank& bank) {
    const auto& blueprint = state.test.blueprint;
    TestPaper paper;
    paper.name = blueprint.name;
    paper.certainty = blueprint.certainty;
    paper.feeds_schedule = blueprint.feeds_schedule;
    paper.items = draw_paper(bank, state.progress, blueprint, state.seed);
    paper.minutes = paper_minutes(blueprint, paper.items.size(), state.test.extra_time);
    return paper;
}

std::vector<EventBody> leave_current(AppState& state, const std::optional<Answer>& answer, int certainty) {
    return leave(*state.test.sitting, answer, certainty, state.progress.preferences, state.now);
}

}  // namespace

bool is_running(const AppState& state) { return state.test.sitting && state.test.sitting->phase != TestPhase::handed_in; }

EventId open_test(const AppState& state) {
    const BankPtr bank = state.bank();
    EventId newest;
    std::int64_t newest_lt = 0;
    for (const auto& [id, test] : state.progress.tests) {
        if (!bank || !test.is_open() || test.started.course != bank->id || test.started_lt <= newest_lt) continue;
        newest = id;
        newest_lt = test.started_lt;
    }
    return newest;
}

void set_up(AppState& state) {
    const BankPtr bank = state.bank();
    if (bank && state.test.blueprint == Blueprint{}) state.test.blueprint = preset_blueprints(*bank).front();
}

Effects start(AppState& state) {
    const BankPtr bank = state.bank();
    if (!bank || is_running(state)) return {};
    TestPaper paper = paper_of(state, *bank);
    if (paper.items.empty()) {
        show_toast(state, "No question fits this test.");
        return {};
    }
    state.view = View::test;
    state.test.before.reset();
    state.test.sitting = begin_test(bank, std::move(paper), state.seed, state.now);
    return {KeepEvents{{opening(*state.test.sitting, state.progress)}}};
}

void resume(AppState& state) {
    const EventId id = open_test(state);
    if (is_running(state)) state.view = View::test;
    if (id.empty() || is_running(state)) return;
    state.test.sitting = resume_test(state.bank(), id, state.progress.tests.at(id), state.progress, state.now);
    state.view = View::test;
    if (!state.test.sitting) show_toast(state, "The questions of that test are no longer in the course.");
}

void open_result(AppState& state, const EventId& test) {
    const auto record = state.progress.tests.find(test);
    if (record == state.progress.tests.end() || !state.bank() || is_running(state)) return;
    state.test.sitting = resume_test(state.bank(), test, record->second, state.progress, state.now);
    state.test.only = ResultOnly::all;
    state.test.selected = 0;
    state.view = View::test;
}

Effects go(AppState& state, const TestGo& action) {
    if (!is_running(state)) return {};
    TestSitting before = *state.test.sitting;
    auto events = leave_current(state, action.answer, action.certainty);
    show(*state.test.sitting, action.index, state.now);
    return keep(state.test, std::move(before), std::move(events));
}

Effects flag(AppState& state) {
    if (!is_running(state)) return {};
    TestSitting before = *state.test.sitting;
    TestItem& item = state.test.sitting->items[state.test.sitting->current];
    item.flagged = !item.flagged;
    return keep(state.test, std::move(before), {Flagged{item.item, item.flagged}});
}

Effects ask_hand_in(AppState& state, const AskHandIn& action) {
    if (!is_running(state)) return {};
    TestSitting before = *state.test.sitting;
    auto events = leave_current(state, action.answer, action.certainty);
    state.test.sitting->phase = TestPhase::confirming;
    return keep(state.test, std::move(before), std::move(events));
}

void return_to_test(AppState& state) {
    if (is_running(state)) show(*state.test.sitting, state.test.sitting->current, state.now);
}

Effects hand_in(AppState& state, const std::optional<Answer>& answer, int certainty) {
    if (!is_running(state)) return {};
    TestSitting before = *state.test.sitting;
    auto events = leave_current(state, answer, certainty);
    for (auto& event : estelik::hand_in(*state.test.sitting, state.now)) events.push_back(std::move(event));
    state.test.only = ResultOnly::all;
    state.test.selected = 0;
    return keep(state.test, std::move(before), std::move(events));
}

Effects hand_in_when_time_is_up(AppState& state) {
    if (!is_running(state) || !state.test.sitting->has_limit()) return {};
    const auto over = state.test.sitting->used_at(state.now) - state.test.sitting->paper.minutes * std::int64_t{60'000};
    if (over < grace_ms) return {};
    return hand_in(state, std::nullopt, 0);
}

Effects retry_missed(AppState& state) {
    if (!state.test.sitting || is_running(state)) return {};
    std::vector<ItemId> items;
    for (const auto& item : state.test.sitting->items)
        if (is_missed(item)) items.push_back(item.item);
    return study_actions::ask_items(state, std::move(items));
}

Effects missed_into_review(AppState& state) {
    if (!state.test.sitting || is_running(state)) return {};
    auto events = estelik::missed_into_review(*state.test.sitting, state.progress);
    if (!events.empty()) return {KeepEvents{std::move(events)}};
    show_toast(state, "Nothing more to put into review: what was answered wrongly is there, the rest is still new.");
    return {};
}

Effects print_result(const AppState& state, bool open) {
    if (!state.test.sitting || is_running(state)) return {};
    return {WriteExport{result_file_name(*state.test.sitting), result_html(result_sheet(state)), open}};
}

void close(AppState& state) {
    if (!is_running(state)) state.test.sitting.reset();
}

void kept(AppState& state, const Event& event) {
    state.test.before.reset();
    if (!state.test.sitting) return;
    const auto* answered = std::get_if<Answered>(&event.body);
    if (answered && !answered->in_test && answered->session == state.test.sitting->id) show_toast(state, "In review now: asked again soon.", true);
    const bool late = state.test.sitting->has_limit() && state.test.sitting->left_at(state.now) == 0;
    if (std::holds_alternative<HandedIn>(event.body) && late) show_toast(state, "Time was up: the test was handed in.");
    const auto* started = std::get_if<SessionStarted>(&event.body);
    if (started && started->paper && state.test.sitting && state.test.sitting->id.empty()) state.test.sitting->id = event.id;
}

void not_kept(AppState& state) {
    if (!state.test.sitting) return;
    if (state.test.sitting->id.empty()) state.test.sitting.reset();  // it could not be opened
    else if (state.test.before) state.test.sitting = std::move(state.test.before);
    state.test.before.reset();
}

}  // namespace estelik::test_actions
