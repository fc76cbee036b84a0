#include "plan/prices.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace estelik {
namespace {

constexpr float least_price = 1e-7F;
constexpr float most_price = 1;

float mean_open(std::span<const float> prices, std::span<const float> seconds) {
    float sum = 0;
    int open = 0;
    for (std::size_t day = 0; day < prices.size(); ++day) {
        if (seconds[day] <= 0) continue;
        sum += prices[day];
        ++open;
    }
    return open ? sum / static_cast<float>(open) : 0;
}

// Steps of Adam (Kingma and Ba 2015) along one coordinate.
class Stepper {
public:
    float step(float slope, float rate, int pass) {
        constexpr float momentum = 0.9F;
        constexpr float memory = 0.99F;
        mean_ = momentum * mean_ + (1 - momentum) * slope;
        square_ = memory * square_ + (1 - memory) * slope * slope;
        const float mean = mean_ / (1 - std::pow(momentum, static_cast<float>(pass + 1)));
        const float square = square_ / (1 - std::pow(memory, static_cast<float>(pass + 1)));
        return square > 0 ? rate * mean / std::sqrt(square) : 0;
    }

private:
    float mean_ = 0, square_ = 0;
};

float between(float first, float last, float share) { return first * std::pow(last / first, share); }

float softness_of(const PriceSearch& search, float share, std::span<const float> prices, std::span<const float> seconds) {
    constexpr float least_softness = 1e-6F;
    return std::clamp(3 * mean_open(prices, seconds), least_softness,
                      between(search.first_softness, search.last_softness, share));
}

}  // namespace

std::vector<float> rising_prices(PlanProblem& problem) {
    const auto days = static_cast<std::size_t>(problem.days());
    const float available = std::accumulate(problem.seconds().begin(), problem.seconds().end(), 0.0F);
    std::vector<float> shape(days), prices(days);
    for (std::size_t day = 0; day < days; ++day) shape[day] = std::pow(static_cast<float>(days - day), -0.25F);
    float low = std::log(1e-6F);
    float high = std::log(0.5F);
    for (int i = 0; i < 8; ++i) {
        const float level = std::exp((low + high) / 2);
        for (std::size_t day = 0; day < days; ++day) prices[day] = level * shape[day];
        problem.dual(prices, std::min(0.002F, 3 * level));
        problem.flow();
        const auto& load = problem.load().seconds;
        const float wanted = std::accumulate(load.begin(), load.begin() + static_cast<std::ptrdiff_t>(days), 0.0F);
        (wanted > available ? low : high) = std::log(level);
    }
    return prices;
}

std::vector<float> find_prices(PlanProblem& problem, std::vector<float> prices, const PriceSearch& search,
                               const std::function<bool(double)>& go_on) {
    const auto seconds = problem.seconds();
    std::vector<Stepper> steppers(prices.size());
    Stepper level;
    for (int pass = 0; pass < search.passes; ++pass) {
        const float share = search.passes > 1 ? static_cast<float>(pass) / static_cast<float>(search.passes - 1) : 1;
        if (go_on && !go_on(static_cast<double>(share))) break;
        problem.dual(prices, softness_of(search, share, prices, seconds));
        problem.flow();
        const float rate = between(search.first_rate, search.last_rate, share);
        float slope_of_level = 0;
        for (std::size_t day = 0; day < prices.size(); ++day)
            slope_of_level += seconds[day] > 0 ? prices[day] * (seconds[day] - problem.load().seconds[day]) : 0;
        const float common = level.step(slope_of_level, rate, pass);
        for (std::size_t day = 0; day < prices.size(); ++day) {
            if (seconds[day] <= 0) continue;
            const float slope = prices[day] * (seconds[day] - problem.load().seconds[day]);
            const float step = steppers[day].step(slope, rate, pass) + common;
            prices[day] = std::clamp(prices[day] * std::exp(-step), least_price, most_price);
        }
    }
    problem.dual(prices, softness_of(search, 1, prices, seconds));
    problem.flow();
    return prices;
}

}  // namespace estelik
