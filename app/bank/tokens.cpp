#include "bank/tokens.h"

#include <cstdlib>

namespace estelik {
namespace {

enum class Sort { digit, letter, other };

Sort sort_of(char c) {
    if (c >= '0' && c <= '9') return Sort::digit;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? Sort::letter : Sort::other;
}

}  // namespace

int Token::value() const { return digits && text.size() <= 9 ? std::atoi(text.c_str()) : -1; }

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    std::size_t at = 0;
    while (at < text.size()) {
        const Sort sort = sort_of(text[at]);
        const std::size_t begin = at;
        while (at < text.size() && sort_of(text[at]) == sort) ++at;
        if (sort == Sort::other) continue;
        Token token{std::string(text.substr(begin, at - begin)), begin, at, sort == Sort::digit};
        for (char& c : token.text)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        tokens.push_back(std::move(token));
    }
    return tokens;
}

}  // namespace estelik
