// The text of a numeric answer -> its quantities: values with their units, and what else was said.
#pragma once

#include "grade/slip.h"
#include "grade/units.h"

#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct Quantity {
    double value = 0;
    double grouped = 0;         // second reading: of "1.600" 1600, of "1,600" 1.6; 0: none
    int figures = 0;            // significant figures
    double scale = 1;           // of a scale word behind it
    bool rounded = false;       // with decimals or a scale word: "1.6 thousand"
    bool degrees = false;       // its unit was only "degrees"
    const Unit* unit = nullptr; // nullptr: none was written
};

struct NumberReading {
    enum class Form { none, one, range, several, unreadable };
    Form form = Form::none;
    std::vector<Quantity> quantities;      // one: 1, range: 2; compound values ("5 ft 3 in") are added up
    std::vector<std::string> other_words;  // neither number nor unit nor hedge, lower case
    std::string noun;                      // the one of them that stands where a unit would: "7 students"
    enum class Hedge { none, about, over, below } hedge = Hedge::none;  // "about", "more than", "nearly"
    std::string bound;                     // "less than", "not": the answer is no figure
    std::vector<Slip> slips;               // in number words and names of units
};

// `wanted` decides what "m" or "pound" stands for.
NumberReading read_number(std::string_view text, Dimension wanted);

}  // namespace estelik
