#include "memory/newton.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace estelik {
namespace {

// Solves A x = b for a symmetric A made positive definite by its damping; A is overwritten by its Cholesky
// factor. A pivot that rounding made vanish leaves its unknown at 0.
void solve(std::vector<double>& a, std::vector<double>& b) {
    const std::size_t n = b.size();
    const auto at = [&](std::size_t i, std::size_t j) -> double& { return a[i * n + j]; };
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t k = 0; k < j; ++k) at(j, j) -= at(j, k) * at(j, k);
        const double root = at(j, j) > 0 ? std::sqrt(at(j, j)) : HUGE_VAL;
        at(j, j) = root;
        for (std::size_t i = j + 1; i < n; ++i) {
            for (std::size_t k = 0; k < j; ++k) at(i, j) -= at(i, k) * at(j, k);
            at(i, j) /= root;
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k) b[i] -= at(i, k) * b[k];
        b[i] /= at(i, i);
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k) b[i] -= at(k, i) * b[k];
        b[i] /= at(i, i);
    }
}

double damped(const Quadratic& model, std::size_t i, std::size_t j, double damping) {
    const double value = model.curvature[i * model.gradient.size() + j];
    return i == j ? value * (1 + damping) + 1e-9 : value;
}

// The step of the free parameters, the others' being given.
void solve_free(const Quadratic& model, double damping, const std::vector<std::size_t>& free, std::vector<double>& step) {
    const std::size_t n = model.gradient.size();
    std::vector<char> is_free(n, 0);
    for (const auto i : free) is_free[i] = 1;
    std::vector<double> a;
    std::vector<double> b;
    a.reserve(free.size() * free.size());
    for (const auto i : free) {
        double right = -model.gradient[i];
        for (std::size_t j = 0; j < n; ++j)
            if (!is_free[j]) right -= model.curvature[i * n + j] * step[j];
        b.push_back(right);
        for (const auto j : free) a.push_back(damped(model, i, j, damping));
    }
    solve(a, b);
    for (std::size_t k = 0; k < free.size(); ++k) step[free[k]] = b[k];
}

double gain(const Quadratic& model, const std::vector<double>& step) {
    const std::size_t n = step.size();
    double change = 0;
    for (std::size_t i = 0; i < n; ++i) {
        double slope = model.gradient[i];
        for (std::size_t j = 0; j < n; ++j) slope += 0.5 * model.curvature[i * n + j] * step[j];
        change += slope * step[i];
    }
    return -change;
}

constexpr double first_damping = 1e-3;
constexpr double most_damping = 1e10;

// From `at` to the least of the loss with one thinning.
void descend(const Loss& loss, const Bounds& bounds, std::size_t thinning, const NewtonOptions& options, Least& least) {
    auto model = loss(least.at, thinning);
    least.loss = model.loss;
    least.passes = 1;
    double damping = first_damping;
    // A part of the data is wrong by more than the whole is: no use in following it to the end.
    const double tolerance = options.tolerance * (thinning > 1 ? 50 * static_cast<double>(thinning) : 1);
    while (least.passes < options.most_passes && damping < most_damping) {
        if (!options.go_on()) {
            least.stopped = true;
            return;
        }
        auto step = newton_step(model, least.at, bounds, damping);
        auto next = least.at;
        for (std::size_t i = 0; i < next.size(); ++i) next[i] = std::clamp(next[i] + step[i], bounds.lower[i], bounds.upper[i]);
        if (bounds.repair) bounds.repair(next);
        for (std::size_t i = 0; i < next.size(); ++i) step[i] = next[i] - least.at[i];
        const double promised = gain(model, step);
        if (promised < tolerance) return;
        auto there = loss(next, thinning);
        ++least.passes;
        const double kept = (model.loss - there.loss) / promised;
        if (kept > 0) {
            least.at = std::move(next);
            least.loss = there.loss;
            model = std::move(there);
        }
        damping = kept > 0.75 ? damping / 8 : kept > 0.25 ? damping : kept > 0 ? damping * 4 : damping * 10;
        damping = std::max(damping, 1e-7);
    }
}

}  // namespace

std::vector<double> newton_step(const Quadratic& model, std::span<const double> at, const Bounds& bounds, double damping) {
    const std::size_t n = at.size();
    std::vector<double> step(n, 0);
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < n; ++i) {
        const bool outward = (at[i] <= bounds.lower[i] && model.gradient[i] > 0) || (at[i] >= bounds.upper[i] && model.gradient[i] < 0);
        if (!outward) free.push_back(i);
    }
    // Whoever would leave the bounds goes as far as they allow, and the others are asked again.
    while (!free.empty()) {
        solve_free(model, damping, free, step);
        const auto before = free.size();
        std::erase_if(free, [&](std::size_t i) {
            const double reached = std::clamp(at[i] + step[i], bounds.lower[i], bounds.upper[i]);
            const bool leaves = reached != at[i] + step[i];
            if (leaves) step[i] = reached - at[i];
            return leaves;
        });
        if (free.size() == before) break;
    }
    return step;
}

Least newton(const Loss& loss, std::vector<double> start, const Bounds& bounds, const NewtonOptions& options) {
    assert(start.size() == bounds.lower.size() && start.size() == bounds.upper.size());
    Least least{.at = std::move(start)};
    for (const auto thinning : options.thinnings) {
        descend(loss, bounds, thinning, options, least);
        if (least.stopped) break;
    }
    return least;
}

}  // namespace estelik
