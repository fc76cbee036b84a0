#include "grade/date_reader.h"

#include "base/text.h"
#include "base/time.h"
#include "grade/bare_date.h"
#include "grade/date_tokens.h"
#include "grade/date_words.h"
#include "grade/numeral.h"
#include "grade/spoken_number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <span>

namespace estelik {
namespace {

using Token = DateToken;

class Parser {
public:
    Parser(std::span<const Token> tokens, DatePrecision wanted) : tokens_(tokens), wanted_(wanted) {}

    DateReading parse() {
        while (at_ < tokens_.size()) step();
        close();
        settle();
        return std::move(reading_);
    }

private:
    using Kind = Token::Kind;

    const Token* look(std::size_t ahead = 0) const { return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr; }
    bool is(std::size_t ahead, Kind kind) const { return look(ahead) && look(ahead)->kind == kind; }
    bool is_word(std::size_t ahead, std::string_view text) const {
        return is(ahead, Kind::word) && look(ahead)->text == text;
    }

    void step() {
        switch (look()->kind) {
        case Kind::number: return take_digits();
        case Kind::word: return take_word();
        case Kind::dash:
            if (at_ == 0 && is(1, Kind::number)) negative_ = true;
            dash_ = true;
            break;
        case Kind::apostrophe:
            if (is(1, Kind::number) && look(1)->text.size() == 2) {
                ++at_;
                return take_short_year();
            }
            break;
        default: break;
        }
        ++at_;
    }

    // --- Numbers -------------------------------------------------------------------------------

    void take_digits() {
        if (take_numeric_date() || take_numeric_pair()) return;
        const Token token = *look();
        if (token.text.size() == 8 && is_compact(token.value)) {
            ++at_;
            return put_date({token.value / 10000, 1, token.value / 100 % 100, 1, token.value % 100});
        }
        if (is_word(1, "s") || (is(1, Kind::apostrophe) && is_word(2, "s"))) return take_decade();
        const bool ordinal = is_word(1, "st") || is_word(1, "nd") || is_word(1, "rd") || is_word(1, "th") || is_word(1, "d");
        at_ += ordinal ? 2 : 1;
        if (is_word(0, "century") || is_word(0, "centuries") || is_word(0, "c")) {
            if (ordinal || is_word(0, "century")) return take_century(token.value);
        }
        if (!ordinal && token.text.size() >= 3) return put_year(token.value);
        put_small(token.value, ordinal || token.text.size() == 1);
    }

    static bool is_compact(int value) {
        const int year = value / 10000, month = value / 100 % 100, day = value % 100;
        return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    void take_short_year() {
        const int value = look()->value;
        if (is_word(1, "s")) return take_decade();
        ++at_;
        put_short_year(value);
    }

    // "1990s", "'90s"
    void take_decade() {
        const Token token = *look();
        at_ += is(1, Kind::apostrophe) ? 3 : 2;
        start_if(current_.has_year());
        current_.year = token.value;
        current_.short_year = token.text.size() == 2;
        current_.years = token.value % 100 == 0 && token.text.size() == 4 ? 100 : 10;
    }

    void take_century(int number) {
        ++at_;
        if (current_.short_year && current_.years == 10) {  // "the twenties of the 20th century"
            current_.year += (number - 1) * 100;
            current_.short_year = false;
            return;
        }
        start_if(current_.has_year());
        if (number > 99) reading_.impossible = std::to_string(number) + "th century";
        current_.year = (std::min(number, 99) - 1) * 100;
        if (current_.year == 0) current_.year = 1;
        current_.years = 100;
    }

    // Three numbers with the same sign between them.
    bool take_numeric_date() {
        const bool signs = is(1, Kind::slash) || is(1, Kind::dash) || is(1, Kind::point);
        if (signs && is(2, Kind::number) && is(3, look(1)->kind) && is(4, Kind::number)) {
            const Token a = tokens_[at_], b = tokens_[at_ + 2], c = tokens_[at_ + 4];
            if (b.text.size() > 2) return false;
            const bool points = is(1, Kind::point);
            at_ += 5;
            put_numeric(a, b, c, points);
            return true;
        }
        if (is(1, Kind::number) && is(2, Kind::number) && tokens_[at_ + 1].text.size() <= 2 &&
            (look()->text.size() <= 2) != (look(2)->text.size() <= 2)) {
            const Token a = tokens_[at_], b = tokens_[at_ + 1], c = tokens_[at_ + 2];
            at_ += 3;
            put_numeric(a, b, c, false);
            return true;
        }
        return false;
    }

    void put_numeric(const Token& a, const Token& b, const Token& c, bool day_first) {
        const bool year_leads = a.text.size() > 2 || a.value > 31;
        const Token& year = year_leads ? a : c;
        DateParts date;
        date.year = year.value;
        date.short_year = year.text.size() <= 2;
        if (year_leads) {
            const bool month_in_middle = b.value <= 12;
            date.month = month_in_middle ? b.value : c.value;
            date.day = month_in_middle ? c.value : b.value;
        } else {
            const bool day_month = b.value >= 1 && b.value <= 12, month_day = a.value >= 1 && a.value <= 12;
            date.month = day_month ? b.value : a.value;
            date.day = day_month ? a.value : b.value;
            if (day_month && month_day && a.value != b.value && !day_first) {
                reading_.two_readings = true;
                reading_.month_first = date;
                std::swap(reading_.month_first.month, reading_.month_first.day);
            }
        }
        if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31)
            reading_.impossible = std::string(a.text) + "." + std::string(b.text) + "." + std::string(c.text);
        put_date(date);
    }

    // "11/1999", "1999-11", "1999-2006", "1999-06"; "23/11" without a year.
    bool take_numeric_pair() {
        if (!(is(1, Kind::slash) || is(1, Kind::dash) || is(1, Kind::point)) || !is(2, Kind::number)) return false;
        const Token a = *look(), b = *look(2);
        const bool dash = is(1, Kind::dash);
        const bool a_year = a.text.size() >= 3, b_year = b.text.size() >= 3;
        if (a_year && b_year) {  // two years, one after the other: a span or several
            dash_ = dash_ || (is(1, Kind::slash) && wanted_ == DatePrecision::span);
            return false;
        }
        if (!a_year && !b_year) {
            if (dash || look(2)->spaced || a.value > 31 || b.value > 31) return false;
            at_ += 3;
            put_day_and_month(a, b);
            return true;
        }
        if (b_year) {
            if (b.spaced || a.value < 1 || (a.value > 12 && !is(1, Kind::slash))) return false;
            if (a.value > 12) reading_.impossible = std::string(a.text) + "/" + std::string(b.text);
            at_ += 3;
            put_date({b.value, 1, a.value});
            return true;
        }
        if (b.spaced || b.text.size() != 2) return false;
        at_ += 3;
        if (b.value > 12 || b.value == 0 || (wanted_ == DatePrecision::span && dash)) {
            put_year(a.value);
            dash_ = true;
            put_short_year(b.value);
        } else {
            put_date({a.value, 1, b.value});
        }
        return true;
    }

    void put_day_and_month(const Token& a, const Token& b) {
        DateParts date;
        const bool day_month = b.value >= 1 && b.value <= 12;
        date.month = day_month ? b.value : a.value;
        date.day = day_month ? a.value : b.value;
        if (day_month && a.value >= 1 && a.value <= 12 && a.value != b.value) {
            reading_.two_readings = true;
            reading_.month_first = date;
            std::swap(reading_.month_first.month, reading_.month_first.day);
        }
        put_date(date);
    }

    // A number of one or two digits: a day, or a year without its century.
    void put_small(int value, bool ordinal) {
        const bool year_can_be = !ordinal && value >= 0;
        if (is_word(0, "bc") || is_word(0, "bce") || is_word(0, "ad") || is_word(0, "ce")) return put_year(value);
        if (negative_) return put_year(value);
        if (year_can_be && (value > 31 || value == 0)) return put_short_year(value);
        if (year_can_be && current_.month && current_.day && !current_.has_year() && !dash_) return put_short_year(value);
        if (value < 1 || value > 31) reading_.impossible = "day " + std::to_string(value);
        const bool alone = tokens_.size() == 1;
        if (year_can_be && alone && wanted_ != DatePrecision::day && wanted_ != DatePrecision::month)
            return put_short_year(value);
        start_if(current_.day != 0 || (dash_ && current_.has_year() && current_.day == 0 && current_.month == 0));
        current_.day = value;
    }

    void put_year(int value) {
        if (is_word(0, "bc") || is_word(0, "bce") || (is_word(0, "b") && is_word(0 + 1, "c"))) {
            value = -value;
            ++at_;
        }
        start_if(current_.has_year());
        current_.year = negative_ ? -std::abs(value) : value;
        negative_ = false;
        current_.short_year = false;
    }

    void put_short_year(int value) {
        start_if(current_.has_year());
        current_.year = value;
        current_.short_year = true;
    }

    void put_month(int month, int months = 1) {
        start_if(current_.month != 0);
        current_.month = month;
        current_.months = months;
    }

    void put_date(const DateParts& date) {
        start_if(!current_.empty());
        current_ = date;
    }

    // --- Words ---------------------------------------------------------------------------------

    void take_word() {
        const std::string_view word = look()->text;
        if (take_spoken()) return;
        ++at_;
        if (const int ordinal = ordinal_of(word)) {
            if (is_word(0, "century")) return take_century(ordinal);
            return put_small(ordinal, true);
        }
        if (const int decade = decade_of(word)) {
            start_if(current_.has_year());
            current_.year = decade, current_.short_year = true, current_.years = 10;
            return;
        }
        if (const auto feast = feast_of(word, is(0, Kind::word) ? look()->text : std::string_view{})) {
            at_ += feast->two_words ? 1 : 0;
            feast_ = feast;
            return;
        }
        if (const auto season = season_of(word)) return put_month(season->month, season->months);
        std::vector<Slip> slips;
        if (const int month = month_of(word, slips)) {
            put_month(month);
            reading_.slips.insert(reading_.slips.end(), slips.begin(), slips.end());
            return;
        }
        if (word == "to" || word == "until" || word == "till" || word == "through") {
            if (!current_.empty()) close();
            dash_ = true;
        } else if (word == "and" || word == "or") {
            if (!current_.empty()) close();
            or_ = or_ || (word == "or" && !is_word(0, "so"));
        } else if (word == "between") {
            between_ = true;
        } else if (is_date_bound(word)) {
            reading_.bound = word;
        } else if (!is_date_filler(word)) {
            reading_.other_words.emplace_back(word);
        }
    }

    // "nineteen ninety-nine", "two thousand and four", "twenty-third"
    bool take_spoken() {
        std::array<std::string_view, 12> words;
        std::array<std::size_t, 12> ends{};  // tokens taken with the word
        std::size_t count = 0;
        for (std::size_t ahead = 0; count < words.size() && look(ahead); ++ahead) {
            if (is(ahead, Kind::dash) && !look(ahead)->spaced) continue;
            if (!is(ahead, Kind::word)) break;
            words[count] = look(ahead)->text;
            ends[count++] = ahead + 1;
        }
        const std::span<const std::string_view> all(words.data(), count);
        const auto first = read_spoken(all);
        if (!first || first->value > 9999 || first->value != std::floor(first->value)) return false;
        int value = static_cast<int>(first->value);
        std::size_t taken = first->words;
        if (taken < count && value >= 20 && value <= 30 && ordinal_of(words[taken]) && ordinal_of(words[taken]) < 10) {
            value += ordinal_of(words[taken]);
            at_ += ends[taken];
            if (is_word(0, "century")) take_century(value);
            else put_small(value, true);
            return true;
        }
        const auto second = read_spoken(all.subspan(taken));
        if (second && value >= 10 && value <= 99 && second->value < 100) {
            value = value * 100 + static_cast<int>(second->value);
            taken += second->words;
        }
        at_ += ends[taken - 1];
        if (value >= 100) put_year(value);
        else put_small(value, value < 10);  // "four" is no year
        return true;
    }

    // --- Dates ---------------------------------------------------------------------------------

    void start_if(bool filled) {
        if (filled) close();
    }

    void close() {
        if (current_.empty()) return;
        reading_.dates.push_back(current_);
        current_ = {};
    }

    // "Boxing Day 2004" and "Boxing Day, 26 December 2004", but not "Boxing Day, 25 December".
    void settle_feast() {
        if (!feast_) return;
        auto& dates = reading_.dates;
        if (dates.empty()) dates.emplace_back();
        DateParts& date = dates.front();
        if (!date.month && !date.day) date.month = feast_->month, date.day = feast_->day;
        if (date.month != feast_->month || date.day != feast_->day)
            reading_.other_words.emplace_back("feast");
    }

    void settle() {
        settle_feast();
        auto& dates = reading_.dates;
        using Form = DateReading::Form;
        if (dates.size() == 2 && !or_ && (dash_ || between_ || wanted_ == DatePrecision::span)) {
            share_parts(dates[0], dates[1]);
            reading_.form = Form::span;
        } else {
            reading_.form = dates.empty() ? Form::none : dates.size() == 1 ? Form::one : Form::several;
        }
        for (const auto& date : dates) check(date);
    }

    // "May-June 2004", "10-12 May 2002", "May 10-12, 2002": what one end says holds for both.
    static void share_parts(DateParts& from, DateParts& to) {
        if (!from.month && from.day) from.month = to.month;
        if (!to.month && to.day) to.month = from.month;
        if (!from.has_year()) from.year = to.year, from.short_year = to.short_year;
        if (!to.has_year()) to.year = from.year, to.short_year = from.short_year;
    }

    void check(const DateParts& date) {
        if (date.day == 0 || date.month == 0 || date.months > 1) return;
        // Without a year, or with half of one, a leap day is given the benefit of the doubt.
        const int year = date.short_year || date.year <= 0 ? 2000 : date.year;
        if (date.month > 12 || date.day > days_in_month(year, date.month))
            reading_.impossible = std::to_string(date.day) + " " + std::string(month_name(std::clamp(date.month, 1, 12))) +
                                  (date.year && !date.short_year ? " " + std::to_string(date.year) : "");
    }

    std::span<const Token> tokens_;
    DatePrecision wanted_;
    std::size_t at_ = 0;
    DateReading reading_;
    DateParts current_;
    std::optional<Feast> feast_;
    bool dash_ = false, between_ = false, or_ = false, negative_ = false;
};

}  // namespace

DateReading read_date(std::string_view text, DatePrecision wanted) {
    const std::string plain = bare_date(plain_signs(text));
    const auto tokens = date_tokens(plain);
    return Parser(tokens, wanted).parse();
}

}  // namespace estelik
