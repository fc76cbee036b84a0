#include "memory/sweep.h"

#include <algorithm>
#include <numeric>

namespace estelik::sweep {
namespace {

// Steps of eight reviews: large beside the cost of handing a chunk out, small beside a processor's share.
constexpr std::size_t chunk_steps = 1024;

std::vector<Span> chunks(const PackedLog& log, std::size_t thinning) {
    std::vector<Span> spans;
    std::size_t first = 0;
    std::size_t steps = 0;
    for (std::size_t group = 0; group < log.groups(); group += thinning) {
        steps += log.begin[group + 1] - log.begin[group];
        if (steps < chunk_steps && group + thinning < log.groups()) continue;
        spans.push_back({first, std::min(group + thinning, log.groups()), thinning});
        first = group + thinning;
        steps = 0;
    }
    return spans;
}

}  // namespace

Quadratic sum_up(const PackedLog& log, std::size_t parameters, std::size_t thinning, const ParallelFor& parallel, const Sum& sum) {
    const std::size_t columns = parameters + 1;
    const std::size_t size = columns * columns + 1;
    const auto spans = chunks(log, thinning);
    std::vector<double> parts(spans.size() * size);
    parallel(spans.size(), [&](std::size_t i) { sum(spans[i], &parts[i * size]); });

    std::vector<double> total(size);
    for (std::size_t i = 0; i < parts.size(); ++i) total[i % size] += parts[i];
    const auto scale = static_cast<double>(thinning);
    Quadratic quadratic{total.back() * scale, std::vector<double>(parameters), std::vector<double>(parameters * parameters)};
    for (std::size_t i = 0; i < parameters; ++i) {
        quadratic.gradient[i] = total[parameters * columns + i] * scale;
        for (std::size_t j = 0; j < parameters; ++j) quadratic.curvature[i * parameters + j] = total[i * columns + j] * scale;
    }
    return quadratic;
}

double sum_losses(const PackedLog& log, std::size_t thinning, const ParallelFor& parallel, const Sum& sum) {
    const auto spans = chunks(log, thinning);
    std::vector<double> parts(spans.size());
    parallel(spans.size(), [&](std::size_t i) { sum(spans[i], &parts[i]); });
    return std::accumulate(parts.begin(), parts.end(), 0.0) * static_cast<double>(thinning);
}

void for_each_chunk(const PackedLog& log, const ParallelFor& parallel, const std::function<void(const Span&)>& visit) {
    const auto spans = chunks(log, 1);
    parallel(spans.size(), [&](std::size_t i) { visit(spans[i]); });
}

}  // namespace estelik::sweep
