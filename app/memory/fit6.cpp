#include "memory/fit6.h"

#include "memory/cards6.h"
#include "memory/first_stability.h"
#include "memory/sweep.h"
#include "memory/sweep_lanes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace estelik {
namespace {

constexpr std::size_t count = 21;

// How far people's parameters lie from the defaults.
constexpr std::array<double, count> width = {6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                                             0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

template <class L>
ESTELIK_INLINE void sum_body(const lanes::Constants6& c, const PackedLog& log, const sweep::Span& span, double* sums) {
    lanes::sum_lanes<lanes::Cards6, L>(c, log, span, sums);
}
ESTELIK_FOR_EACH_PROCESSOR(sum_span, sum_body,
                           (const lanes::Constants6& c, const PackedLog& log, const sweep::Span& span, double* sums),
                           (c, log, span, sums))

template <class L>
ESTELIK_INLINE void loss_body(const lanes::Constants6& c, const PackedLog& log, const sweep::Span& span, double* sum) {
    lanes::loss_lanes<lanes::State6, L>(c, log, span, sum);
}
ESTELIK_FOR_EACH_PROCESSOR(loss_span, loss_body,
                           (const lanes::Constants6& c, const PackedLog& log, const sweep::Span& span, double* sum),
                           (c, log, span, sum))

template <class L>
ESTELIK_INLINE void predict_body(const lanes::Constants6& c, const PackedLog& log, const sweep::Span& span, double* to) {
    lanes::predict_lanes<lanes::State6, L>(c, log, span, to);
}
ESTELIK_FOR_EACH_PROCESSOR(predict_span, predict_body,
                           (const lanes::Constants6& c, const PackedLog& log, const sweep::Span& span, double* to),
                           (c, log, span, to))

fsrs6::Parameters to_parameters(const std::vector<double>& values) {
    fsrs6::Parameters w{};
    std::copy(values.begin(), values.end(), w.begin());
    return w;
}

void add_pull(Quadratic& quadratic, const std::vector<double>& at, const fsrs6::Parameters& centre, double pull) {
    for (std::size_t i = 0; i < count; ++i) {
        const double strength = pull / (width[i] * width[i]);
        const double off = at[i] - centre[i];
        quadratic.loss += strength * off * off;
        if (quadratic.gradient.empty()) continue;
        quadratic.gradient[i] += 2 * strength * off;
        quadratic.curvature[i * count + i] += 2 * strength;
    }
}

void order_first(std::vector<double>& w) {
    for (std::size_t i = 1; i < 4; ++i) w[i] = std::max(w[i], w[i - 1]);
}

// Well below what chance moves the loss by.
double tolerance(std::size_t reviews) { return std::max(0.1, 1e-6 * static_cast<double>(reviews)); }

// Large logs are gone through in part first: whole passes are left for the end.
std::vector<std::size_t> thinnings(std::size_t steps) {
    constexpr std::size_t enough_steps = 4096;
    std::vector<std::size_t> all = {1};
    while (steps / all.back() > 2 * enough_steps) all.push_back(all.back() * 8);
    std::reverse(all.begin(), all.end());
    return all;
}

}  // namespace

Bounds bounds6() {
    return {{0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0.001, 1, 0, 0, 0.01, 0.1},
            {100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8},
            order_first};
}

double pull6(const fsrs6::Parameters& w, const fsrs6::Parameters& centre) {
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) sum += std::pow((w[i] - centre[i]) / width[i], 2);
    return sum;
}

Quadratic loss6(const fsrs6::Parameters& w, const PackedLog& log, const ParallelFor& parallel, std::size_t thinning, Want want) {
    const lanes::Constants6 constants(w);
    if (want == Want::loss)
        return {sweep::sum_losses(log, thinning, parallel, [&](const sweep::Span& span, double* sum) { loss_span(constants, log, span, sum); })};
    return sweep::sum_up(log, count, thinning, parallel,
                         [&](const sweep::Span& span, double* sums) { sum_span(constants, log, span, sums); });
}

std::vector<float> predict6(const fsrs6::Parameters& w, const ReviewLog& log, const ParallelFor& parallel) {
    const auto packed = pack(log, Elapsed::whole_days);
    const lanes::Constants6 constants(w);
    std::vector<double> by_step(packed.grade.size(), 1);
    sweep::for_each_chunk(packed, parallel, [&](const sweep::Span& span) { predict_span(constants, packed, span, by_step.data()); });
    return unpack(packed, log, by_step);
}

Fit6 fit6(const ReviewLog& log, const Fit6Options& options, const LongWork& work) {
    constexpr std::size_t too_few = 8;
    constexpr std::size_t too_few_for_all = 64;
    const auto weights = fit_weights(log, options.weighting, options.until);
    Fit6 fit;
    fit.counted = static_cast<std::size_t>(std::ranges::count_if(weights, [](float weight) { return weight > 0; }));
    if (fit.counted < too_few) return fit;
    std::ranges::copy(first_stabilities(log, weights), fit.parameters.begin());
    if (fit.counted < too_few_for_all) return fit;

    const auto packed = pack(log, Elapsed::whole_days, weights, options.until);
    const auto centre = fit.parameters;
    int passes = 0;
    const auto loss = [&](const std::vector<double>& at, std::size_t thinning, Want want) {
        auto quadratic = loss6(to_parameters(at), packed, work.parallel, thinning, want);
        add_pull(quadratic, at, centre, options.pull);
        return quadratic;
    };
    const auto go_on = [&] { return work.progress(1 - 1 / (1 + 0.5 * ++passes)); };
    const auto least = newton(loss, {centre.begin(), centre.end()}, bounds6(),
                              {.thinnings = thinnings(packed.steps()), .tolerance = tolerance(fit.counted), .go_on = go_on});
    fit.parameters = to_parameters(least.at);
    fit.passes = least.passes;
    fit.stopped = least.stopped;
    double weight = 0;
    for (const float w : weights) weight += w;
    fit.loss = (least.loss - options.pull * pull6(fit.parameters, centre)) / weight;
    return fit;
}

}  // namespace estelik
