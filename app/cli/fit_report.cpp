#include "cli/fit_report.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 5> spoken_names = {"FSRS-6 with its defaults", "FSRS-6 fitted", "FSRS-7 with its defaults",
                                                          "FSRS-7 fitted", "the mean of FSRS-6 and FSRS-7, both fitted"};

std::string spoken(Model model, double drift) {
    return std::string(spoken_names[static_cast<std::size_t>(model)]) + (drift > 0 ? ", with drift" : "");
}

bool has_six(Model model) { return model != Model::fsrs7 && model != Model::fsrs7_default; }
bool has_seven(Model model) { return model == Model::fsrs7 || model == Model::fsrs7_default || model == Model::mixed; }

fsrs6::Parameters six_of(const FitReport& report) {
    return report.model == Model::fsrs6_default ? fsrs6::default_parameters : report.fitted.six;
}
fsrs7::Parameters seven_of(const FitReport& report) {
    return report.model == Model::fsrs7_default ? fsrs7::default_parameters : report.fitted.seven;
}

void add_metrics(Json& json, const Metrics& metrics) {
    json["log_loss"] = metrics.tests > 0 ? Json(metrics.log_loss) : Json();
    json["rmse_bins"] = metrics.tests > 0 ? Json(metrics.rmse_bins) : Json();
    json["auc"] = metrics.tests > 0 ? Json(metrics.auc) : Json();
}

Json json_of(const Metrics& metrics) {
    Json json;
    add_metrics(json, metrics);
    return json;
}

Json choice_of(const FitReport& report) {
    Json judged = Json::array();
    for (const auto& one : report.choice->judged) {
        Json json{{"model", name_of(one.model)}, {"drift", one.drift}};
        add_metrics(json, one.ahead);
        json["instant"] = json_of(one.instant);
        json["gain"] = one.gain;
        json["margin"] = one.margin;
        judged.push_back(json);
    }
    return {{"why", why(report)}, {"models", judged}};
}

std::string line_of(std::span<const double> parameters) { return fmt::format("{:.4f}", fmt::join(parameters, " ")); }

std::string metrics_line(const Metrics& metrics) {
    return fmt::format("log loss {:.5f}, RMSE(bins) {:.4f}, AUC {:.4f}", metrics.log_loss, metrics.rmse_bins, metrics.auc);
}

std::string models_text(const ModelChoice& choice) {
    std::string text = "Models, held out: log loss ahead, and instant\n";
    for (const auto& one : choice.judged)
        text += fmt::format("  {:<14} drift {:<5}  {:.5f}  {:.5f}\n", name_of(one.model), one.drift, one.ahead.log_loss, one.instant.log_loss);
    return text;
}

std::string calibration_text(const std::vector<Calibration>& rows) {
    std::string text = "Calibration: said, recalled, answers\n";
    for (const auto& row : rows)
        text += fmt::format("  {:5.1f} %   {:5.1f} % ± {:4.1f}   {}\n", row.predicted * 100, row.recalled * 100, row.error * 100, row.tests);
    return text;
}

}  // namespace

std::string why(const FitReport& report) {
    const auto name = spoken(report.model, report.drift);
    if (!report.choice) return fmt::format("{}, as asked for", name);
    if (report.choice->judged.empty()) return fmt::format("{}: there are too few answers to tell models apart", name);
    const auto& chosen = report.choice->chosen;
    if (report.model == Model::fsrs6_default) return fmt::format("{}: no other model is better by more than chance might give", name);
    return fmt::format("{}: on {} later answers its log loss is {:.4f} below the default's, and {:.4f} was asked for", name,
                       chosen.ahead.tests, chosen.gain, chosen.margin);
}

std::string to_text(const FitReport& report) {
    auto text = fmt::format("{} answers to {} cards\nModel: {}\n", report.reviews, report.cards, why(report));
    if (report.ahead.tests == 0) {
        text += "Held out: too few answers on later days to say\n";
    } else {
        text += fmt::format("Held out, {} answers in {} folds: {}\n", report.ahead.tests, report.folds, metrics_line(report.ahead));
        if (report.choice) text += fmt::format("  with the learner's bias just before each answer: {}\n", metrics_line(report.instant));
    }
    if (report.choice && !report.choice->judged.empty()) text += models_text(*report.choice);
    text += fmt::format("Fit alone: {:.4f} s", report.seconds);
    if (report.peak_memory) text += fmt::format(", {:.0f} MB at most", static_cast<double>(*report.peak_memory) / 1e6);
    text += "\n";
    if (has_six(report.model)) text += "FSRS-6 parameters: " + line_of(six_of(report)) + "\n";
    if (has_seven(report.model)) text += "FSRS-7 parameters: " + line_of(seven_of(report)) + "\n";
    if (!report.calibration.empty()) text += calibration_text(report.calibration);
    return text;
}

std::string to_json(const FitReport& report) {
    Json json{{"model", name_of(report.model)}, {"drift", report.drift}};
    if (report.model == Model::mixed) json["parameters"] = Json{{"fsrs6", six_of(report)}, {"fsrs7", seven_of(report)}};
    else json["parameters"] = has_six(report.model) ? Json(six_of(report)) : Json(seven_of(report));
    json["reviews"] = report.reviews;
    json["cards"] = report.cards;
    json["folds"] = report.folds;
    json["tests"] = report.ahead.tests;
    add_metrics(json, report.ahead);
    json["instant"] = json_of(report.instant);
    json["seconds"] = report.seconds;
    json["peak_memory_bytes"] = report.peak_memory ? Json(*report.peak_memory) : Json();
    if (report.choice) json["choice"] = choice_of(report);
    json["calibration"] = Json::array();
    for (const auto& row : report.calibration)
        json["calibration"].push_back({{"low", row.low}, {"high", row.high}, {"tests", row.tests},
                                       {"predicted", row.predicted}, {"recalled", row.recalled}, {"error", row.error}});
    return json.dump(2) + "\n";
}

}  // namespace estelik
