// A test in progress that was cut off or left: how it stands, and the two ways on.
#pragma once

#include "ui/keys.h"
#include "ui/kit.h"

#include <string>

namespace estelik {

struct OpenTestCard {
    std::string words;                    // empty: there is none, and nothing is drawn
    Command resume = Command::none;       // its key is that of the place
    bool primary = true;                  // going on is the one thing to do here
};

// Gives back the height used, the space below included; wanted: resume, hand_in_open, or as it was.
float draw_open_test(const OpenTestCard& card, Kit& kit, ImVec2 at, float width, Command& wanted);

}  // namespace estelik
