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

// One descent to the least of the loss with one thinning.
class Descent {
public:
    Descent(const Loss& loss, const Bounds& bounds, const NewtonOptions& options, std::size_t thinning, Least& least)
        : loss_(loss), bounds_(bounds), options_(options), thinning_(thinning), least_(least), damping_(options.damping) {
        // A part of the data is wrong by more than the whole is: no use in following it to the end.
        tolerance_ = options.tolerance * (thinning > 1 ? 10 * static_cast<double>(thinning) : 1);
    }

    void run() {
        model_ = measure(least_.at);
        while (least_.passes < options_.most_passes) {
            if (!options_.go_on()) {
                least_.stopped = true;
                break;
            }
            if (!advance()) break;
        }
        least_.loss = model_.loss;
    }

private:
    Quadratic measure(const std::vector<double>& at) {
        ++least_.passes;
        return loss_(at, thinning_, Want::slopes);
    }

    // Tries steps, shorter and shorter, until one is downhill. False: none promises enough.
    bool advance() {
        constexpr int most_tries = 12;
        for (int tries = 0; tries < most_tries; ++tries) {
            auto next = step_from(least_.at);
            // At a kink of the loss short steps fail too, and the little they promise is not worth the passes.
            if (promised_ < tolerance_ * (tries > 0 ? 4 : 1)) return false;
            // The first try mostly stands, and its slopes will be needed; later ones are tested cheaply.
            auto there = tries == 0 ? measure(next) : loss_(next, thinning_, Want::loss);
            const double kept = (model_.loss - there.loss) / promised_;
            // Nielsen's rule: the damping falls the more the better the promise was kept, and rises faster and faster.
            if (kept > 0) {
                const double off = 2 * kept - 1;
                damping_ = std::max(damping_ * std::max(0.1, 1 - off * off * off), 1e-7);
                model_ = tries == 0 ? std::move(there) : measure(next);
                least_.at = std::move(next);
                return true;
            }
            damping_ *= 4 << tries;
        }
        return false;
    }

    std::vector<double> step_from(const std::vector<double>& at) {
        auto step = newton_step(model_, at, bounds_, damping_);
        auto next = at;
        for (std::size_t i = 0; i < next.size(); ++i) next[i] = std::clamp(at[i] + step[i], bounds_.lower[i], bounds_.upper[i]);
        if (bounds_.repair) bounds_.repair(next);
        for (std::size_t i = 0; i < next.size(); ++i) step[i] = next[i] - at[i];
        promised_ = gain(model_, step);
        return next;
    }

    const Loss& loss_;
    const Bounds& bounds_;
    const NewtonOptions& options_;
    std::size_t thinning_;
    Least& least_;
    Quadratic model_ = {};
    double damping_;
    double tolerance_ = 0;
    double promised_ = 0;  // by the latest step
};

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
        least.passes = 0;
        Descent(loss, bounds, options, thinning, least).run();
        if (least.stopped) break;
    }
    return least;
}

}  // namespace estelik
