// A fit between what was learned of a learner (memory/learner_fit.h) and the event that keeps it.
#pragma once

#include "journal/event.h"
#include "memory/learner_fit.h"
#include "memory/learner_model.h"

#include <optional>
#include <string>

namespace estelik {

Fitted fitted_event(const LearnerFit& fit);

// None: a model that this version does not know, or parameters that are none of it. Such an event is kept and has
// no effect.
std::optional<LearnerModel> learner_model(const Fitted& fitted);

// "FSRS-6 fitted, with drift": the model by its name, and what is added to it.
std::string spoken_name(const LearnerModel& model);

}  // namespace estelik
