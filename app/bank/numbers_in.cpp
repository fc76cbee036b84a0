#include "bank/numbers_in.h"

#include "bank/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace estelik {
namespace {

struct Word {
    std::string_view text;
    double value;
};

constexpr std::array<Word, 35> small_words{{
    {"zero", 0},      {"one", 1},       {"two", 2},       {"three", 3},    {"four", 4},     {"five", 5},
    {"six", 6},       {"seven", 7},     {"eight", 8},     {"nine", 9},     {"ten", 10},     {"eleven", 11},
    {"twelve", 12},   {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17},
    {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},  {"forty", 40},   {"fifty", 50},
    {"sixty", 60},    {"seventy", 70},  {"eighty", 80},   {"ninety", 90},  {"both", 2},     {"pair", 2},
    {"couple", 2},    {"twice", 2},     {"once", 1},      {"single", 1},   {"half", 0.5},
}};

constexpr std::array<Word, 6> scales{
    {{"dozen", 12}, {"hundred", 100}, {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}}};

template <std::size_t n>
const double* value_in(const std::array<Word, n>& words, const Token& token) {
    const auto at = std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.text == token.text; });
    return at == words.end() ? nullptr : &at->value;
}

class NumberFinder {
public:
    explicit NumberFinder(std::string_view text) : text_(text), tokens_(tokens_of(text)) {}

    std::vector<NumberMention> find() {
        std::vector<NumberMention> found;
        while (at_ < tokens_.size()) {
            const std::size_t first = at_;
            double value = 0;
            if (take_digits(value) || take_words(value))
                found.push_back({value, tokens_[first].begin, tokens_[at_ - 1].end});
            else ++at_;
        }
        return found;
    }

private:
    std::string_view gap_before(std::size_t index) const {
        const std::size_t from = tokens_[index - 1].end;
        return text_.substr(from, tokens_[index].begin - from);
    }

    // The token is a group of three digits behind a separator of thousands.
    bool is_group(std::size_t index) const {
        if (index >= tokens_.size() || !tokens_[index].digits || tokens_[index].text.size() != 3) return false;
        constexpr std::array<std::string_view, 5> separators = {",", " ", "\u00A0", "\u2009", "\u202F"};
        return std::find(separators.begin(), separators.end(), gap_before(index)) != separators.end();
    }

    bool take_digits(double& value) {
        if (!tokens_[at_].digits) return false;
        std::string digits = tokens_[at_++].text;
        if (digits.size() <= 3)
            while (is_group(at_)) digits += tokens_[at_++].text;
        if (at_ < tokens_.size() && tokens_[at_].digits && gap_before(at_) == ".") digits += "." + tokens_[at_++].text;
        value = std::strtod(digits.c_str(), nullptr);
        while (const double* scale = scale_at(at_)) {
            value *= *scale;
            ++at_;
        }
        return true;
    }

    const double* scale_at(std::size_t index) const {
        return index < tokens_.size() && is_joined(index) ? value_in(scales, tokens_[index]) : nullptr;
    }
    const double* small_at(std::size_t index) const {
        return index < tokens_.size() && is_joined(index) ? value_in(small_words, tokens_[index]) : nullptr;
    }
    // Within one number only blanks and hyphens part its words: "one, two" are two numbers.
    bool is_joined(std::size_t index) const {
        return index == 0 || gap_before(index).find_first_not_of(" -") == std::string_view::npos;
    }

    // "two hundred and forty thousand": whole thousands go to `total`, what is below to `part`.
    bool take_words(double& value) {
        const double* small = value_in(small_words, tokens_[at_]);
        const bool article = tokens_[at_].text == "a" && scale_at(at_ + 1);
        const bool bare_scale = !small && !article && value_in(scales, tokens_[at_]);
        if (!small && !article && !bare_scale) return false;
        double total = 0;
        double part = small ? *small : 1;
        if (!bare_scale) ++at_;
        for (bool first = bare_scale;; first = false) {
            const double* scale = first ? value_in(scales, tokens_[at_]) : scale_at(at_);
            if (scale && *scale < 1000) part *= *scale;
            else if (scale) total = std::exchange(part, 0) * *scale + total;
            else if (!take_below(part)) break;
            if (scale) ++at_;
        }
        value = total + part;
        return true;
    }

    // A word that adds to what is there: "five" after "twenty", "forty" after "hundred and".
    bool take_below(double& part) {
        const bool linked = at_ + 1 < tokens_.size() && tokens_[at_].text == "and" && part >= 100;
        const std::size_t index = linked ? at_ + 1 : at_;
        const double* small = small_at(index);
        if (!small || *small < 1) return false;
        const bool fits = part == 0 || (part >= 100 && *small < 100) || (part >= 20 && part < 100 && *small < 10);
        if (!fits || std::fmod(part, part >= 100 ? 100 : 10) != 0) return false;
        part += *small;
        at_ = index + 1;
        return true;
    }

    std::string_view text_;
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<NumberMention> numbers_in(std::string_view text) { return NumberFinder(text).find(); }

bool same_number(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

bool mentions(const std::vector<NumberMention>& numbers, double value) {
    return std::any_of(numbers.begin(), numbers.end(),
                       [&](const NumberMention& mention) { return same_number(mention.value, std::abs(value)); });
}

}  // namespace estelik
