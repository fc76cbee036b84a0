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
    double grouped = 0;         // second reading of "1.600"; 0: none
    int figures = 0;            // significant figures
    bool rounded = false;       // with decimals or a scale word: "1.6 thousand"
    const Unit* unit = nullptr; // nullptr: none was written
};

struct NumberReading {
    enum class Form { none, one, range, several, unreadable };
    Form form = Form::none;
    std::vector<Quantity> quantities;      // one: 1, range: 2; compound values ("5 ft 3 in") are added up
    std::vector<std::string> other_words;  // neither number nor unit nor hedge, lower case
    std::string bound;                     // "less than", "not": the answer is no figure
    std::vector<Slip> slips;               // in number words and names of units
};

// `wanted` decides what "m" or "pound" stands for.
NumberReading read_number(std::string_view text, Dimension wanted);

}  // namespace estelik
