#include "grade/date_tokens.h"

namespace estelik {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

constexpr std::size_t most_tokens = 48;

int number_of(std::string_view digits) {
    if (digits.size() > 8) return -1;
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

DateToken::Kind sign_kind(char c) {
    switch (c) {
    case '-': return DateToken::Kind::dash;
    case '/': return DateToken::Kind::slash;
    case '.': return DateToken::Kind::point;
    case '\'': return DateToken::Kind::apostrophe;
    case ',': return DateToken::Kind::comma;
    default: return DateToken::Kind::other;
    }
}

}  // namespace

std::vector<DateToken> date_tokens(std::string_view text) {
    std::vector<DateToken> tokens;
    bool spaced = false;
    for (std::size_t at = 0; at < text.size() && tokens.size() < most_tokens;) {
        std::size_t end = at + 1;
        DateToken token{sign_kind(text[at]), text.substr(at, 1), 0, spaced};
        if (is_digit(text[at])) {
            while (end < text.size() && is_digit(text[end])) ++end;
            token = {DateToken::Kind::number, text.substr(at, end - at), number_of(text.substr(at, end - at)), spaced};
        } else if (is_word_byte(text[at])) {
            const bool quarter = text[at] == 'q' && end < text.size() && is_digit(text[end]);
            while (end < text.size() && (is_word_byte(text[end]) || (quarter && is_digit(text[end])))) ++end;
            token = {DateToken::Kind::word, text.substr(at, end - at), 0, spaced};
        }
        spaced = text[at] == ' ';
        if (!spaced) tokens.push_back(token);
        at = end;
    }
    return tokens;
}

}  // namespace estelik
