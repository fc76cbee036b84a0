#include "plan/belief_moves.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

// Where each model keeps what the moves move. The growth is an exponent already, the others are multiplied.
struct MovedPlaces {
    std::size_t growth, failure, decay;
    double least_decay, most_decay;
};

MovedPlaces places(const fsrs6::Parameters&) { return {8, 11, 20, 0.01, 3}; }
MovedPlaces places(const fsrs7::Parameters&) { return {7, 10, 24, 0.01, 0.95}; }

template <class Parameters>
Belief moved_by(Parameters w, const BeliefMoves& by) {
    const auto at = places(w);
    for (std::size_t grade = 0; grade < 4; ++grade) w[grade] = std::clamp(w[grade] * std::exp(by[0]), 0.001, 100.0);
    w[at.growth] += by[1];
    w[at.failure] *= std::exp(by[2]);
    w[at.decay] = std::clamp(w[at.decay] * std::exp(by[3]), at.least_decay, at.most_decay);
    return {w};
}

template <class Parameters>
std::vector<BeliefMoves> slopes_at(const Parameters& w) {
    const auto at = places(w);
    std::vector<BeliefMoves> slopes(w.size(), BeliefMoves{});
    for (std::size_t grade = 0; grade < 4; ++grade) slopes[grade][0] = w[grade];
    slopes[at.growth][1] = 1;
    slopes[at.failure][2] = w[at.failure];
    slopes[at.decay][3] = w[at.decay];
    return slopes;
}

}  // namespace

Belief moved(const Belief& start, const BeliefMoves& by) {
    return std::visit([&](const auto& w) { return moved_by(w, by); }, start.parameters);
}

std::vector<BeliefMoves> slopes_of_moves(const Belief& at) {
    return std::visit([](const auto& w) { return slopes_at(w); }, at.parameters);
}

}  // namespace estelik
