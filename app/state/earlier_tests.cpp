#include "state/earlier_tests.h"

#include <algorithm>
#include <utility>

namespace estelik {
namespace {

bool is_of_course(const TestRecord& test, const std::string& course) {
    return test.started_lt != 0 && !test.is_open() && test.started.paper && test.started.course == course;
}

// Newest first.
std::vector<std::pair<std::int64_t, EventId>> handed_in(const AppState& state) {
    std::vector<std::pair<std::int64_t, EventId>> tests;
    const BankPtr bank = state.bank();
    for (const auto& [id, test] : state.progress.tests)
        if (bank && is_of_course(test, bank->id)) tests.emplace_back(test.started_lt, id);
    std::sort(tests.rbegin(), tests.rend());
    return tests;
}

void score(AppState& state, const EventId& id) {
    auto& scores = state.test.earlier.scores;
    if (id.empty() || scores.contains(id)) return;
    const auto test = resume_test(state.bank(), id, state.progress.tests.at(id), state.progress, state.now);
    if (test) scores.emplace(id, score_of(*test));
}

}  // namespace

std::vector<EventId> earlier_tests(const AppState& state, std::size_t most) {
    std::vector<EventId> ids;
    for (const auto& [lt, id] : handed_in(state)) {
        if (ids.size() == most) break;
        ids.push_back(id);
    }
    return ids;
}

EventId test_to_compare(const AppState& state, const TestSitting& test) {
    const auto own = state.progress.tests.find(test.id);
    if (own == state.progress.tests.end()) return {};
    for (const auto& [lt, id] : handed_in(state)) {
        const auto& other = state.progress.tests.at(id);
        if (other.handed_in_lt < own->second.started_lt && same_blueprint(*other.started.paper, test.paper)) return id;
    }
    return {};
}

void score_earlier_tests(AppState& state) {
    auto& earlier = state.test.earlier;
    const BankPtr bank = state.bank();
    const bool forgiving = state.progress.preferences.forgive_spelling;
    if (earlier.bank != bank || earlier.forgiving != forgiving) earlier = {bank, forgiving, {}};
    if (!bank || state.view != View::test) return;
    const auto& sitting = state.test.sitting;
    if (!sitting) {
        for (const auto& id : earlier_tests(state)) score(state, id);
    } else if (sitting->phase == TestPhase::handed_in) {
        score(state, test_to_compare(state, *sitting));
    }
}

const TestScore* score_of_earlier(const AppState& state, const EventId& test) {
    const auto at = state.test.earlier.scores.find(test);
    return at == state.test.earlier.scores.end() ? nullptr : &at->second;
}

}  // namespace estelik
