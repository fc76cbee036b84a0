// The numbers that stand in a prose text: "1,600", "1 600", "0.5", "1.6 thousand", "twenty-five",
// "a million", "three hundred and forty", "both", "a dozen".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace estelik {

struct NumberMention {
    double value = 0;
    std::size_t begin = 0;  // bytes of the text
    std::size_t end = 0;
};

std::vector<NumberMention> numbers_in(std::string_view text);

bool same_number(double a, double b);  // equal but for rounding
bool mentions(const std::vector<NumberMention>& numbers, double value);

}  // namespace estelik
