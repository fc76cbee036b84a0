#include "state/select_parts.h"

#include "analyse/retention.h"
#include "journal/fitted_model.h"
#include "state/fit_actions.h"
#include "state/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

using fit_actions::answers_between_fits;

std::string upper_first(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string why_this_model(const Progress& progress) {
    if (!progress.fit) return "The usual model, until there are answers of your own to learn from.";
    const auto& figures = progress.fit->fitted.figures;
    if (figures.tests == 0) return "The usual model: there are too few answers on later days to tell others apart.";
    if (progress.model.model == Model::fsrs6_default && progress.model.drift == 0 && progress.model.courses.empty())
        return "The usual model: no other foretold your answers better by more than chance may give.";
    return fmt::format("It foretold {} of your answers better than the usual model, by more than chance may give.", figures.tests);
}

std::string learned_from(const AppState& state) {
    const auto& progress = state.progress;
    const auto since = fit_actions::answers_since_fit(progress);
    if (!progress.fit) return fmt::format("{} answers needed, {} so far", answers_between_fits, since);
    const Day day = day_of(progress.fit->at);
    const auto answers = static_cast<std::size_t>(progress.fit->fitted.figures.answers);
    auto words = fmt::format("Learned from {} {}", counted(answers, "answer"), on_past_day(day, day_of(state.now)));
    if (since > 0) words += fmt::format("; {} since, of {} until the next time", since, answers_between_fits);
    return words;
}

std::vector<LabelledValue> figures_of(const FitFigures& figures) {
    if (figures.tests == 0) return {};
    return {{"Answers foretold", std::to_string(figures.tests)},
            {"Log loss", fmt::format("{:.4f}", figures.log_loss)},
            {"of the usual model", fmt::format("{:.4f}", figures.usual_log_loss)},
            {"RMSE (bins)", fmt::format("{:.4f}", figures.rmse_bins)},
            {"AUC", fmt::format("{:.3f}", figures.auc)}};
}

// Of what is too rare to say anything nothing is shown.
std::vector<CalibrationPoint> points_of(const std::vector<double>& calibration) {
    constexpr double least_answers = 10;
    std::vector<CalibrationPoint> points;
    for (std::size_t i = 0; i + 2 < calibration.size(); i += 3) {
        const double n = calibration[i + 2];
        if (!(n >= least_answers && n < 1e9)) continue;
        const double recalled = std::clamp(calibration[i + 1], 0.0, 1.0);
        const auto share = share_of(static_cast<std::size_t>(std::lround(recalled * n)), static_cast<std::size_t>(n));
        points.push_back({std::clamp(calibration[i], 0.0, 1.0) * 100,
                          {"", share.value * 100, share.low * 100, share.high * 100, share.n}});
    }
    return points;
}

}  // namespace

MemoryCard select_memory(const AppState& state) {
    const auto& progress = state.progress;
    MemoryCard card;
    card.model = upper_first(spoken_name(progress.model));
    card.why = why_this_model(progress);
    card.learned = learned_from(state);
    card.can_fit = progress.scheduled_answers() >= answers_between_fits;
    if (const auto work = state.working.find(Work::fit); work != state.working.end()) card.working = work->second;
    if (!progress.fit) return card;
    card.figures = figures_of(progress.fit->fitted.figures);
    card.calibration = points_of(progress.fit->fitted.figures.calibration);
    return card;
}

}  // namespace estelik
