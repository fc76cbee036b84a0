#include "grade/bare_figure.h"

#include "grade/word_set.h"

#include <algorithm>
#include <string_view>

namespace estelik {
namespace {

constexpr auto alternatives = word_set(std::to_array<std::string_view>({"or", "either", "not", "no", "never", "maybe",
    "vs"}));

bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

bool has_alternative(std::string_view plain) {
    bool found = plain.find('?') != std::string_view::npos;
    for (std::size_t at = 0; at < plain.size();) {
        std::size_t end = at;
        while (end < plain.size() && is_word_byte(plain[end])) ++end;
        found = found || alternatives.holds(plain.substr(at, end - at));
        at = end + 1;
    }
    return found;
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

// "2^24 = 16,777,216": what was worked out stands behind the last sign of equality.
void drop_working(std::string& plain) {
    const auto at = plain.rfind('=');
    if (at == std::string::npos) return;
    const std::string_view left = std::string_view(plain).substr(0, at);
    const bool only_signs = left.find_first_not_of("0123456789 .,x*+^/()-=") == std::string_view::npos;
    if (only_signs && left.find_first_of("x*+^/-") != std::string_view::npos) plain.erase(0, at + 1);
}

// "3 ships (Niña, Pinta, Santa María)", "three: land, labour and capital", "255 (256 minus 1)": the figure stands before.
void drop_gloss(std::string& plain) {
    for (auto open = plain.find('('); open != std::string::npos && open > 0; open = plain.find('(', open + 1)) {
        const auto close = std::min(plain.find(')', open), plain.size() - 1);
        const std::string_view inside = std::string_view(plain).substr(open, close + 1 - open);
        const bool works_out = inside.find_first_of("*+=") != std::string_view::npos ||
                               inside.find(" minus ") != std::string_view::npos
                                   || inside.find(" plus ") != std::string_view::npos;
        if (has_alternative(inside) || (has_digit(inside) && !works_out)) continue;
        plain.replace(open, close + 1 - open, " ");
    }
    const auto colon = plain.find(": ");
    if (colon == std::string::npos) return;
    const std::string_view behind = std::string_view(plain).substr(colon);
    const bool counted_before = has_digit(std::string_view(plain).substr(0, colon)) || plain.find(' ') > colon;
    if (counted_before && !has_digit(behind) && !has_alternative(behind)) plain.erase(colon);
}

constexpr auto base_units = word_set(std::to_array<std::string_view>(
    {"m", "cm", "dm", "mm", "km", "s", "h", "l", "dl", "ml", "kg", "mol", "k"}));

// "km s-1", "kg*m^-3", "ms^-2" as "km/s", "kg/m3", "m/s2".
void divide_by_powers(std::string& plain) {
    for (auto minus = plain.find('-', 1); minus != std::string::npos; minus = plain.find('-', minus + 1)) {
        const char power = minus + 1 < plain.size() ? plain[minus + 1] : ' ';
        const bool ends = minus + 2 >= plain.size() || (!is_word_byte(plain[minus + 2]) && (plain[minus + 2] < '0'
            || plain[minus + 2] > '9'));
        if (power < '1' || power > '3' || !ends) continue;
        const std::size_t sign = plain[minus - 1] == '^' ? minus - 1 : minus;
        std::size_t from = sign;
        while (from > 0 && plain[from - 1] >= 'a' && plain[from - 1] <= 'z') --from;
        if (from < 2) continue;
        const bool base = base_units.holds(std::string_view(plain).substr(from, sign - from));
        const bool parted = base && (plain[from - 1] == ' ' || plain[from - 1] == '*') && is_word_byte(plain[from - 2]);
        const bool speed = !parted && sign - from <= 3 && sign - from > 1 && plain[sign - 1] == 's'
            && plain[sign - 2] == 'm';
        if (!parted && !speed) continue;
        plain.erase(sign, (power == '1' ? 2 : 1) + minus - sign);
        if (parted) plain[from - 1] = '/';
        else plain.insert(sign - 1, "/");
    }
}

}  // namespace

std::string bare_figure(std::string plain) {
    divide_by_powers(plain);
    drop_working(plain);
    drop_gloss(plain);
    return plain;
}

}  // namespace estelik
