#include "derive/figure_words.h"

#include "base/text.h"

#include <array>
#include <cmath>
#include <string>

namespace estelik {
namespace {

using C = WordClass;

struct Named {
    std::string_view word;
    double value;
};

constexpr std::array<Named, 34> number_words = {{
    {"one", 1},      {"two", 2},      {"three", 3},     {"four", 4},      {"five", 5},      {"six", 6},       {"seven", 7},
    {"eight", 8},    {"nine", 9},     {"ten", 10},      {"eleven", 11},   {"twelve", 12},   {"thirteen", 13}, {"fourteen", 14},
    {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},
    {"forty", 40},   {"fifty", 50},   {"sixty", 60},    {"seventy", 70},  {"eighty", 80},   {"ninety", 90},   {"half", 0.5},
    {"third", 1.0 / 3}, {"thirds", 1.0 / 3}, {"quarter", 0.25}, {"quarters", 0.25}, {"fifth", 0.2}, {"fifths", 0.2}}};

double named(std::string_view word) {
    for (const auto& one : number_words)
        if (one.word == word) return one.value;
    return 0;
}

// "1,600" and "1.5"; a comma is a separator when three digits follow it.
double digits_value(std::string_view digits) {
    double value = 0;
    double place = 0;
    for (const char c : digits) {
        if (c == '.') {
            if (place > 0) return -1;  // "1.2.3" is no number
            place = 1;
        } else if (c != ',') {
            value = value * 10 + (c - '0');
            place *= 10;
        }
    }
    return place > 1 ? value / place : value;
}

// One run of words, or digits with scales: units up to the hundreds gather, a scale closes them.
class WordsReader {
public:
    WordsReader(const Prose& prose, std::uint32_t i, std::uint32_t end) : prose_(prose), at_(i), begin_(i), end_(end) {}

    FigureWords run() {
        if (fraction() || plural_scale()) return read_;
        article();
        while (at_ < end_ && (digits() || word() || scale() || joining_and())) {}
        if (at_ == begin_ || !any_) return {.last = begin_};
        read_.value = total_ + group_;
        read_.last = at_;
        read_.words = !digits_seen_;
        constexpr double small = 12;
        read_.small_word = read_.words && at_ == begin_ + 1 && read_.value <= small;
        return read_;
    }

private:
    const Piece& piece() const { return prose_.pieces()[at_]; }
    std::string_view text() const { return prose_.of(piece()); }
    bool next_is(C one) const { return at_ + 1 < end_ && prose_.pieces()[at_ + 1].is(one); }

    bool fraction() {
        const auto value = text();
        if (!piece().is(C::fraction) || !piece().hyphenated) return false;
        const auto hyphen = value.find('-');
        std::string over(value.substr(0, hyphen));
        over.front() = static_cast<char>(over.front() | 0x20);
        read_ = {.value = named(over) * named(value.substr(hyphen + 1)), .last = at_ + 1, .words = true, .fraction = true};
        return true;
    }

    // "hundreds of thousands"
    bool plural_scale() {
        if (!piece().is(C::plural_scale)) return false;
        double value = std::pow(10, piece().entry->value);
        auto last = at_ + 1;
        const auto& pieces = prose_.pieces();
        if (last + 1 < end_ && prose_.of(pieces[last]) == "of" && pieces[last + 1].is(C::plural_scale)) {
            value *= std::pow(10, pieces[last + 1].entry->value);
            last += 2;
        }
        read_ = {.value = value, .last = last, .words = true, .vague = true};
        return true;
    }

    // "a million", "half a million"
    void article() {
        if (text() == "half" && at_ + 2 < end_ && prose_.of(prose_.pieces()[at_ + 1]) == "a" && prose_.pieces()[at_ + 2].is(C::scale)) {
            group_ = 0.5;
            any_ = true;
            at_ += 2;
        } else if ((text() == "a" || text() == "A") && next_is(C::scale)) {
            group_ = 1;
            any_ = true;
            ++at_;
        }
    }

    bool digits() {
        if (!piece().number() || any_) return false;
        const double value = digits_value(text());
        if (value < 0) return false;
        group_ = value;
        any_ = digits_seen_ = true;
        ++at_;
        return true;
    }

    bool word() {
        const int value = number_word(prose_, piece());
        if (value == 0 && !(piece().is(C::number) && !piece().hyphenated && piece().entry->value == 0)) return false;
        if (digits_seen_ || (any_ && std::fmod(group_, 100) != 0)) return false;
        group_ += value;
        any_ = true;
        ++at_;
        return true;
    }

    bool scale() {
        if (!piece().is(C::scale) || !any_) return false;
        const int power = piece().entry->value;
        if (power == 2) {
            group_ *= 100;
        } else {
            total_ += group_ * std::pow(10, power);
            group_ = 0;
        }
        ++at_;
        return true;
    }

    // "three hundred and forty"
    bool joining_and() {
        if (text() != "and" || !any_ || digits_seen_ || at_ == begin_ || !prose_.pieces()[at_ - 1].is(C::scale)) return false;
        if (at_ + 1 >= end_ || number_word(prose_, prose_.pieces()[at_ + 1]) == 0) return false;
        if (at_ + 2 < end_ && prose_.pieces()[at_ + 2].is(C::scale)) return false;  // "one million and two million"
        ++at_;
        return true;
    }

    const Prose& prose_;
    std::uint32_t at_;
    std::uint32_t begin_;
    std::uint32_t end_;
    FigureWords read_;
    double total_ = 0;
    double group_ = 0;
    bool any_ = false;
    bool digits_seen_ = false;
};

}  // namespace

int number_word(const Prose& prose, const Piece& piece) {
    if (!piece.word()) return 0;
    if (!piece.hyphenated) return piece.is(C::number) ? piece.entry->value : 0;
    const std::string word = fold(prose.of(piece));
    const auto hyphen = word.find('-');
    const double tens = named(std::string_view(word).substr(0, hyphen));
    const double ones = named(std::string_view(word).substr(hyphen + 1));
    return tens >= 20 && ones >= 1 && ones < 10 ? static_cast<int>(tens + ones) : 0;
}

FigureWords read_figure_words(const Prose& prose, std::uint32_t i, std::uint32_t end) {
    return WordsReader(prose, i, end).run();
}

}  // namespace estelik
