#include "state/select_parts.h"

#include "state/earlier_tests.h"
#include "state/phrases.h"
#include "state/test_actions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace estelik {
namespace {

// Time spent on a question is written down too, without an answer.
std::size_t answered_in(const TestRecord& test) {
    return static_cast<std::size_t>(std::count_if(test.answers.begin(), test.answers.end(), [](const auto& answer) {
        const RawAnswer& raw = answer.second.raw;
        return std::any_of(raw.begin(), raw.end(), [](const std::string& text) { return !text.empty(); });
    }));
}

std::string minutes_words(int minutes) { return minutes == 0 ? "no time limit" : std::to_string(minutes) + "\u00a0min"; }

std::size_t size_of(const Blueprint& blueprint, std::size_t available) {
    return blueprint.questions == 0 ? available : std::min(blueprint.questions, available);
}

void add_presets(TestStartScreen& screen, const AppState& state, const Bank& bank) {
    for (auto& preset : preset_blueprints(bank)) {
        const auto size = size_of(preset, fitting_items(bank, state.progress, preset));
        const auto detail = counted(size, "question") + ", " + minutes_words(paper_minutes(preset, size, state.test.extra_time));
        screen.presets.push_back({preset, detail, preset.name == state.test.blueprint.name && state.test.blueprint.topics.empty()});
    }
}

void add_results(TestStartScreen& screen, const AppState& state) {
    for (const auto& id : earlier_tests(state)) {
        const TestScore* score = score_of_earlier(state, id);
        if (!score) continue;
        const auto& record = state.progress.tests.at(id);
        screen.results.push_back({id, weekday_date(day_of(record.at)), record.started.paper->name,
                                  number_words(std::round(score->marks.got * 10) / 10) + " of " + number_words(score->marks.of),
                                  percent(score->marks.share())});
    }
}

std::string as_title(std::string_view words) {
    std::string text(words);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

// Only what the course has can be chosen.
void add_choices(TestStartScreen& screen, const Bank& bank) {
    for (const auto& topic : bank.topics) screen.topics.emplace_back(topic.id, topic.title);
    std::set<Kind> kinds;
    std::set<int> difficulties;
    for (const auto& question : bank.questions) {
        if (question.kind() == Kind::card) continue;
        kinds.insert(question.kind());
        difficulties.insert(question.difficulty);
    }
    for (const Kind kind : kinds) screen.kinds.emplace_back(kind, as_title(kind_words(kind)));
    static constexpr std::array<std::string_view, 3> words = {"Easy", "Medium", "Hard"};
    for (const int level : difficulties) screen.difficulties.emplace_back(level, words[static_cast<std::size_t>(std::clamp(level, 1, 3)) - 1]);
}

// "10 questions from 9 sections, 10 marks, 8 min"
std::string paper_words(const TestStartScreen& screen, std::size_t size, double extra_time) {
    const Blueprint& blueprint = screen.blueprint;
    const auto sections = blueprint.topics.empty() ? screen.topics.size() : blueprint.topics.size();
    return counted(size, "question") + " from " + counted(std::min(size, sections), "section") + ", " +
           counted(blueprint.certainty ? 3 * size : size, "mark") + ", " + minutes_words(paper_minutes(blueprint, size, extra_time));
}

}  // namespace

std::string open_test_words(const AppState& state) {
    const EventId open = test_actions::open_test(state);
    if (open.empty()) return {};
    const auto& record = state.progress.tests.at(open);
    const TestPaper& paper = *record.started.paper;
    // Looked at from elsewhere it goes on; when it was cut off it stands still.
    const auto used = test_actions::is_running(state) ? state.test.sitting->used_at(state.now) : record.used_ms();
    const auto left = clock_words(paper.minutes * std::int64_t{60'000} - used);
    return "Test in progress" + (paper.minutes > 0 ? ", " + left + " left: " : ": ") + std::to_string(answered_in(record)) + " of " +
           counted(paper.items.size(), "question") + " answered";
}

TestStartScreen select_test_start(const AppState& state) {
    const BankPtr bank = state.bank();
    const Blueprint& blueprint = state.test.blueprint;
    TestStartScreen screen;
    screen.blueprint = blueprint;
    screen.extra_time = state.test.extra_time;
    screen.open_test = open_test_words(state);
    add_presets(screen, state, *bank);
    screen.available = fitting_items(*bank, state.progress, blueprint);
    add_choices(screen, *bank);
    const auto size = size_of(blueprint, screen.available);
    screen.minutes = paper_minutes(blueprint, size);
    screen.most_minutes = most_minutes_for(size);
    screen.paper = paper_words(screen, size, state.test.extra_time);
    screen.rule = std::string("The clock stands still while the program is closed. ") +
                  (blueprint.feeds_schedule ? "The answers count for the schedule." : "The schedule is unchanged by this test.");
    if (blueprint.certainty)
        screen.certainty_rule = "Say how sure you are: right earns 1, 2 or 3 marks, wrong costs 0, 2 or 6. To say it honestly pays best.";
    add_results(screen, state);
    if (size > 0) screen.start = "Start the test";
    return screen;
}

}  // namespace estelik
