#include "grade/spoken_number.h"

#include "grade/ordinary_words.h"
#include "grade/slip.h"
#include "grade/word_set.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace estelik {
namespace {

constexpr auto below_twenty = word_set(std::to_array<std::string_view>(
    {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
     "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"}));
constexpr auto tens = word_set(std::to_array<std::string_view>(
    {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}));

struct Scale {
    std::string_view word;
    double value;
};
constexpr auto scales = std::to_array<Scale>(
    {{"hundred", 1e2}, {"thousand", 1e3}, {"k", 1e3}, {"tsd", 1e3}, {"million", 1e6}, {"mln", 1e6}, {"mn", 1e6},
     {"mio", 1e6}, {"mill", 1e6}, {"billion", 1e9}, {"bn", 1e9}, {"bln", 1e9}, {"trillion", 1e12}, {"tn", 1e12},
     {"trn", 1e12}, {"dozen", 12}, {"lakh", 1e5}, {"crore", 1e7}});
constexpr auto scale_names = words_of(scales, &Scale::word);

template <std::size_t n>
int place_in(const WordSet<n>& table, std::string_view word) {
    const auto place = table.find(word);
    return place == WordSet<n>::none ? -1 : static_cast<int>(place);
}

// Words of five letters and more, in which a slip may be forgiven.
template <std::size_t n>
void offer_nearest(const WordSet<n>& table, std::string_view word, int& fewest, std::string_view& best) {
    for (const auto candidate : table) {
        if (candidate.size() < 5 || (candidate[0] != word[0] && candidate[0] != word[1])) continue;
        const auto slips = slips_in(word, candidate);
        if (!slips || *slips > fewest) continue;
        best = *slips < fewest ? candidate : std::string_view{};
        fewest = *slips;
    }
}

bool is_scale(std::string_view word) { return scale_of(word) > 0 && word != "k"; }

// Reads from the front, as long as the words make one number.
class Reader {
public:
    explicit Reader(std::span<const std::string_view> words) : words_(words) {}

    std::optional<Spoken> read() {
        while (step()) {}
        if (taken_ == 0) return std::nullopt;
        return Spoken{total_ + std::max(current_, 0.0), taken_};
    }

private:
    std::string_view word(std::size_t ahead = 0) const {
        return taken_ + ahead < words_.size() ? words_[taken_ + ahead] : std::string_view{};
    }

    bool step() {
        if (const int unit = place_in(below_twenty, word()); unit >= 0) return add(unit, unit < 10 ? 10 : 100);
        if (const int ten = place_in(tens, word()); ten >= 0) return add(ten * 10 + 20, 100);
        if (word() == "half" || word() == "quarter") return take_part(word() == "half" ? 0.5 : 0.25, 1);
        if (word() == "and") return step_and();
        if (word() == "point" && current_ >= 0) return take_decimals();
        if (word() == "a" || word() == "an") return step_article();
        return is_scale(word()) && multiply(scale_of(word()));
    }

    // A number below `room` fits behind the hundreds, a single digit behind the tens.
    bool add(int value, int room) {
        if (has_fraction_) return false;
        if (current_ >= 0) {
            const auto rest = std::fmod(current_, 100);
            const bool fits =
                (rest == 0 && current_ >= 100) || (room == 10 && value > 0 && rest >= 20 && std::fmod(rest, 10) == 0);
            if (!fits) return false;
        }
        current_ = std::max(current_, 0.0) + value;
        ++taken_;
        return true;
    }

    bool multiply(double scale) {
        if (current_ < 0 && total_ > 0) {  // "hundred thousand million" is none, but "a thousand million" is
            total_ *= scale;
        } else if (scale <= 100) {
            if (current_ >= 100) return false;
            current_ = (current_ < 0 ? 1 : current_) * scale;
        } else {
            total_ += (current_ < 0 ? 1 : current_) * scale;
            current_ = -1;
        }
        has_fraction_ = false;
        ++taken_;
        return true;
    }

    bool step_article() {
        const auto next = word(1);
        if (taken_ > 0) return false;
        if (next == "half" || next == "quarter") {
            ++taken_;
            return take_part(next == "half" ? 0.5 : 0.25, 1);
        }
        if (!is_scale(next)) return false;
        ++taken_;
        return multiply(scale_of(next));
    }

    // "half a million", "quarter of a million", "a half": `size` words name the part.
    bool take_part(double part, std::size_t size) {
        if (current_ >= 0 || total_ > 0) return false;
        std::size_t ahead = size;
        if (word(ahead) == "of") ++ahead;
        if (word(ahead) == "a" || word(ahead) == "an") ++ahead;
        if (is_scale(word(ahead))) {
            total_ = part * scale_of(word(ahead));
            taken_ += ahead + 1;
        } else {
            total_ = part;
            taken_ += size;
        }
        has_fraction_ = true;
        return true;
    }

    bool step_and() {
        if (taken_ == 0) return false;
        if ((word(1) == "a" || word(1) == "one") && (word(2) == "half" || word(2) == "quarter") && current_ >= 0) {
            current_ += word(2) == "half" ? 0.5 : 0.25;
            taken_ += 3;
            has_fraction_ = true;
            return true;
        }
        const bool goes_on = place_in(below_twenty, word(1)) > 0 || place_in(tens, word(1)) >= 0;
        const bool has_hundreds = current_ >= 100 || (current_ < 0 && total_ > 0);
        if (!goes_on || !has_hundreds) return false;
        ++taken_;
        return true;
    }

    bool take_decimals() {
        double place = 0.1;
        std::size_t ahead = 1;
        for (int digit = 0; (digit = place_in(below_twenty, word(ahead))) >= 0 && digit < 10; ++ahead, place /= 10)
            current_ += digit * place;
        if (ahead == 1) return false;
        taken_ += ahead;
        has_fraction_ = true;
        return true;
    }

    std::span<const std::string_view> words_;
    std::size_t taken_ = 0;
    double total_ = 0;
    double current_ = -1;  // below a thousand, not yet in the total; -1: none
    bool has_fraction_ = false;
};

}  // namespace

std::optional<Spoken> read_spoken(std::span<const std::string_view> words) { return Reader(words).read(); }

std::string_view mend_number_word(std::string_view word) {
    // "forth" and "eighth" are words of their own, as are all ordinals.
    if (word.size() < 4 || word.ends_with("th") || word.ends_with("ths")) return {};
    static constexpr auto scale_words =
        word_set(std::to_array<std::string_view>({"hundred", "thousand", "million", "billion", "trillion", "dozen"}));
    int fewest = 2;
    std::string_view best;
    offer_nearest(below_twenty, word, fewest, best);
    offer_nearest(tens, word, fewest, best);
    offer_nearest(scale_words, word, fewest, best);
    return best.empty() || fewest == 0 || scale_of(word) > 0 || is_ordinary_word(word) ? std::string_view{} : best;
}

double scale_of(std::string_view word) {
    auto place = scale_names.find(word);
    if (place == decltype(scale_names)::none && word.ends_with('s'))
        place = scale_names.find(word.substr(0, word.size() - 1));
    return place == decltype(scale_names)::none ? 0 : scales[place].value;
}

}  // namespace estelik
