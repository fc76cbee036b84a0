#include "memory/model.h"

#include "memory/drift.h"
#include "memory/fit6.h"
#include "memory/fit7.h"

#include <algorithm>

namespace estelik {
namespace {

bool has(const std::vector<Model>& models, Model model) { return std::ranges::find(models, model) != models.end(); }

std::vector<float> mean_logit(const std::vector<float>& a, const std::vector<float>& b) {
    std::vector<float> mean(a.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        mean[i] = static_cast<float>(from_logit((logit(static_cast<double>(a[i])) + logit(static_cast<double>(b[i]))) / 2));
    return mean;
}

std::vector<float> predict_one(const ReviewLog& log, Model model, const FittedModels& fitted, const ParallelFor& parallel) {
    switch (model) {
        case Model::fsrs6_default: return predict6(fsrs6::default_parameters, log, parallel);
        case Model::fsrs6: return predict6(fitted.six, log, parallel);
        case Model::fsrs7_default: return predict7(fsrs7::default_parameters, log, parallel);
        case Model::fsrs7: return predict7(fitted.seven, log, parallel);
        case Model::mixed: break;
    }
    return mean_logit(predict6(fitted.six, log, parallel), predict7(fitted.seven, log, parallel));
}

}  // namespace

FittedModels fit(const ReviewLog& log, const std::vector<Model>& models, std::uint32_t until, const LongWork& work) {
    const bool six = has(models, Model::fsrs6) || has(models, Model::mixed);
    const bool seven = has(models, Model::fsrs7) || has(models, Model::mixed);
    const auto part = [&](double from, double to) {
        LongWork some = work;
        some.progress = [&work, from, to](double share) { return work.progress(from + (to - from) * share); };
        return some;
    };
    constexpr double share_of_six = 0.25;
    FittedModels fitted;
    if (six) {
        const auto found = fit6(log, {.until = until}, part(0, seven ? share_of_six : 1));
        fitted.six = found.parameters;
        fitted.passes += found.passes;
        fitted.stopped = found.stopped;
    }
    if (seven && !fitted.stopped) {
        const auto found = fit7(log, {.until = until}, part(six ? share_of_six : 0, 1));
        fitted.seven = found.parameters;
        fitted.passes += found.passes;
        fitted.stopped = found.stopped;
    }
    return fitted;
}

std::vector<std::vector<float>> predict(const ReviewLog& log, const std::vector<Model>& models, const FittedModels& fitted,
                                        const ParallelFor& parallel) {
    std::vector<std::vector<float>> all;
    for (const auto model : models) all.push_back(predict_one(log, model, fitted, parallel));
    return all;
}

}  // namespace estelik
