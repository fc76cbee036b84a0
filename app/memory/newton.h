// The least of a smooth loss of some dozens of parameters within bounds, by Newton's method with Fisher's
// information in place of the second derivatives, damped as Levenberg and Marquardt do: near the least it
// takes a handful of passes where gradient descent takes hundreds.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace estelik {

// The loss at a point, its gradient and curvature (row by row).
struct Quadratic {
    double loss = 0;
    std::vector<double> gradient = {};
    std::vector<double> curvature = {};
};

struct Bounds {
    std::vector<double> lower, upper;
    // Puts right what bounds cannot say, such as an order among parameters. May be empty.
    std::function<void(std::vector<double>&)> repair = {};
};

// What of the loss is asked for: without its slopes it is several times as cheap.
enum class Want { loss, slopes };

// `thinning` n: an estimate from an n-th of the data, n times as cheap, for the way to the least.
using Loss = std::function<Quadratic(const std::vector<double>& at, std::size_t thinning, Want want)>;

struct NewtonOptions {
    std::vector<std::size_t> thinnings = {1};  // one after the other; the last should be 1
    int most_passes = 40;                      // over the data of one thinning
    double tolerance = 0.01;                   // of the loss: ends when a step promises less
    double damping = 1e-3;                     // of the first step: more where the quadratic is good only nearby
    std::function<bool()> go_on = [] { return true; };
};

struct Least {
    std::vector<double> at;
    double loss = 0;
    int passes = 0;         // with slopes, of the last thinning
    bool stopped = false;   // go_on said no; `at` is the best so far
};

Least newton(const Loss& loss, std::vector<double> start, const Bounds& bounds, const NewtonOptions& options);

// The step that the quadratic with `damping` times its diagonal added calls best within the bounds.
std::vector<double> newton_step(const Quadratic& model, std::span<const double> at, const Bounds& bounds, double damping);

}  // namespace estelik
