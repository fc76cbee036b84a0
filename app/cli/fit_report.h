// What a fit found, as text and as JSON.
#pragma once

#include "memory/choice.h"
#include "memory/metrics.h"
#include "memory/model.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

struct FitReport {
    Model model = Model::fsrs6_default;
    double drift = 0;
    FittedModels fitted = {};
    std::size_t reviews = 0, cards = 0, folds = 0;
    Metrics ahead = {}, instant = {};           // held out; tests 0: too few answers
    std::vector<Calibration> calibration = {};  // of the same
    double seconds = 0;                         // of the fit alone
    std::optional<std::uint64_t> peak_memory = {};
    std::optional<ModelChoice> choice = {};    // auto
};

std::string to_text(const FitReport& report);
std::string to_json(const FitReport& report);
std::string why(const FitReport& report);       // one sentence: what was chosen and what speaks for it

}  // namespace estelik
