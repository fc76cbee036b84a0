#include "plan/refit.h"

#include "memory/batch6.h"
#include "memory/batch7.h"
#include "memory/fit6.h"
#include "memory/fit7.h"
#include "memory/newton.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr BeliefMoves farthest = {2, 2, 2, 3};

Elapsed time_of(const fsrs6::Parameters&) { return Elapsed::whole_days; }
Elapsed time_of(const fsrs7::Parameters&) { return Elapsed::fractional_days; }

Quadratic loss_of(const fsrs6::Parameters& w, const PackedLog& log, Want want) {
    return loss6(w, log, one_after_another, 1, want);
}
Quadratic loss_of(const fsrs7::Parameters& w, const PackedLog& log, Want want) {
    return loss7(w, log, one_after_another, 1, want);
}

std::vector<MemoryState> states_of(const fsrs6::Parameters& w, const PackedLog& log, std::size_t cards) {
    std::vector<MemoryState> states;
    for (const auto& state : fsrs6::replay(w, log, cards)) states.push_back({state.stability, 0, state.difficulty});
    return states;
}
std::vector<MemoryState> states_of(const fsrs7::Parameters& w, const PackedLog& log, std::size_t cards) {
    std::vector<MemoryState> states;
    for (const auto& state : fsrs7::replay(w, log, cards)) states.push_back({state.stability, state.fast, state.difficulty});
    return states;
}

BeliefMoves to_moves(const std::vector<double>& values) {
    BeliefMoves moves{};
    std::ranges::copy(values, moves.begin());
    return moves;
}

// The loss by all parameters as one by the moves, which they follow.
Quadratic along_moves(const Quadratic& by_parameter, const std::vector<BeliefMoves>& slopes) {
    Quadratic along{.loss = by_parameter.loss};
    if (by_parameter.gradient.empty()) return along;
    const std::size_t parameters = slopes.size();
    along.gradient.assign(belief_moves, 0);
    along.curvature.assign(belief_moves * belief_moves, 0);
    for (std::size_t i = 0; i < parameters; ++i) {
        for (std::size_t a = 0; a < belief_moves; ++a) {
            along.gradient[a] += by_parameter.gradient[i] * slopes[i][a];
            for (std::size_t j = 0; j < parameters; ++j)
                for (std::size_t b = 0; b < belief_moves; ++b)
                    along.curvature[a * belief_moves + b] +=
                        by_parameter.curvature[i * parameters + j] * slopes[i][a] * slopes[j][b];
        }
    }
    return along;
}

void add_prior(const std::vector<double>& at, const BeliefMoves& deviations, Quadratic& loss) {
    for (std::size_t i = 0; i < belief_moves; ++i) {
        const double precision = 1 / (deviations[i] * deviations[i]);
        loss.loss += precision * at[i] * at[i] / 2;
        if (loss.gradient.empty()) continue;
        loss.gradient[i] += precision * at[i];
        loss.curvature[i * belief_moves + i] += precision;
    }
}

// The curvature is L L'; the columns of L'^-1 are the directions of one standard deviation.
BeliefDoubt doubt_left(const Quadratic& at_least) {
    BeliefMoves lower[belief_moves] = {};
    for (std::size_t i = 0; i < belief_moves; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double rest = at_least.curvature[i * belief_moves + j];
            for (std::size_t k = 0; k < j; ++k) rest -= lower[i][k] * lower[j][k];
            lower[i][j] = i == j ? std::sqrt(rest) : rest / lower[j][j];
        }
    }
    BeliefDoubt doubt;
    for (std::size_t column = 0; column < belief_moves; ++column) {
        auto& direction = doubt.directions[column] = {};
        for (std::size_t i = column + 1; i-- > 0;) {
            double rest = i == column ? 1 : 0;
            for (std::size_t k = i + 1; k <= column; ++k) rest -= lower[k][i] * direction[k];
            direction[i] = rest / lower[i][i];
        }
    }
    return doubt;
}

}  // namespace

Refit refit_belief(const Belief& start, const ReviewLog& log) {
    std::vector<float> weights(log.reviews());
    std::size_t counted = 0;
    for (std::size_t review = 0; review < log.reviews(); ++review) {
        weights[review] = log.is_test(review) ? 1.0F : 0.0F;
        counted += log.is_test(review) ? 1 : 0;
    }
    Refit refit{.belief = start, .counted = counted};
    if (counted == 0) return refit;
    const auto packed = pack(log, std::visit([](const auto& w) { return time_of(w); }, start.parameters), weights);
    const auto with_prior = [&](const std::vector<double>& at, const BeliefMoves& deviations, Want want) {
        const auto belief = moved(start, to_moves(at));
        auto along = along_moves(std::visit([&](const auto& w) { return loss_of(w, packed, want); }, belief.parameters),
                                 slopes_of_moves(belief));
        add_prior(at, deviations, along);
        return along;
    };
    const Loss loss = [&](const std::vector<double>& at, std::size_t, Want want) {
        return with_prior(at, refit_prior, want);
    };
    Bounds bounds;
    for (const double most : farthest) {
        bounds.lower.push_back(-most);
        bounds.upper.push_back(most);
    }
    const auto least = newton(loss, std::vector<double>(belief_moves, 0.0), bounds, {.most_passes = 20, .tolerance = 1e-3});
    refit.moved_by = to_moves(least.at);
    refit.belief = moved(start, refit.moved_by);
    refit.doubt = doubt_left(with_prior(least.at, people_differ_by, Want::slopes));
    return refit;
}

std::vector<MemoryState> replay_states(const Belief& belief, const ReviewLog& log) {
    return std::visit([&](const auto& w) { return states_of(w, pack(log, time_of(w)), log.cards()); }, belief.parameters);
}

}  // namespace estelik
