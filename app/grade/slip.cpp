#include "grade/slip.h"

#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace estelik {
namespace {

constexpr std::size_t longest_word = 64;  // no word is longer; keeps the distance cheap

int allowed(std::size_t letters) { return letters < 5 ? 0 : letters < 9 ? 1 : 2; }

// One bit a letter: each slip changes at most two of them.
std::uint32_t letters_in(std::string_view word) {
    std::uint32_t bits = 0;
    for (const char c : word) bits |= 1U << (static_cast<unsigned char>(c) & 31U);
    return bits;
}

bool may_be_near(std::string_view given, std::string_view expected, int edits) {
    // A letter above ASCII is two bytes or more, so bytes may differ by more than letters do.
    const auto size_apart = std::abs(static_cast<int>(given.size()) - static_cast<int>(expected.size()));
    return size_apart <= 3 * edits && __builtin_popcount(letters_in(given) ^ letters_in(expected)) <= 6 * edits;
}

bool keeps_first_letter(std::u32string_view given, std::u32string_view expected) {
    const bool swapped = given.size() > 1 && given[0] == expected[1] && given[1] == expected[0];
    return given[0] == expected[0] || swapped;
}

std::optional<int> count_within(std::string_view given_text, std::string_view expected_text) {
    const auto given = code_points(given_text), expected = code_points(expected_text);
    const int edits = allowed(expected.size());
    if (edits == 0 || given.empty() || given.size() > longest_word) return std::nullopt;
    const auto distance = static_cast<int>(edit_distance(given, expected));
    if (distance > edits || (distance == 2 && !keeps_first_letter(given, expected))) return std::nullopt;
    return distance;
}

}  // namespace

std::optional<int> slip_count(const Word& given, const Word& expected) {
    if (given.level == expected.level) return 0;
    if (expected.plain.size() < 5 || !may_be_near(given.plain, expected.plain, 2)) return std::nullopt;
    if (given.has_digit() || expected.has_digit()) return std::nullopt;
    const auto as_written = count_within(given.plain, expected.plain);
    return as_written ? as_written : count_within(given.level, expected.level);
}

std::vector<Slip> slips_between(const Word& given, const Word& expected) {
    const auto written = code_points(given.plain), wanted = code_points(expected.plain);
    std::vector<Slip> slips;
    for (const auto& edit : edits_between(written, wanted)) {
        const std::size_t width = edit.kind == Edit::Kind::swapped ? 2 : 1;
        slips.push_back({edit.kind,
                         edit.kind == Edit::Kind::missing ? "" : to_utf8(written.substr(edit.given, width)),
                         edit.kind == Edit::Kind::extra ? "" : to_utf8(wanted.substr(edit.expected, width)),
                         expected.shown});
    }
    return slips;
}

}  // namespace estelik
