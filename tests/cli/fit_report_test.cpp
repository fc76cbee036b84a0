#include "cli/fit_report.h"

#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace estelik;

namespace {

FitReport chosen_by_test() {
    FitReport report{.model = Model::mixed, .drift = 0.01, .reviews = 900, .cards = 40, .folds = 5};
    report.ahead = report.instant = {500, 0.41, 0.05, 0.7};
    report.instant.log_loss = 0.4;
    report.choice = ModelChoice{{Model::mixed, 0.01, report.ahead, report.instant, 0.02, 0.001},
                             {{Model::fsrs6_default, 0, {500, 0.43, 0.06, 0.68}, {500, 0.43, 0.06, 0.68}, 0, 0.0005}}};
    report.calibration = {{0.8, 0.9, 500, 0.85, 0.84, 0.016}};
    report.seconds = 0.0123;
    report.peak_memory = 12'000'000;
    return report;
}

}  // namespace

TEST_CASE("The report says what was chosen and why", "[fit]") {
    const auto text = to_text(chosen_by_test());
    CHECK(text.find("the mean of FSRS-6 and FSRS-7, both fitted, with drift: on 500 later answers its log loss is 0.0200 below") !=
          std::string::npos);
    CHECK(text.find("log loss 0.41000, RMSE(bins) 0.0500, AUC 0.7000") != std::string::npos);
    CHECK(text.find("FSRS-6 parameters: 0.2120 ") != std::string::npos);
    CHECK(text.find("FSRS-7 parameters: 0.1104 ") != std::string::npos);
    CHECK(text.find("0.0123 s, 12 MB") != std::string::npos);
}

TEST_CASE("The report as JSON has stable names", "[fit]") {
    const auto json = nlohmann::json::parse(to_json(chosen_by_test()));
    CHECK(json["model"] == "mixed");
    CHECK(json["parameters"]["fsrs6"].size() == 21);
    CHECK(json["parameters"]["fsrs7"].size() == 34);
    CHECK(json["log_loss"] == 0.41);
    CHECK(json["instant"]["log_loss"] == 0.4);
    CHECK(json["choice"]["models"][0]["model"] == "fsrs6-default");
    CHECK(json["calibration"][0]["tests"] == 500);
    CHECK(json["seconds"] == 0.0123);
    CHECK(json["peak_memory_bytes"] == 12'000'000);
}

TEST_CASE("One model alone has its parameters as a list, and too few answers are no figure", "[fit]") {
    const FitReport report{.model = Model::fsrs7};
    const auto json = nlohmann::json::parse(to_json(report));
    CHECK(json["parameters"].size() == 34);
    CHECK(json["log_loss"].is_null());
    CHECK(json["peak_memory_bytes"].is_null());
    CHECK_FALSE(json.contains("choice"));
    CHECK(to_text(report).find("too few answers") != std::string::npos);
}
