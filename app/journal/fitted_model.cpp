#include "journal/fitted_model.h"

#include "memory/fit6.h"
#include "memory/fit7.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace estelik {
namespace {

constexpr double most_bias = 3;   // on the logit: 0.95 to 0.5
constexpr std::size_t six = 21, seven = fsrs7::parameter_count;

constexpr std::array<std::string_view, 5> spoken_names = {"FSRS-6 with its defaults", "FSRS-6 fitted", "FSRS-7 with its defaults",
                                                          "FSRS-7 fitted", "the mean of FSRS-6 and FSRS-7, both fitted"};

bool within(std::span<const double> values, const Bounds& bounds) {
    constexpr double rounding = 1e-9;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!(values[i] >= bounds.lower[i] - rounding && values[i] <= bounds.upper[i] + rounding)) return false;
    return true;
}

template <std::size_t count>
bool take(std::array<double, count>& to, std::span<const double> values, const Bounds& bounds) {
    if (values.size() != count || !within(values, bounds)) return false;
    std::ranges::copy(values, to.begin());
    return true;
}

bool take_parameters(LearnerModel& model, std::span<const double> values) {
    switch (values.size()) {
        case 0: return model.model == Model::fsrs6_default || model.model == Model::fsrs7_default;
        case six: return model.model != Model::fsrs7 && model.model != Model::mixed && take(model.six, values, bounds6());
        case seven: return model.model == Model::fsrs7 && take(model.seven, values, bounds7());
        case six + seven: return take(model.six, values.first(six), bounds6()) && take(model.seven, values.last(seven), bounds7());
        default: return false;
    }
}

double bias(double value) { return std::isfinite(value) ? std::clamp(value, -most_bias, most_bias) : 0; }

// None of the defaults. A fit may come out at the defaults and is written all the same: it was fitted.
std::vector<double> parameters_of(const LearnerModel& model) {
    const bool by_default = model.model == Model::fsrs6_default || model.model == Model::fsrs7_default;
    if (by_default && model.six == fsrs6::default_parameters && model.seven == fsrs7::default_parameters) return {};
    std::vector<double> parameters(model.six.begin(), model.six.end());
    if (model.model != Model::fsrs6) parameters.insert(parameters.end(), model.seven.begin(), model.seven.end());
    return parameters;
}

FitFigures figures_of(const LearnerFit& fit) {
    FitFigures figures{.answers = static_cast<int>(fit.answers),
                       .tests = static_cast<int>(fit.held_out.tests),
                       .log_loss = fit.held_out.log_loss,
                       .usual_log_loss = fit.by_default.log_loss,
                       .rmse_bins = fit.held_out.rmse_bins,
                       .auc = fit.held_out.auc,
                       .margin = fit.margin};
    for (const auto& row : fit.calibration)
        figures.calibration.insert(figures.calibration.end(), {row.predicted, row.recalled, static_cast<double>(row.tests)});
    return figures;
}

std::string in_words(const LearnerFit& fit) {
    const auto name = spoken_name(fit.model);
    if (fit.held_out.tests == 0) return name + ": too few answers to tell models apart";
    return fmt::format("{}: log loss {:.4f} on {} answers it had not seen, {:.4f} with the defaults", name, fit.held_out.log_loss,
                       fit.held_out.tests, fit.by_default.log_loss);
}

}  // namespace

Fitted fitted_event(const LearnerFit& fit) {
    Fitted event{std::string(name_of(fit.model.model)), {}, in_words(fit), figures_of(fit), fit.model.drift};
    event.parameters = parameters_of(fit.model);
    for (const auto& [course, offset] : fit.model.courses) {
        event.courses.push_back(course);
        event.offsets.push_back(offset);
    }
    return event;
}

std::optional<LearnerModel> learner_model(const Fitted& fitted) {
    const auto named = std::ranges::find(model_names, fitted.model);
    if (named == model_names.end() || fitted.courses.size() != fitted.offsets.size()) return std::nullopt;
    LearnerModel model{.model = static_cast<Model>(named - model_names.begin()), .drift = bias(fitted.drift)};
    if (!take_parameters(model, fitted.parameters)) return std::nullopt;
    for (std::size_t i = 0; i < fitted.courses.size(); ++i) model.courses[fitted.courses[i]] = bias(fitted.offsets[i]);
    return model;
}

std::string spoken_name(const LearnerModel& model) {
    std::string name(spoken_names[static_cast<std::size_t>(model.model)]);
    if (model.drift != 0) name += ", with drift";
    if (!model.courses.empty()) name += model.drift != 0 ? " and courses told apart" : ", with courses told apart";
    return name;
}

}  // namespace estelik
