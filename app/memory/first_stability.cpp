#include "memory/first_stability.h"

#include "memory/fsrs6.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace estelik {
namespace {

constexpr double least_stability = 0.001;
constexpr double most_stability = 100;

// In logarithms, S0(2) lies between S0(1) and S0(3), and S0(3) between S0(2) and S0(4), at fixed shares:
//   l2 = w1 l1 + (1 - w1) l3,   l3 = (1 - w2) l2 + w2 l4
constexpr double w1 = 0.41;
constexpr double w2 = 0.54;

using Logs = std::array<std::optional<double>, 4>;

// The one of three that is unknown, from middle = share * left + (1 - share) * right.
bool deduce(std::optional<double>& left, std::optional<double>& middle, std::optional<double>& right, double share) {
    if (left.has_value() + middle.has_value() + right.has_value() != 2) return false;
    if (!middle) middle = share * *left + (1 - share) * *right;
    else if (!left) left = (*middle - (1 - share) * *right) / share;
    else right = (*middle - share * *left) / (1 - share);
    return true;
}

bool deduce_first(Logs& l) { return deduce(l[0], l[1], l[2], w1); }
bool deduce_second(Logs& l) { return deduce(l[1], l[2], l[3], 1 - w2); }

// Only the two ends known: both relations at once.
void deduce_both(Logs& l) {
    const double share = w1 / (w1 + w2 - w1 * w2);
    l[1] = share * *l[0] + (1 - share) * *l[3];
    deduce_second(l);
}

}  // namespace

double first_loss(std::span<const FirstRecall> recalls, double usual, double s) {
    double loss = std::abs(s - usual) / 16;
    for (const auto& [days, recall, count] : recalls) {
        const double p = fsrs6::retrievability(fsrs6::default_parameters, s, days);
        loss -= count * (recall * std::log(p) + (1 - recall) * std::log(1 - p));
    }
    return loss;
}

double fit_first_stability(std::span<const FirstRecall> recalls, double mean, double usual) {
    std::vector<FirstRecall> smooth(recalls.begin(), recalls.end());
    for (auto& [days, recall, count] : smooth) recall = (recall * count + mean) / (count + 1);
    // The loss has one valley: golden section, in ln s, where the valley is about as wide everywhere.
    constexpr double shrink = 0.6180339887498949;
    double low = std::log(least_stability);
    double high = std::log(most_stability);
    const auto at = [&](double l) { return first_loss(smooth, usual, std::exp(l)); };
    double a = high - shrink * (high - low);
    double b = low + shrink * (high - low);
    double loss_a = at(a);
    double loss_b = at(b);
    while (high - low > 1e-7) {
        if (loss_a < loss_b) {
            high = b;
            b = std::exchange(a, b - shrink * (b - low));
            loss_b = std::exchange(loss_a, at(a));
        } else {
            low = a;
            a = std::exchange(b, a + shrink * (high - a));
            loss_a = std::exchange(loss_b, at(b));
        }
    }
    return std::exp((low + high) / 2);
}

void put_in_order(FirstStabilities& known, const std::array<double, 4>& counts) {
    constexpr std::array<std::pair<std::size_t, std::size_t>, 6> pairs = {{{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}}};
    for (const auto& [low, high] : pairs) {
        if (!known[low] || !known[high] || *known[low] <= *known[high]) continue;
        if (counts[low] > counts[high]) known[high] = known[low];
        else known[low] = known[high];
    }
}

std::array<double, 4> fill_in(FirstStabilities known) {
    std::array<double, 4> usual{};
    std::copy_n(fsrs6::default_parameters.begin(), 4, usual.begin());
    const auto how_many = std::ranges::count_if(known, [](const auto& s) { return s.has_value(); });
    if (how_many == 0) return usual;
    if (how_many == 1) {
        const auto only = static_cast<std::size_t>(std::ranges::find_if(known, [](const auto& s) { return s.has_value(); }) - known.begin());
        const double scale = *known[only] / usual[only];
        for (auto& s : usual) s = std::clamp(s * scale, least_stability, most_stability);
        return usual;
    }
    Logs l;
    for (std::size_t i = 0; i < 4; ++i)
        if (known[i]) l[i] = std::log(*known[i]);
    // The lower two by the first relation if it can say, the upper two by the second.
    if (how_many == 2 && l[0] && l[3]) deduce_both(l);
    else if (!l[0] || !l[1]) {
        if (!deduce_first(l)) deduce_second(l);
        deduce_first(l);
    }
    if (!l[2] || !l[3]) {
        if (!deduce_second(l)) deduce_first(l);
        deduce_second(l);
    }
    if (!l[0] || !l[1]) deduce_first(l);
    std::array<double, 4> all{};
    for (std::size_t i = 0; i < 4; ++i) all[i] = std::clamp(std::exp(l[i].value()), least_stability, most_stability);
    return all;
}

std::array<double, 4> first_stabilities(const ReviewLog& log, std::span<const float> weights) {
    std::array<std::map<int, FirstRecall>, 4> groups;
    double right = 0;
    double count = 0;
    for (std::size_t card = 0; card < log.cards(); ++card) {
        bool first = true;
        for (std::size_t i = log.begin[card]; i < log.begin[card + 1]; ++i) {
            if (!log.is_test(i) || weights[i] == 0) {
                first = first && !log.is_test(i);
                continue;
            }
            right += log.recalled(i);
            ++count;
            if (!std::exchange(first, false)) continue;
            auto& group = groups[log.grade[log.begin[card]] - 1U][log.days[i]];
            group.days = log.days[i];
            group.recall += log.recalled(i);
            ++group.count;
        }
    }
    FirstStabilities known;
    std::array<double, 4> counts{};
    for (std::size_t grade = 0; grade < 4; ++grade) {
        std::vector<FirstRecall> recalls;
        for (auto& [days, group] : groups[grade]) {
            group.recall /= group.count;
            counts[grade] += group.count;
            recalls.push_back(group);
        }
        if (!recalls.empty()) known[grade] = fit_first_stability(recalls, right / count, fsrs6::default_parameters[grade]);
    }
    put_in_order(known, counts);
    return fill_in(known);
}

}  // namespace estelik
