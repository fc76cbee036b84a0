#include "memory/metrics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace estelik {
namespace {

constexpr double off_the_ends = 1e-7;

double loss_of(bool recalled, double p) {
    const double kept = std::clamp(p, off_the_ends, 1 - off_the_ends);
    return -std::log(recalled ? kept : 1 - kept);
}

// A number for the bin of x: its middle, counted in parts of which `per` make 1. Bins grow by `base`.
std::uint64_t rounded_bin(double scale, double base, double x, double per) {
    return static_cast<std::uint64_t>(std::llround(scale * std::pow(base, std::floor(std::log(x) / std::log(base))) * per));
}

double rmse_bins(const ReviewLog& log, const Predictions& predictions) {
    struct Bin {
        double predicted = 0, recalled = 0, count = 0;
    };
    const auto keys = bins_of(log);
    std::unordered_map<std::uint64_t, Bin> bins;
    for (std::size_t i = 0; i < predictions.review.size(); ++i) {
        auto& bin = bins[keys[predictions.review[i]]];
        bin.predicted += static_cast<double>(predictions.recall[i]);
        bin.recalled += log.recalled(predictions.review[i]);
        ++bin.count;
    }
    // Added in the order of the keys, so that the sum does not hang on the table's.
    std::vector<std::pair<std::uint64_t, double>> errors;
    for (const auto& [key, bin] : bins) errors.emplace_back(key, std::pow(bin.predicted - bin.recalled, 2) / bin.count);
    std::ranges::sort(errors);
    double sum = 0;
    for (const auto& [key, error] : errors) sum += error;
    return std::sqrt(sum / static_cast<double>(predictions.review.size()));
}

// By ranks: Mann and Whitney's statistic, ties counting half.
double auc(const ReviewLog& log, const Predictions& predictions) {
    std::vector<std::pair<float, bool>> sorted;
    sorted.reserve(predictions.review.size());
    for (std::size_t i = 0; i < predictions.review.size(); ++i)
        sorted.emplace_back(predictions.recall[i], log.recalled(predictions.review[i]));
    std::ranges::sort(sorted, {}, [](const auto& entry) { return entry.first; });
    double forgotten_below = 0;
    double better = 0;
    double recalled = 0;
    for (std::size_t i = 0; i < sorted.size();) {
        double same[2] = {};
        const float value = sorted[i].first;
        for (; i < sorted.size() && sorted[i].first == value; ++i) ++same[sorted[i].second];
        better += same[1] * (forgotten_below + same[0] / 2);
        forgotten_below += same[0];
        recalled += same[1];
    }
    return recalled == 0 || forgotten_below == 0 ? 0.5 : better / (recalled * forgotten_below);
}

}  // namespace

double log_loss(const ReviewLog& log, const Predictions& predictions) {
    double sum = 0;
    for (std::size_t i = 0; i < predictions.review.size(); ++i)
        sum += loss_of(log.recalled(predictions.review[i]), static_cast<double>(predictions.recall[i]));
    return predictions.review.empty() ? 0 : sum / static_cast<double>(predictions.review.size());
}

std::vector<std::uint64_t> bins_of(const ReviewLog& log) {
    std::vector<std::uint64_t> keys(log.reviews());
    for (std::size_t card = 0; card < log.cards(); ++card) {
        double answers = 0;  // on later days, this one among them
        double lapses = 0;   // before this one
        for (std::size_t i = log.begin[card]; i < log.begin[card + 1]; ++i) {
            if (!log.is_test(i)) continue;
            ++answers;
            const auto interval = rounded_bin(2.48, 3.62, log.days[i], 100);
            const auto length = rounded_bin(1.99, 1.89, answers + 1, 1);
            const auto lapse = lapses == 0 ? 0 : rounded_bin(1.65, 1.73, lapses, 1);
            keys[i] = interval << 32 | length << 16 | lapse;
            lapses += !log.recalled(i);
        }
    }
    return keys;
}

Metrics measure(const ReviewLog& log, const Predictions& predictions) {
    if (predictions.review.empty()) return {};
    return {predictions.review.size(), log_loss(log, predictions), rmse_bins(log, predictions), auc(log, predictions)};
}

std::vector<Calibration> calibration(const ReviewLog& log, const Predictions& predictions, std::size_t rows) {
    std::vector<Calibration> table(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        table[row].low = static_cast<double>(row) / static_cast<double>(rows);
        table[row].high = static_cast<double>(row + 1) / static_cast<double>(rows);
    }
    for (std::size_t i = 0; i < predictions.review.size(); ++i) {
        const auto p = static_cast<double>(predictions.recall[i]);
        auto& row = table[std::min(static_cast<std::size_t>(p * static_cast<double>(rows)), rows - 1)];
        ++row.tests;
        row.predicted += p;
        row.recalled += log.recalled(predictions.review[i]);
    }
    std::erase_if(table, [](const Calibration& row) { return row.tests == 0; });
    for (auto& row : table) {
        const auto n = static_cast<double>(row.tests);
        row.predicted /= n;
        row.recalled /= n;
        row.error = std::sqrt(row.recalled * (1 - row.recalled) / n);
    }
    return table;
}

}  // namespace estelik
