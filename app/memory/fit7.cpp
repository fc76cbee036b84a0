#include "memory/fit7.h"

#include "memory/cards7.h"
#include "memory/sweep.h"
#include "memory/sweep_lanes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace estelik {
namespace {

constexpr std::size_t count = fsrs7::parameter_count;
constexpr auto& centre = fsrs7::default_parameters;

// How far people's parameters lie from the defaults; the first stabilities are as good as free.
constexpr std::array<double, count> width = {
    9999,   9999,   9999,   9999,   0.523,  0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.175,
    0.3812, 0.3013, 0.9104, 0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311,  0.864,  0.0418,
    0.2596, 0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489, 0.2,    0.15,   0.15};

template <class L>
ESTELIK_INLINE void sum_body(const lanes::Constants7& c, const PackedLog& log, const sweep::Span& span, double* sums) {
    lanes::sum_lanes<lanes::Cards7, L>(c, log, span, sums);
}
ESTELIK_FOR_EACH_PROCESSOR(sum_span, sum_body,
                           (const lanes::Constants7& c, const PackedLog& log, const sweep::Span& span, double* sums),
                           (c, log, span, sums))

template <class L>
ESTELIK_INLINE void loss_body(const lanes::Constants7& c, const PackedLog& log, const sweep::Span& span, double* sum) {
    lanes::loss_lanes<lanes::State7, L>(c, log, span, sum);
}
ESTELIK_FOR_EACH_PROCESSOR(loss_span, loss_body,
                           (const lanes::Constants7& c, const PackedLog& log, const sweep::Span& span, double* sum),
                           (c, log, span, sum))

template <class L>
ESTELIK_INLINE void predict_body(const lanes::Constants7& c, const PackedLog& log, const sweep::Span& span, double* to) {
    lanes::predict_lanes<lanes::State7, L>(c, log, span, to);
}
ESTELIK_FOR_EACH_PROCESSOR(predict_span, predict_body,
                           (const lanes::Constants7& c, const PackedLog& log, const sweep::Span& span, double* to),
                           (c, log, span, to))

fsrs7::Parameters to_parameters(const std::vector<double>& values) {
    fsrs7::Parameters w{};
    std::copy(values.begin(), values.end(), w.begin());
    return w;
}

void add_pull(Quadratic& quadratic, const std::vector<double>& at, double pull) {
    for (std::size_t i = 0; i < count; ++i) {
        const double strength = pull / (width[i] * width[i]);
        const double off = at[i] - centre[i];
        quadratic.loss += strength * off * off;
        if (quadratic.gradient.empty()) continue;
        quadratic.gradient[i] += 2 * strength * off;
        quadratic.curvature[i * count + i] += 2 * strength;
    }
}

void put_in_order(std::vector<double>& w) {
    for (std::size_t i = 1; i < 4; ++i) w[i] = std::max(w[i], w[i - 1]);
    w[26] = std::max(w[26], w[25]);
}

// Well below what chance moves the loss by.
double tolerance(std::size_t reviews) { return std::max(0.1, 1e-6 * static_cast<double>(reviews)); }

std::vector<std::size_t> thinnings(std::size_t steps) {
    constexpr std::size_t enough_steps = 4096;
    std::vector<std::size_t> all = {1};
    while (steps / all.back() > 2 * enough_steps) all.push_back(all.back() * 8);
    std::reverse(all.begin(), all.end());
    return all;
}

}  // namespace

Bounds bounds7() {
    return {{1e-4, 1e-4, 1e-4, 1e-4, 1,    0.001, 0.1,  0,     0,     0.3, 0.01, 0.1,  0,    0.001, 1, 0,   0,
             0.5,  0.001, 0.001, 0,  0.001, 1,    0.01, 0.01,  0.2,   0.5, 0.01, 0.1,  0,    0.1,   0, 0,   0},
            {50, 100, 100, 100, 10,  4, 4, 4,    1.2,  3,    1.5,  1, 3.5, 1,  7,   4, 2,
             6,  1.5, 1,   5,   1,   7, 0.25, 0.95, 0.85, 0.99, 1, 1,   0.9, 1.1, 1, 0.6, 0.6},
            put_in_order};
}

double pull7(const fsrs7::Parameters& w) {
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) sum += std::pow((w[i] - centre[i]) / width[i], 2);
    return sum;
}

Quadratic loss7(const fsrs7::Parameters& w, const PackedLog& log, const ParallelFor& parallel, std::size_t thinning, Want want) {
    const lanes::Constants7 constants(w);
    if (want == Want::loss)
        return {sweep::sum_losses(log, thinning, parallel, [&](const sweep::Span& span, double* sum) { loss_span(constants, log, span, sum); })};
    return sweep::sum_up(log, count, thinning, parallel,
                         [&](const sweep::Span& span, double* sums) { sum_span(constants, log, span, sums); });
}

std::vector<float> predict7(const fsrs7::Parameters& w, const ReviewLog& log, const ParallelFor& parallel) {
    const auto packed = pack(log, Elapsed::fractional_days);
    const lanes::Constants7 constants(w);
    std::vector<double> by_step(packed.grade.size(), 1);
    sweep::for_each_chunk(packed, parallel, [&](const sweep::Span& span) { predict_span(constants, packed, span, by_step.data()); });
    return unpack(packed, log, by_step);
}

Fit7 fit7(const ReviewLog& log, const Fit7Options& options, const LongWork& work) {
    constexpr std::size_t too_few = 8;
    const auto weights = fit_weights(log, options.weighting, options.until);
    Fit7 fit;
    fit.counted = static_cast<std::size_t>(std::ranges::count_if(weights, [](float weight) { return weight > 0; }));
    if (fit.counted < too_few) return fit;
    const auto packed = pack(log, Elapsed::fractional_days, weights, options.until);
    int passes = 0;
    const auto loss = [&](const std::vector<double>& at, std::size_t thinning, Want want) {
        auto quadratic = loss7(to_parameters(at), packed, work.parallel, thinning, want);
        add_pull(quadratic, at, options.pull);
        return quadratic;
    };
    const auto go_on = [&] { return work.progress(1 - 1 / (1 + 0.25 * ++passes)); };
    const auto least = newton(loss, {centre.begin(), centre.end()}, bounds7(),
                              {.thinnings = thinnings(packed.steps()), .tolerance = tolerance(fit.counted), .damping = 0.1, .go_on = go_on});
    fit.parameters = to_parameters(least.at);
    fit.passes = least.passes;
    fit.stopped = least.stopped;
    double weight = 0;
    for (const float w : weights) weight += static_cast<double>(w);
    fit.loss = (least.loss - options.pull * pull7(fit.parameters)) / weight;
    return fit;
}

}  // namespace estelik
