#include "memory/lanes.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace estelik;

namespace {

struct Values {
    std::vector<double> x, exp, expm1, log_of_exp;
};

template <class L>
ESTELIK_INLINE void evaluate_body(Values& values) {
    for (std::size_t i = 0; i < values.x.size(); i += L::width) {
        const auto x = lanes::load<L>(&values.x[i]);
        const auto e = lanes::exp<L>(x);
        lanes::store<L>(&values.exp[i], e);
        lanes::store<L>(&values.expm1[i], lanes::expm1<L>(x));
        lanes::store<L>(&values.log_of_exp[i], lanes::log<L>(e));
    }
}
ESTELIK_FOR_EACH_PROCESSOR(evaluate, evaluate_body, (Values & values), (values))

Values values_from(double low, double high) {
    constexpr std::size_t n = 1 << 14;
    Values values{std::vector<double>(n), std::vector<double>(n), std::vector<double>(n), std::vector<double>(n)};
    for (std::size_t i = 0; i < n; ++i) values.x[i] = low + (high - low) * static_cast<double>(i) / n;
    return values;
}

void check_close(Values values) {
    evaluate(values);
    double worst = 0;
    for (std::size_t i = 0; i < values.x.size(); ++i) {
        const double x = values.x[i];
        worst = std::max(worst, std::abs(values.exp[i] / std::exp(x) - 1));
        if (x == 0) continue;
        worst = std::max(worst, std::abs(values.expm1[i] / std::expm1(x) - 1));
        worst = std::max(worst, std::abs(values.log_of_exp[i] - x) / std::max(std::abs(x), 0.01));
    }
    CHECK(worst < 1e-8);
}

}  // namespace

TEST_CASE("exp, expm1 and log on lanes agree with the library's to a hundred-millionth") {
    check_close(values_from(-690, 690));
    check_close(values_from(-3, 3));
    check_close(values_from(-1e-6, 1e-6));
}

TEST_CASE("What is beyond a double stays finite") {
    Values values{std::vector<double>(8, 1e6), std::vector<double>(8), std::vector<double>(8), std::vector<double>(8)};
    std::fill_n(values.x.begin(), 4, -1e6);
    evaluate(values);
    CHECK(std::ranges::all_of(values.exp, [](double x) { return std::isfinite(x) && x > 0; }));
}
