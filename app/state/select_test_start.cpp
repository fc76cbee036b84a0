#include "state/select_parts.h"

#include "analyse/retention.h"
#include "state/phrases.h"
#include "state/test_actions.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace estelik {
namespace {

constexpr std::size_t results_shown = 5;

int allowed_minutes(const Blueprint& blueprint, double extra_time) { return static_cast<int>(std::lround(blueprint.minutes * extra_time)); }

std::string minutes_words(int minutes) { return minutes == 0 ? "no time limit" : std::to_string(minutes) + "\u00a0min"; }

std::size_t size_of(const Blueprint& blueprint, std::size_t available) {
    return blueprint.questions == 0 ? available : std::min(blueprint.questions, available);
}

void add_presets(TestStartScreen& screen, const AppState& state, const Bank& bank) {
    for (auto& preset : preset_blueprints(bank)) {
        const auto available = fitting_items(bank, state.progress, preset);
        const auto detail = counted(size_of(preset, available), "question") + ", " + minutes_words(allowed_minutes(preset, state.test.extra_time));
        screen.presets.push_back({preset, detail, preset.name == state.test.blueprint.name && state.test.blueprint.topics.empty()});
    }
}

void add_results(TestStartScreen& screen, const AppState& state, const BankPtr& bank) {
    std::vector<std::pair<std::int64_t, EventId>> done;
    for (const auto& [id, test] : state.progress.tests)
        if (test.started_lt != 0 && !test.is_open() && test.started.course == bank->id) done.emplace_back(test.started_lt, id);
    std::sort(done.rbegin(), done.rend());
    for (const auto& [lt, id] : done) {
        if (screen.results.size() == results_shown) break;
        const auto& record = state.progress.tests.at(id);
        const auto test = resume_test(bank, id, record, state.progress, state.now);
        if (!test) continue;
        const auto marks = marks_of(*test);
        screen.results.push_back({id, weekday_date(day_of(record.at)), test->paper.name,
                                  number_words(std::round(marks.got * 10) / 10) + " of " + number_words(marks.of), percent(marks.share())});
    }
}

}  // namespace

TestStartScreen select_test_start(const AppState& state) {
    const BankPtr bank = state.bank();
    const Blueprint& blueprint = state.test.blueprint;
    TestStartScreen screen;
    screen.blueprint = blueprint;
    screen.extra_time = state.test.extra_time;
    if (const EventId open = test_actions::open_test(state); !open.empty()) {
        const auto& record = state.progress.tests.at(open);
        const auto left = record.started.paper->minutes * std::int64_t{60'000} - record.used_ms();
        screen.open_test = "Test in progress: " + std::to_string(record.answers.size()) + " of " +
                           counted(record.started.paper->items.size(), "question") + " answered" +
                           (record.started.paper->minutes > 0 ? ", " + clock_words(left) + " left" : "");
    }
    add_presets(screen, state, *bank);
    screen.available = fitting_items(*bank, state.progress, blueprint);
    for (const auto& topic : bank->topics) screen.topics.emplace_back(topic.id, topic.title);
    const auto size = size_of(blueprint, screen.available);
    const auto sections = blueprint.topics.empty() ? bank->topics.size() : blueprint.topics.size();
    screen.paper = counted(size, "question") + " from " + counted(std::min(size, sections), "section") + ", " +
                   minutes_words(allowed_minutes(blueprint, state.test.extra_time));
    screen.rule = std::string("The clock stands still while the program is closed. ") +
                  (blueprint.feeds_schedule ? "The answers count for the schedule." : "The schedule is unchanged by this test.");
    if (blueprint.certainty)
        screen.certainty_rule = "Say how sure you are: right earns 1, 2 or 3 marks, wrong costs 0, 2 or 6. To say it honestly pays best.";
    add_results(screen, state, bank);
    if (size > 0) screen.start = "Start the test";
    return screen;
}

}  // namespace estelik
