#include "bench/exam/learner.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace estelik::bench {
namespace {

double normal(Random& random) {
    const double radius = std::sqrt(-2 * std::log(1 - random.unit()));
    return radius * std::cos(2 * std::numbers::pi * random.unit());
}

// Parameters as far from the defaults as learners are from one another.
template <class Parameters>
void vary(Parameters& w, std::size_t growth, std::size_t failure, std::size_t decay, Random& random) {
    const double common = std::exp(0.2 * normal(random));
    for (std::size_t grade = 0; grade < 4; ++grade) w[grade] *= common * std::exp(0.22 * normal(random));
    w[growth] += 0.3 * normal(random);
    w[failure] *= std::exp(0.3 * normal(random));
    w[decay] = std::min(w[decay] * std::exp(0.3 * normal(random)), 0.95);
}

}  // namespace

TrueState Learner::first(std::size_t question, int grade) const {
    auto state = memory.first(grade);
    state.stability *= stability_factor[question];
    state.fast *= stability_factor[question];
    state.difficulty = std::clamp(state.difficulty + difficulty_shift[question], 1.0, 10.0);
    return state;
}

double Learner::chance(std::size_t question, std::size_t turn, int which) const {
    Random random(((seed * 1'000'003 + question) * 1009 + turn) * 31 + static_cast<std::uint64_t>(which));
    random.next();
    return random.unit();
}

Learner make_learner(Variant variant, std::size_t questions, std::uint64_t seed) {
    Random random(seed * 7919 + 17);
    Learner learner{.memory = {},
                    .believed = {},
                    .stability_factor = std::vector(questions, 1.0),
                    .difficulty_shift = std::vector(questions, 0.0),
                    .seed = seed};
    const bool seven = variant == Variant::seven || variant == Variant::seven_known;
    learner.memory.shape = seven ? Shape::seven : variant == Variant::exponential ? Shape::exponential : Shape::power;
    if (seven) vary(learner.memory.seven, 7, 10, 24, random);
    else vary(learner.memory.six, 8, 11, 20, random);
    if (variant == Variant::exact) {
        learner.believed = learner.memory;
        return learner;
    }
    learner.believed.shape = variant == Variant::seven_known ? Shape::seven : Shape::power;
    for (auto& factor : learner.stability_factor) factor = std::exp(0.3 * normal(random));
    for (auto& shift : learner.difficulty_shift) shift = normal(random);
    return learner;
}

}  // namespace estelik::bench
