#include "plan/turn.h"

#include <cassert>

namespace estelik {
namespace {

constexpr int again = 1;
constexpr int hard = 2;
constexpr int good = 3;

// The two ends of a turn that began with Again.
void add_repeats(const Belief& belief, const Answering& answering, const MemoryState& failed, double probability,
                 Turn& turn) {
    const auto failed_twice = belief.next(failed, again, 0);
    turn.outcomes[3] = {probability * answering.repeat_pass, belief.next(failed, good, 0)};
    turn.outcomes[4] = {probability * (1 - answering.repeat_pass), belief.next(failed_twice, good, 0)};
    turn.seconds +=
        probability * (answering.repeat_pass_seconds + (1 - answering.repeat_pass) * answering.repeat_fail_seconds);
}

}  // namespace

Turn first_turn(const Belief& belief, const Answering& answering) {
    Turn turn{.seconds = answering.first_seconds, .outcomes = {}};
    for (std::size_t pass = 0; pass < 3; ++pass)
        turn.outcomes[pass] = {answering.first_grades[pass + 1], belief.first(hard + static_cast<int>(pass))};
    add_repeats(belief, answering, belief.first(again), answering.first_grades[0], turn);
    return turn;
}

Turn turn_after(const Belief& belief, const Answering& answering, const MemoryState& state, int days) {
    assert(days >= 1);
    const double recall = belief.recall(state, days);
    Turn turn{.seconds = recall * answering.pass_seconds + (1 - recall) * answering.fail_seconds, .outcomes = {}};
    for (std::size_t pass = 0; pass < 3; ++pass)
        turn.outcomes[pass] = {recall * answering.passing_grades[pass],
                               belief.next(state, hard + static_cast<int>(pass), days)};
    add_repeats(belief, answering, belief.next(state, again, days), 1 - recall, turn);
    return turn;
}

}  // namespace estelik
