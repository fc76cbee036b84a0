// A date answer cut into numbers, words and the signs that stand between parts of dates.
#pragma once

#include <string_view>
#include <vector>

namespace estelik {

struct DateToken {
    enum class Kind { number, word, dash, slash, point, apostrophe, comma, other };
    Kind kind = Kind::other;
    std::string_view text = {};
    int value = 0;         // of a number; more than eight digits: -1
    bool spaced = false;   // a blank stands before it
};

// `text` is plain_signs of an answer (grade/numeral.h) and must outlive the tokens.
std::vector<DateToken> date_tokens(std::string_view text);

}  // namespace estelik
