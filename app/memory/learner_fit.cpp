#include "memory/learner_fit.h"

#include "memory/drift.h"

#include <algorithm>
#include <limits>

namespace estelik {
namespace {

constexpr double share_of_judging = 0.85;

LongWork part_of(const LongWork& work, double from, double to) {
    LongWork part = work;
    part.progress = [&work, from, to](double share) { return work.progress(from + (to - from) * share); };
    return part;
}

// FSRS-6 is fitted beside FSRS-7 too: plans are made with it.
std::vector<Model> fits_for(Model chosen) {
    if (chosen == Model::fsrs6_default || chosen == Model::fsrs7_default) return {};
    return {chosen == Model::fsrs6 ? Model::fsrs6 : Model::mixed};
}

void fit_chosen(LearnerFit& fit, const ReviewLog& log, const LongWork& work) {
    const auto models = fits_for(fit.model.model);
    if (models.empty()) return;
    const auto fitted = estelik::fit(log, models, std::numeric_limits<std::uint32_t>::max(), work);
    fit.model.six = fitted.six;
    fit.model.seven = fitted.seven;
    fit.stopped = fitted.stopped;
}

}  // namespace

LearnerFit fit_learner(const ReviewLog& log, const CardCourses& courses, const LongWork& work) {
    LearnerFit fit;
    fit.answers = log.reviews();
    const auto held_out = hold_out(log, {all_models.begin(), all_models.end()}, learner_folds, part_of(work, 0, share_of_judging));
    fit.stopped = held_out.stopped;
    if (fit.stopped || held_out.predictions.front().review.empty()) return fit;

    const auto chosen = choose(log, held_out).chosen;
    fit.model.model = chosen.model;
    fit.margin = chosen.margin;
    const auto at = std::ranges::find(held_out.models, chosen.model) - held_out.models.begin();
    const auto drifted = with_drift(log, held_out.predictions[static_cast<std::size_t>(at)], chosen.drift);
    fit.model.drift = drifted.bias;
    const auto judged = judge_offsets(log, courses, drifted.ahead, held_out.fold_ends);
    for (std::size_t i = 0; i < judged.offsets.size(); ++i)
        if (judged.offsets[i] != 0) fit.model.courses[courses.names[i]] = judged.offsets[i];

    fit.held_out = measure(log, judged.said);
    fit.by_default = measure(log, held_out.predictions.front());
    fit.gain = fit.by_default.log_loss - fit.held_out.log_loss;
    fit.calibration = calibration(log, judged.said, calibration_rows);
    fit_chosen(fit, log, part_of(work, share_of_judging, 1));
    return fit;
}

}  // namespace estelik
