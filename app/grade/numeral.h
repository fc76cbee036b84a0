// One number in digits: "1,600", "1 600", "1.600", "-0.5", "1.6e3", "1.6×10^3", "1 1/2".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace estelik {

struct Numeral {
    double value = 0;
    double grouped = 0;     // "1.600" with the point as a mark between thousands, "1,600" with a decimal comma;
                            // 0: no second reading
    int figures = 0;        // significant figures, zeros at the end of a whole number not counted
    bool has_point = false; // written with decimals or a power of ten
    bool readable = true;   // false: marks between digits that make no number, "1,60.0,5"
    std::size_t size = 0;   // bytes taken
};

// Reads the number that `text` begins with (sign allowed). `text` is plain_signs of an answer.
std::optional<Numeral> read_numeral(std::string_view text);

// Lower case, all spaces as blanks, all dashes as '-', "×" and "·" as '*', superscripts as digits
// (behind "10" as "^3"), fractions spelled out: the alphabet of numbers, units and dates.
std::string plain_signs(std::string_view text);

// 14 for "xiv"; 0 when it is no Roman number as one writes it.
int roman_value(std::string_view word);

}  // namespace estelik
