#include "memory/choice.h"

#include "memory/drift.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace estelik {
namespace {

constexpr std::array<double, 3> rates = {0.005, 0.01, 0.02};

double loss_of(bool recalled, float p) {
    const double kept = std::clamp(static_cast<double>(p), 1e-7, 1 - 1e-7);
    return -std::log(recalled ? kept : 1 - kept);
}

struct Gain {
    double mean = 0;
    double error = 0;  // standard error of the mean
};

// How much less `b` loses than `a`, review by review: what both find hard cancels.
Gain gain_of(const ReviewLog& log, const Predictions& a, const Predictions& b) {
    const auto n = static_cast<double>(a.review.size());
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < a.review.size(); ++i) {
        const bool recalled = log.recalled(a.review[i]);
        const double gain = loss_of(recalled, a.recall[i]) - loss_of(recalled, b.recall[i]);
        sum += gain;
        squares += gain * gain;
    }
    const double mean = sum / n;
    return {mean, std::sqrt(std::max(squares / n - mean * mean, 0.0) / n)};
}

Predictions slice(const Predictions& all, std::size_t from, std::size_t to) {
    const auto first = static_cast<std::ptrdiff_t>(from);
    const auto last = static_cast<std::ptrdiff_t>(to);
    return {{all.review.begin() + first, all.review.begin() + last}, {all.recall.begin() + first, all.recall.begin() + last}};
}

void append(Predictions& to, const Predictions& more) {
    to.review.insert(to.review.end(), more.review.begin(), more.review.end());
    to.recall.insert(to.recall.end(), more.recall.begin(), more.recall.end());
}

Judged judge(const ReviewLog& log, Model model, double rate, const Predictions& usual, const Drifted& said) {
    const auto gain = gain_of(log, usual, said.ahead);
    return {model, rate, measure(log, said.ahead), measure(log, said.instant), gain.mean, std::max(least_gain, gain.error)};
}

// The rate whose bias helps this model most; 0 if none helps enough.
double best_rate(const ReviewLog& log, const Predictions& said, bool must_pay) {
    double best = must_pay ? 0 : rates.front();
    double most = must_pay ? least_drift_gain : -HUGE_VAL;
    for (const double rate : rates) {
        const auto gain = gain_of(log, said, with_drift(log, said, rate).ahead);
        if (gain.mean <= most || (must_pay && gain.mean < gain.error)) continue;
        most = gain.mean;
        best = rate;
    }
    return best;
}

// The model that beats the default by its margin and leads; then whether drift pays for it.
std::pair<std::size_t, double> lead(const ReviewLog& log, const std::vector<Predictions>& said) {
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 1; i < said.size(); ++i) {
        const auto gain = gain_of(log, said[0], said[i]);
        if (gain.mean <= std::max({most, least_gain, gain.error})) continue;
        most = gain.mean;
        best = i;
    }
    return {best, best_rate(log, said[best], true)};
}

}  // namespace

HeldOut hold_out(const ReviewLog& log, const std::vector<Model>& models, std::size_t folds, const LongWork& work, std::uint32_t until) {
    HeldOut held_out{models, std::vector<Predictions>(models.size()), {}};
    const auto parts = time_folds(log, folds, until);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        LongWork part = work;
        part.progress = [&](double share) { return work.progress((static_cast<double>(i) + share) / static_cast<double>(parts.size())); };
        const auto fitted = fit(log, models, parts[i].until, part);
        if (fitted.stopped) {
            held_out.stopped = true;
            return held_out;
        }
        const auto said = predict(log, models, fitted, work.parallel);
        for (std::size_t m = 0; m < models.size(); ++m) {
            for (const auto review : parts[i].tests) {
                held_out.predictions[m].review.push_back(review);
                held_out.predictions[m].recall.push_back(said[m][review]);
            }
        }
        held_out.fold_ends.push_back(held_out.predictions.front().review.size());
    }
    return held_out;
}

ModelChoice choose(const ReviewLog& log, const HeldOut& held_out) {
    ModelChoice choice;
    choice.chosen.model = held_out.models.front();
    const auto& usual = held_out.predictions.front();
    if (usual.review.empty()) return choice;
    const auto [best, rate] = lead(log, held_out.predictions);
    for (std::size_t m = 0; m < held_out.models.size(); ++m) {
        const auto& said = held_out.predictions[m];
        const double with = m == best && rate > 0 ? rate : best_rate(log, said, false);
        for (const double drift : {0.0, with}) {
            choice.judged.push_back(judge(log, held_out.models[m], drift, usual, with_drift(log, said, drift)));
            if (m == best && drift == rate) choice.chosen = choice.judged.back();
        }
    }
    return choice;
}

AsChosen as_chosen(const ReviewLog& log, const HeldOut& held_out, std::size_t folds, const LongWork& work) {
    AsChosen chosen;
    std::size_t from = 0;
    for (const std::size_t to : held_out.fold_ends) {
        std::vector<Predictions> before;
        if (from == 0) {
            const auto first = log.moment[held_out.predictions.front().review.front()];
            before = hold_out(log, held_out.models, folds, work, first).predictions;
        } else {
            for (const auto& said : held_out.predictions) before.push_back(slice(said, 0, from));
        }
        const auto [best, rate] = before.front().review.empty() ? std::pair<std::size_t, double>{} : lead(log, before);
        // The bias of this fold grows out of the folds before it.
        const auto said = with_drift(log, slice(held_out.predictions[best], 0, to), rate);
        const Drifted here = {slice(said.ahead, from, to), slice(said.instant, from, to)};
        chosen.by_fold.push_back(judge(log, held_out.models[best], rate, slice(held_out.predictions.front(), from, to), here));
        append(chosen.ahead, here.ahead);
        append(chosen.instant, here.instant);
        from = to;
    }
    return chosen;
}

}  // namespace estelik
