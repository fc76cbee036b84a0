#include "grade/align.h"

#include "base/text.h"

#include <algorithm>
#include <cstdint>

namespace estelik {
namespace {

// Distances between all beginnings of two texts; row and column 0 stand for the empty beginning.
class DistanceTable {
public:
    DistanceTable(std::u32string_view given, std::u32string_view expected)
        : given_(given), expected_(expected), width_(expected.size() + 1), cells_((given.size() + 1) * width_) {
        for (std::size_t i = 0; i <= given.size(); ++i)
            for (std::size_t j = 0; j <= expected.size(); ++j) at(i, j) = static_cast<std::uint16_t>(distance(i, j));
    }

    std::vector<Edit> edits() const {
        std::vector<Edit> found;
        std::size_t i = given_.size(), j = expected_.size();
        while (i > 0 || j > 0) {
            const std::size_t here = at(i, j);
            if (i > 0 && j > 0 && given_[i - 1] == expected_[j - 1] && here == at(i - 1, j - 1)) {
                --i, --j;
            } else if (is_swap(i, j) && here == at(i - 2, j - 2) + 1) {
                i -= 2, j -= 2;
                found.push_back({Edit::Kind::swapped, i, j});
            } else if (i > 0 && j > 0 && here == at(i - 1, j - 1) + 1) {
                --i, --j;
                found.push_back({Edit::Kind::changed, i, j});
            } else if (j > 0 && here == at(i, j - 1) + 1) {
                found.push_back({Edit::Kind::missing, i, --j});
            } else {
                found.push_back({Edit::Kind::extra, --i, j});
            }
        }
        std::reverse(found.begin(), found.end());
        return found;
    }

private:
    std::uint16_t& at(std::size_t i, std::size_t j) { return cells_[i * width_ + j]; }
    std::size_t at(std::size_t i, std::size_t j) const { return cells_[i * width_ + j]; }

    bool is_swap(std::size_t i, std::size_t j) const {
        return i > 1 && j > 1 && given_[i - 1] == expected_[j - 2] && given_[i - 2] == expected_[j - 1];
    }

    std::size_t distance(std::size_t i, std::size_t j) const {
        if (i == 0 || j == 0) return i + j;
        const std::size_t change = at(i - 1, j - 1) + (given_[i - 1] == expected_[j - 1] ? 0 : 1);
        const std::size_t best = std::min({change, at(i - 1, j) + 1, at(i, j - 1) + 1});
        return is_swap(i, j) ? std::min(best, at(i - 2, j - 2) + 1) : best;
    }

    std::u32string_view given_, expected_;
    std::size_t width_;
    std::vector<std::uint16_t> cells_;  // no text of 4 KiB has more edits
};

// What a column compares: one point for one point, so that places stay true.
char32_t comparable(char32_t point) {
    if (point < 0x80) return point >= U'A' && point <= U'Z' ? point - U'A' + U'a' : point;
    if ((point >= 0x2010 && point <= 0x2015) || point == 0x2212) return U'-';
    if (point == 0x2018 || point == 0x2019) return U'\'';
    if (point == 0x201C || point == 0x201D) return U'"';
    const auto folded = code_points(fold(to_utf8(std::u32string_view(&point, 1))));
    return folded.empty() ? point : folded.front();
}

std::u32string comparable(std::u32string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char32_t point) { return comparable(point); });
    return text;
}

std::string one(std::u32string_view text, std::size_t at) {
    return text[at] < 0x80 ? std::string(1, static_cast<char>(text[at])) : to_utf8(text.substr(at, 1));
}

}  // namespace

std::vector<Edit> edits_between(std::u32string_view given, std::u32string_view expected) {
    // What both begin and end with needs no table.
    const auto [from, expected_from] = std::mismatch(given.begin(), given.end(), expected.begin(), expected.end());
    const auto shared = static_cast<std::size_t>(from - given.begin());
    given.remove_prefix(shared);
    expected.remove_prefix(shared);
    while (!given.empty() && !expected.empty() && given.back() == expected.back()) {
        given.remove_suffix(1);
        expected.remove_suffix(1);
    }
    auto edits = DistanceTable(given, expected).edits();
    for (auto& edit : edits) edit.given += shared, edit.expected += shared;
    return edits;
}

std::vector<DiffCell> align(std::string_view given_text, std::string_view expected_text) {
    const auto given = code_points(given_text), expected = code_points(expected_text);
    if (given.size() > max_aligned || expected.size() > max_aligned) return {};
    std::vector<DiffCell> cells;
    cells.reserve(std::max(given.size(), expected.size()) + 8);
    std::size_t i = 0, j = 0;
    const auto same_until = [&](std::size_t end) {
        for (; i < end; ++i, ++j) cells.push_back({DiffCell::Kind::same, one(given, i), one(expected, j)});
    };
    const auto changed = [&] { cells.push_back({DiffCell::Kind::changed, one(given, i++), one(expected, j++)}); };
    for (const auto& edit : edits_between(comparable(given), comparable(expected))) {
        same_until(edit.given);
        switch (edit.kind) {
        case Edit::Kind::missing: cells.push_back({DiffCell::Kind::missing, "", one(expected, j++)}); break;
        case Edit::Kind::extra: cells.push_back({DiffCell::Kind::extra, one(given, i++), ""}); break;
        case Edit::Kind::changed: changed(); break;
        case Edit::Kind::swapped: changed(), changed(); break;
        }
    }
    same_until(given.size());
    return cells;
}

std::size_t differing(const std::vector<DiffCell>& cells) {
    return static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [](const DiffCell& cell) { return cell.kind != DiffCell::Kind::same; }));
}

}  // namespace estelik
