// What an option is: words, a figure with its unit, or a date of some grain; so that options can be
// compared by their meaning ("1,600 km" and "1600 kilometres" are the same option).
#pragma once

#include "question/question.h"

#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct OptionSense {
    enum class Sort { words, number, day, month, year, span };
    Sort sort = Sort::words;
    double value = 0;                  // of a number; of a bare year its number too
    std::string unit;                  // of a number: the unit's one name, or empty
    std::vector<PartialDate> dates;    // of a date: one, or the ends of a span
    std::string same;                  // equal for options that say the same
};

OptionSense sense_of(std::string_view option);

// All of a question's options. A bare "1600" is a year only where the others are years.
std::vector<OptionSense> senses_of(const std::vector<std::string>& options);

std::string_view sort_words(OptionSense::Sort sort);  // "a figure", "a full date"

}  // namespace estelik
