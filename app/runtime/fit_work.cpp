#include "runtime/fit_work.h"

#include "journal/fitted_model.h"
#include "journal/review_rows.h"
#include "memory/learner_fit.h"

namespace estelik {
namespace {

constexpr double share_of_reading = 0.2;

}  // namespace

Worker::Body fit_of_journal(Disk& disk, const std::string& data_folder) {
    return [&disk, data_folder](const Worker::GoOn& go_on) -> std::optional<Action> {
        const auto reviews = read_review_rows(disk, data_folder);
        if (!reviews) return WorldSaid{{Notice::Tone::warning, to_string(reviews.error()), "fit"}};
        if (!go_on(share_of_reading)) return {};
        LongWork work;
        work.progress = [&](double share) { return go_on(share_of_reading + (1 - share_of_reading) * share); };
        const auto fit = fit_learner(make_review_log(reviews->rows), reviews->courses, work);
        if (fit.stopped) return {};
        return LearnerFitted{fitted_event(fit)};
    };
}

}  // namespace estelik
