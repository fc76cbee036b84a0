// What one event in force does to a Progress, when it comes after all that is in it.
#pragma once

#include "journal/event.h"
#include "journal/progress.h"

#include <string>

namespace estelik {

// rating: of an answered, after reratings; not looked at for other kinds.
void apply(Progress& progress, const Event& event, Rating rating);

// Copies the one preference; an unknown name copies nothing.
void copy_preference(Preferences& to, const Preferences& from, const std::string& name);

}  // namespace estelik
