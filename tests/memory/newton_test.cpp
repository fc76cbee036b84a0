#include "memory/newton.h"

#include "support/catch.h"

#include <cmath>

using namespace estelik;

namespace {

// (x - 3)^2 + 10 (y + 1)^2 + x y, by its own second derivatives.
Quadratic bowl(const std::vector<double>& at, std::size_t, Want) {
    const double x = at[0];
    const double y = at[1];
    return {(x - 3) * (x - 3) + 10 * (y + 1) * (y + 1) + x * y, {2 * (x - 3) + y, 20 * (y + 1) + x}, {2, 1, 1, 20}};
}

const Bounds wide = {{-100, -100}, {100, 100}};

}  // namespace

TEST_CASE("The least of a bowl is found in a few passes") {
    const auto least = newton(bowl, {50, 50}, wide, {.tolerance = 1e-9});
    CHECK(least.at[0] == Approx(140.0 / 39).epsilon(1e-4));
    CHECK(least.at[1] == Approx(-46.0 / 39).epsilon(1e-4));
    CHECK(least.passes < 8);
}

TEST_CASE("Within bounds the least lies on the edge, and the other parameters make the best of it") {
    const auto least = newton(bowl, {0, 0}, {{-100, -0.5}, {100, 100}}, {.tolerance = 1e-9});
    CHECK(least.at[1] == -0.5);
    CHECK(least.at[0] == Approx(3.25).epsilon(1e-4));
}

TEST_CASE("A loss that its curvature understates is gone down all the same") {
    // A curvature ten times too small makes every full step overshoot: only damping gets on.
    const Loss steep = [](const std::vector<double>& at, std::size_t, Want) {
        return Quadratic{std::cosh(at[0] - 2), {std::sinh(at[0] - 2)}, {0.1}};
    };
    const auto least = newton(steep, {7}, {{-10}, {10}}, {.most_passes = 200, .tolerance = 1e-9});
    CHECK(least.at[0] == Approx(2).margin(1e-3));
}

TEST_CASE("An order among parameters is kept where one is asked for") {
    Bounds ordered = wide;
    ordered.repair = [](std::vector<double>& w) { w[1] = std::max(w[1], w[0]); };
    const auto least = newton(bowl, {0, 0}, ordered, {.tolerance = 1e-9});
    CHECK(least.at[1] >= least.at[0]);
}

TEST_CASE("The search can be stopped, and part of the data is gone through before the whole") {
    int asked = 0;
    const auto stopped = newton(bowl, {50, 50}, wide, {.go_on = [&] { return ++asked < 2; }});
    CHECK(stopped.stopped);
    CHECK(asked == 2);

    std::vector<std::size_t> seen;
    newton([&](const auto& at, std::size_t thinning, Want want) { seen.push_back(thinning); return bowl(at, thinning, want); }, {50, 50}, wide,
           {.thinnings = {4, 1}});
    CHECK(seen.front() == 4);
    CHECK(seen.back() == 1);
}
