#include "grade/comparison.h"

#include "grade/class_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace estelik {
namespace {

enum class Move : std::uint8_t { none, pair, given_two, expected_two, extra, missing };

struct Cell {  // not set before it is computed: a table has many and a short answer uses few
    int cost;
    Move move;
};

constexpr int slip_cost = 3;
constexpr int small_word_cost = 2;
constexpr int filler_cost = 1;
constexpr int word_cost = 20;

Word together(const Word& one, const Word& two) {
    const bool apart = one.has_digit() && two.has_digit();
    return {one.shown + two.shown, one.plain + two.plain, one.level + (apart ? " " : "") + two.level, one.capital,
            one.coordinated};
}

class Table {
public:
    Table(const std::vector<Word>& given, const std::vector<Word>& expected)
        : given_(given), expected_(expected), width_(expected.size() + 1) {
        for (std::size_t i = 0; i < given.size(); ++i) extra_cost_[i] = given[i].filler ? filler_cost : word_cost;
        for (std::size_t j = 0; j < expected.size(); ++j)
            missing_cost_[j] = expected[j].small ? small_word_cost : word_cost;
        cells_[0] = {0, Move::none};
        for (std::size_t i = 0; i <= given.size(); ++i)
            for (std::size_t j = 0; j <= expected.size(); ++j)
                if (i + j > 0) at(i, j) = best(i, j);
    }

    Comparison read() const {
        Comparison result;
        std::size_t i = given_.size(), j = expected_.size();
        result.cost = at(i, j).cost;
        result.pairings.reserve(std::min(i, j));
        while (i + j > 0) {
            const Move move = at(i, j).move;
            if (move == Move::extra) result.extra.push_back(--i);
            else if (move == Move::missing) result.missing.push_back(--j);
            else add_pairing(result, move, i, j);
        }
        std::reverse(result.pairings.begin(), result.pairings.end());
        std::reverse(result.missing.begin(), result.missing.end());
        std::reverse(result.extra.begin(), result.extra.end());
        return result;
    }

private:
    Cell& at(std::size_t i, std::size_t j) { return cells_[i * width_ + j]; }
    const Cell& at(std::size_t i, std::size_t j) const { return cells_[i * width_ + j]; }

    Cell best(std::size_t i, std::size_t j) const {
        Cell cell{1 << 20, Move::none};
        const auto offer = [&](int cost, Move move) {
            if (cost < cell.cost) cell = {cost, move};
        };
        if (i > 0 && j > 0)
            if (const auto slips = slip_count(given_[i - 1], expected_[j - 1]))
                offer(at(i - 1, j - 1).cost + *slips * slip_cost, Move::pair);
        if (i > 1 && j > 0 && could_join(given_[i - 2], given_[i - 1], expected_[j - 1]))
            if (const auto slips = slip_count(together(given_[i - 2], given_[i - 1]), expected_[j - 1]))
                offer(at(i - 2, j - 1).cost + *slips * slip_cost, Move::given_two);
        if (i > 0 && j > 1 && could_join(expected_[j - 2], expected_[j - 1], given_[i - 1]))
            if (const auto slips = slip_count(given_[i - 1], together(expected_[j - 2], expected_[j - 1])))
                offer(at(i - 1, j - 2).cost + *slips * slip_cost, Move::expected_two);
        if (i > 0) offer(at(i - 1, j).cost + extra_cost_[i - 1], Move::extra);
        if (j > 0) offer(at(i, j - 1).cost + missing_cost_[j - 1], Move::missing);
        return cell;
    }

    // Two slips change four letters at the most; each part may have a spelling that levels two more.
    static bool lack_letters(const Word& one, const Word& two, const Word& whole) {
        const bool ascii = one.letters.ascii && two.letters.ascii && whole.letters.ascii;
        return ascii && std::popcount((one.letters.bits | two.letters.bits) ^ whole.letters.bits) > 6;
    }

    static bool could_join(const Word& one, const Word& two, const Word& whole) {
        // A part of one or two letters is a word of its own: "Vitamin B" is no slip for "Vitamin".
        const std::size_t parts = one.plain.size() + two.plain.size();
        if (parts > whole.plain.size() + 2 || whole.plain.size() > parts + 2 || lack_letters(one, two, whole)) return false;
        if (std::min(one.plain.size(), two.plain.size()) < 3 && one.level + two.level != whole.level) return false;
        return !one.has_digit() && !two.has_digit();
    }

    void add_pairing(Comparison& result, Move move, std::size_t& i, std::size_t& j) const {
        const std::size_t given = move == Move::given_two ? 2 : 1, expected = move == Move::expected_two ? 2 : 1;
        const int slips = (at(i, j).cost - at(i - given, j - expected).cost) / slip_cost;
        i -= given;
        j -= expected;
        result.pairings.push_back({i, given, j, expected, slips});
    }

    const std::vector<Word>& given_;
    const std::vector<Word>& expected_;
    std::size_t width_;
    std::array<int, most_words> extra_cost_, missing_cost_;
    std::array<Cell, (most_words + 1) * (most_words + 1)> cells_;
};

constexpr int cost_of_all = word_cost * static_cast<int>(most_words);

bool are_comparable(const Wording& given, const Wording& form) {
    return given.words().size() <= most_words && form.words().size() <= most_words;
}

// "A of B C" is the run "bca".
bool is_run_without_of(const std::vector<Word>& words, std::string_view run) {
    // One name behind "of" only where the noun tells its kind: the Versailles Treaty, not the China Bank.
    if (words.size() < 3 || words[1].plain != "of") return false;
    if (words.size() == 3 && words[2].capital && !is_turning_noun(words[0].level)) return false;
    if (!run.ends_with(words[0].level)) return false;
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (words[i].plain == "of" || words[i].has_digit() || !run.starts_with(words[i].level)) return false;
        run.remove_prefix(words[i].level.size());
    }
    return run == words[0].level;
}

// Words without "and".
std::vector<const Word*> without_and(const std::vector<Word>& words) {
    std::vector<const Word*> rest;
    rest.reserve(words.size());
    for (const auto& word : words)
        if (!joins(word)) rest.push_back(&word);
    return rest;
}

bool same_level(const Word* one, const Word* other) { return one->level == other->level; }

}  // namespace

Word word_at(const Wording& wording, std::size_t place, std::size_t count) {
    const auto& words = wording.words();
    return count == 1 ? words[place] : together(words[place], words[place + 1]);
}

int Comparison::slip_total() const {
    int total = 0;
    for (const auto& pairing : pairings) total += pairing.slips;
    return total;
}

Comparison compare(const Wording& given, const Wording& form) {
    if (!are_comparable(given, form)) return {.cost = cost_of_all, .too_long = true};
    return Table(given.words(), form.words()).read();
}

bool is_turned_round(const Wording& given, const Wording& form) {
    return is_run_without_of(given.words(), form.run()) || is_run_without_of(form.words(), given.run());
}

bool differs_in_free_order(const Wording& given_wording, const Wording& form) {
    if (given_wording.letters() != form.letters()) return false;
    const auto given = without_and(given_wording.words()), expected = without_and(form.words());
    if (given.size() != expected.size()) return false;
    for (std::size_t from = 0, to = 0; from < expected.size(); from = to) {
        // A group ends where the form does not coordinate.
        for (++to; to < expected.size() && expected[to]->coordinated && !expected[to]->has_digit();) ++to;
        const auto first = static_cast<std::ptrdiff_t>(from), last = static_cast<std::ptrdiff_t>(to);
        if (!std::is_permutation(given.begin() + first, given.begin() + last, expected.begin() + first, same_level))
            return false;
    }
    return true;
}

}  // namespace estelik
