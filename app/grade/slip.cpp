#include "grade/slip.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <utility>

namespace estelik {
namespace {

constexpr std::size_t longest_word = 64;  // no word is longer; keeps the distance cheap

int allowed(std::size_t letters) { return letters < 5 ? 0 : letters < 9 ? 1 : 2; }

// Cheap to ask and seldom wrong: most words that are compared have nothing in common.
bool may_be_near(std::string_view given, LetterSet here, std::string_view expected, LetterSet there) {
    const int edits = allowed(expected.size());
    const auto size_apart = std::abs(static_cast<int>(given.size()) - static_cast<int>(expected.size()));
    if (size_apart > 4 * edits) return false;
    // A letter above ASCII is two bytes or more; such words are few and are measured.
    if (!here.ascii || !there.ascii) return true;
    return size_apart <= edits && std::popcount(here.bits ^ there.bits) <= 2 * edits;
}

// Optimal string alignment, as far as `most`; what is further apart gives most + 1.
template <class Letters>
int distance_within(Letters given, Letters expected, int most) {
    std::array<std::array<int, longest_word + 1>, 3> rows;
    auto *row = &rows[0], *back = &rows[1], *two_back = &rows[2];
    for (std::size_t j = 0; j <= expected.size(); ++j) (*row)[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= given.size(); ++i) {
        std::swap(two_back, back);
        std::swap(back, row);
        int least = (*row)[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= expected.size(); ++j) {
            int best =
                std::min({(*back)[j] + 1, (*row)[j - 1] + 1, (*back)[j - 1] + (given[i - 1] == expected[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && given[i - 1] == expected[j - 2] && given[i - 2] == expected[j - 1])
                best = std::min(best, (*two_back)[j - 2] + 1);
            least = std::min(least, (*row)[j] = best);
        }
        if (least > most) return most + 1;
    }
    return std::min((*row)[expected.size()], most + 1);
}

// Beginnings of words that sound the same.
struct Sound {
    std::string_view one, other;
};
constexpr auto same_sounds = std::to_array<Sound>({{"f", "ph"}, {"n", "kn"}, {"n", "pn"}, {"n", "gn"}, {"r", "rh"},
                                                   {"r", "wr"}, {"s", "ps"}, {"s", "c"}, {"k", "c"}, {"k", "ch"},
                                                   {"z", "x"}, {"j", "g"}, {"e", "ae"}, {"e", "oe"}, {"u", "eu"},
                                                   {"t", "pt"}, {"t", "th"}, {"y", "eu"}, {"i", "y"}, {"o", "ho"}});

bool begins_alike(std::string_view given, std::string_view expected) {
    const bool swapped = given.size() > 1 && given[0] == expected[1] && given[1] == expected[0];
    return given[0] == expected[0] || swapped ||
           std::any_of(same_sounds.begin(), same_sounds.end(), [&](const Sound& sound) {
               return (given.starts_with(sound.one) && expected.starts_with(sound.other)) ||
                      (given.starts_with(sound.other) && expected.starts_with(sound.one));
           });
}

template <class Letters>
std::optional<int> count_within(Letters given, Letters expected) {
    const int edits = allowed(expected.size());
    if (edits == 0 || given.empty() || given.size() > longest_word || expected.size() > longest_word) return std::nullopt;
    const int distance = distance_within(given, expected, edits);
    return distance > edits ? std::nullopt : std::optional<int>(distance);
}

bool is_plural_of(std::string_view word, std::string_view one) {
    return one.size() > 2 && word.size() == one.size() + 1 && word.back() == 's' && word.starts_with(one)
        && one.back() != 's';
}

// An "h" stands elsewhere: "Ghandi".
bool is_letter_moved(std::string_view given, std::string_view expected) {
    if (given.size() != expected.size() || given.size() < 6 || given[0] != expected[0]) return false;
    const auto first = std::mismatch(given.begin(), given.end(), expected.begin());
    const auto last = std::mismatch(given.rbegin(), given.rend(), expected.rbegin());
    const auto from = static_cast<std::size_t>(first.first - given.begin());
    const auto to = given.size() - static_cast<std::size_t>(last.first - given.rbegin());
    if (to <= from || to - from > 4) return false;
    const auto here = given.substr(from, to - from), there = expected.substr(from, to - from);
    const auto rest = here.size() - 1;
    return (here.substr(1) == there.substr(0, rest) && here[0] == 'h' && there[rest] == 'h') ||
           (here.substr(0, rest) == there.substr(1) && here[rest] == 'h' && there[0] == 'h');
}

std::optional<int> slips_in(std::string_view given, LetterSet here, std::string_view expected, LetterSet there) {
    if (!may_be_near(given, here, expected, there)) return std::nullopt;
    const auto count = here.ascii && there.ascii
                           ? count_within<std::string_view>(given, expected)
                           : count_within<std::u32string_view>(code_points(given), code_points(expected));
    if (!count && here.bits == there.bits && is_letter_moved(given, expected)) return 1;
    return count && *count == 2 && !begins_alike(given, expected) ? std::nullopt : count;
}

}  // namespace

std::optional<int> slips_in(std::string_view given, std::string_view expected) {
    return slips_in(given, LetterSet(given), expected, LetterSet(expected));
}

namespace {

// "38" for "38th".
bool is_number_of(const Word& given, const Word& expected) {
    if (!given.letters.has_digit() || expected.plain.size() != given.plain.size() + 2) return false;
    const std::string_view end = std::string_view(expected.plain).substr(given.plain.size());
    return expected.plain.starts_with(given.plain) && (end == "th" || end == "st" || end == "nd" || end == "rd");
}

}  // namespace

std::optional<int> slip_count(const Word& given, const Word& expected) {
    if (given.level == expected.level || given.plain == expected.plain) return 0;
    if (is_number_of(given, expected)) return 0;
    if (is_plural_of(given.plain, expected.plain) || is_plural_of(expected.plain, given.plain)) return 0;  // "Zulus"
    if (!given.spelled_out.empty() && given.spelled_out == expected.plain) return 0;
    if (!expected.spelled_out.empty() && given.plain == expected.spelled_out) return 0;
    if (expected.plain.size() < 5) return std::nullopt;
    // A word without letters of its own was put together of two; so few are compared that they are counted here.
    const auto letters = [](const Word& word) { return word.letters.bits ? word.letters : LetterSet(word.plain); };
    const LetterSet here = letters(given), there = letters(expected);
    if (here.has_digit() || there.has_digit()) return std::nullopt;
    const auto as_written = slips_in(given.plain, here, expected.plain, there);
    if (as_written || (given.plain == given.level && expected.plain == expected.level)) return as_written;
    if (given.has_digit() || expected.has_digit()) return std::nullopt;  // number words
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
