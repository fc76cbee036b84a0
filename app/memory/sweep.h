// Passes over a packed log, cut in chunks that depend on the log alone, so that the sums are the same to the
// bit however many chunks run at once. Used by the fits of the models.
#pragma once

#include "memory/newton.h"
#include "memory/packed_log.h"
#include "memory/parallel.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace estelik::sweep {

// Groups [first, end) of which every `stride`-th is gone through.
struct Span {
    std::size_t first = 0;
    std::size_t end = 0;
    std::size_t stride = 1;
};

// Adds a span's products, (parameters + 1)^2 of them, and its loss to `sums`; see sweep_lanes.h.
using Sum = std::function<void(const Span&, double* sums)>;
Quadratic sum_up(const PackedLog& log, std::size_t parameters, std::size_t thinning, const ParallelFor& parallel, const Sum& sum);

// As above, of the loss alone: `sum` adds to one number.
double sum_losses(const PackedLog& log, std::size_t thinning, const ParallelFor& parallel, const Sum& sum);

// Calls `visit` for chunks that make up all groups.
void for_each_chunk(const PackedLog& log, const ParallelFor& parallel, const std::function<void(const Span&)>& visit);

}  // namespace estelik::sweep
