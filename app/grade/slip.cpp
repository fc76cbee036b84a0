#include "grade/slip.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>

namespace estelik {
namespace {

constexpr std::size_t longest_word = 64;  // no word is longer; keeps the distance cheap

int allowed(std::size_t letters) { return letters < 5 ? 0 : letters < 9 ? 1 : 2; }

// Which letters a word has, one bit each.
struct Letters {
    std::uint64_t bits = 0;
    bool ascii = true;

    explicit Letters(std::string_view word) {
        for (const char c : word) {
            bits |= std::uint64_t{1} << (static_cast<unsigned char>(c) & 63U);
            ascii = ascii && static_cast<unsigned char>(c) < 0x80;
        }
    }
};

// Cheap to ask and seldom wrong: most words that are compared have nothing in common.
bool may_be_near(std::string_view given, std::string_view expected) {
    const int edits = allowed(expected.size());
    const auto size_apart = std::abs(static_cast<int>(given.size()) - static_cast<int>(expected.size()));
    if (size_apart > 4 * edits) return false;
    const Letters here(given), there(expected);
    // A letter above ASCII is two bytes or more; such words are few and are measured.
    if (!here.ascii || !there.ascii) return true;
    return size_apart <= edits && std::popcount(here.bits ^ there.bits) <= 2 * edits;
}

// Beginnings of words that sound the same.
struct Sound {
    std::u32string_view one, other;
};
constexpr auto same_sounds = std::to_array<Sound>({{U"f", U"ph"}, {U"n", U"kn"}, {U"n", U"pn"}, {U"n", U"gn"}, {U"r", U"rh"},
                                                   {U"r", U"wr"}, {U"s", U"ps"}, {U"s", U"c"}, {U"k", U"c"}, {U"k", U"ch"},
                                                   {U"z", U"x"}, {U"j", U"g"}, {U"e", U"ae"}, {U"e", U"oe"}, {U"u", U"eu"},
                                                   {U"t", U"pt"}, {U"t", U"th"}, {U"y", U"eu"}, {U"i", U"y"}, {U"o", U"ho"}});

bool keeps_first_letter(std::u32string_view given, std::u32string_view expected) {
    const bool swapped = given.size() > 1 && given[0] == expected[1] && given[1] == expected[0];
    return given[0] == expected[0] || swapped || std::any_of(same_sounds.begin(), same_sounds.end(), [&](const Sound& sound) {
        return (given.starts_with(sound.one) && expected.starts_with(sound.other)) ||
               (given.starts_with(sound.other) && expected.starts_with(sound.one));
    });
}

}  // namespace

std::optional<int> slips_in(std::string_view given_text, std::string_view expected_text) {
    if (!may_be_near(given_text, expected_text)) return std::nullopt;
    const auto given = code_points(given_text), expected = code_points(expected_text);
    const int edits = allowed(expected.size());
    if (edits == 0 || given.empty() || given.size() > longest_word) return std::nullopt;
    const auto distance = static_cast<int>(edit_distance(given, expected));
    if (distance > edits || (distance == 2 && !keeps_first_letter(given, expected))) return std::nullopt;
    return distance;
}

std::optional<int> slip_count(const Word& given, const Word& expected) {
    if (given.level == expected.level || given.plain == expected.spelled_out || given.spelled_out == expected.plain) return 0;
    if (expected.plain.size() < 5) return std::nullopt;
    if (given.has_digit() || expected.has_digit()) return std::nullopt;
    const auto as_written = slips_in(given.plain, expected.plain);
    if (as_written || (given.plain == given.level && expected.plain == expected.level)) return as_written;
    return slips_in(given.level, expected.level);
}

std::vector<Slip> slips_between(const Word& given, const Word& expected) {
    // Told in the letters that were written, unless only the levelled spellings are near.
    const bool as_written = slips_in(given.plain, expected.plain).has_value();
    const auto written = code_points(as_written ? given.plain : given.level);
    const auto wanted = code_points(as_written ? expected.plain : expected.level);
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
