// The models of forgetting a learner can have, fitted or not, and what one of them predicts.
#pragma once

#include "memory/fsrs6.h"
#include "memory/fsrs7.h"
#include "memory/parallel.h"
#include "memory/review_log.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace estelik {

enum class Model { fsrs6_default, fsrs6, fsrs7_default, fsrs7, mixed };
inline constexpr std::array<std::string_view, 5> model_names = {"fsrs6-default", "fsrs6", "fsrs7-default", "fsrs7", "mixed"};
inline constexpr std::array<Model, 5> all_models = {Model::fsrs6_default, Model::fsrs6, Model::fsrs7_default, Model::fsrs7, Model::mixed};
inline std::string_view name_of(Model model) { return model_names[static_cast<std::size_t>(model)]; }

// Parameters fitted to one log; `mixed` is the mean logit of both.
struct FittedModels {
    fsrs6::Parameters six = fsrs6::default_parameters;
    fsrs7::Parameters seven = fsrs7::default_parameters;
    int passes = 0;
    bool stopped = false;
};

// Fits what `models` need to the reviews at moments before `until`.
FittedModels fit(const ReviewLog& log, const std::vector<Model>& models, std::uint32_t until, const LongWork& work = {});

// By review of the log, what each of `models` says before it.
std::vector<std::vector<float>> predict(const ReviewLog& log, const std::vector<Model>& models, const FittedModels& fitted,
                                        const ParallelFor& parallel = one_after_another);

}  // namespace estelik
