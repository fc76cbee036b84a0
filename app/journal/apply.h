// What one event in force does to a Progress, when it comes after all that is in it.
#pragma once

#include "journal/amendments.h"
#include "journal/event.h"
#include "journal/progress.h"

#include <string>

namespace estelik {

// standing: of an answered, after all that was said of it; not looked at for other kinds.
void apply(Progress& progress, const Event& event, const Standing& standing = {});

}  // namespace estelik
