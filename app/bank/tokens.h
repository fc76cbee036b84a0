// Words and figures of a text with their places, as the readers of numbers and dates in prose need
// them: runs of ASCII digits, and runs of ASCII letters in lower case. All else parts tokens.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct Token {
    std::string text;
    std::size_t begin = 0;  // bytes of the text
    std::size_t end = 0;
    bool digits = false;

    int value() const;      // of up to nine digits, else -1
};

std::vector<Token> tokens_of(std::string_view text);

}  // namespace estelik
