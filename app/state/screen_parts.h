// What several screens are made of: state/screen.h.
#pragma once

#include "analyse/strength.h"

#include <string>

namespace estelik {

struct PassageText {                     // the evidence inside its sentence
    std::string before, quote, after;
    std::string place;                   // "Borders and rivers, paragraph 4"
};

struct StrengthMark {                    // blocks filled 0..3 and the word
    Strength strength = Strength::fresh;
    std::string word;
};

struct BarColumn {
    std::string label;                   // below the bar
    double value = 0;
    double second = 0;                   // stacked on it
    bool today = false;
};

struct LabelledValue { std::string label, value; bool code = false; };

}  // namespace estelik
