#include "derive/date_finder.h"

#include "base/time.h"
#include "derive/word_sense.h"

#include <charconv>
#include <optional>

namespace estelik {
namespace {

using C = WordClass;

class DateReader {
public:
    explicit DateReader(const Prose& prose) : prose_(prose), pieces_(prose.pieces()) {}

    std::vector<Found> run() {
        for (std::uint32_t s = 0; s < prose_.sentences().size(); ++s) {
            const auto& sentence = prose_.sentences()[s];
            if (!prose_.passages()[sentence.passage].prose) continue;
            first_ = sentence.first;
            last_ = sentence.last;
            for (auto i = first_; i < last_;) {
                found_ = {.first = i, .sentence = s, .kind = FactKind::date};
                if (!read(i)) {
                    ++i;
                    continue;
                }
                keep();
                i = found_.last;
            }
        }
        return std::move(all_);
    }

private:
    bool inside(std::uint32_t i) const { return i < last_; }
    const Piece& at(std::uint32_t i) const { return pieces_[i < last_ ? i : pieces_.size() - 1]; }
    bool is(std::uint32_t i, C one) const { return inside(i) && at(i).is(one); }
    bool mark(std::uint32_t i, Mark one) const { return inside(i) && at(i).mark == one; }
    bool text(std::uint32_t i, std::string_view wanted) const { return inside(i) && prose_.of(at(i)) == wanted; }

    // Plain digits, "1,600" is none; -1: not a number.
    int digits(std::uint32_t i) const {
        if (!inside(i) || !at(i).number() || at(i).size() > 4) return -1;
        int value = -1;
        const auto word = prose_.of(at(i));
        const auto end = word.data() + word.size();
        return std::from_chars(word.data(), end, value).ptr == end ? value : -1;
    }

    int month(std::uint32_t i) const { return is(i, C::month) && at(i).capital ? at(i).entry->value : 0; }

    // The piece behind a month, and behind the stop of "Nov.".
    std::uint32_t behind_month(std::uint32_t i) const {
        return at(i).size() <= 4 && mark(i + 1, Mark::stop) && !at(i + 1).blank_before ? i + 2 : i + 1;
    }

    bool ordinal_ending(std::uint32_t i) const {
        return inside(i) && !at(i).blank_before && (text(i, "st") || text(i, "nd") || text(i, "rd") || text(i, "th"));
    }

    int day(std::uint32_t i) const {
        const int value = digits(i);
        return value >= 1 && value <= 31 && at(i).size() <= 2 ? value : 0;
    }
    std::uint32_t behind_day(std::uint32_t i) const { return ordinal_ending(i + 1) ? i + 2 : i + 1; }

    bool four_digits(std::uint32_t i) const {
        const int value = digits(i);
        return value >= 1000 && value < 2200 && at(i).size() == 4;
    }

    bool range_mark(std::uint32_t i) const { return mark(i, Mark::dash) || mark(i, Mark::hyphen); }
    bool joins(std::uint32_t i) const { return range_mark(i) || text(i, "to") || text(i, "and"); }

    bool done(std::uint32_t last, Grain grain, PartialDate date) { return done(last, grain, date, date); }
    bool done(std::uint32_t last, Grain grain, PartialDate from, PartialDate until) {
        found_.last = last;
        found_.grain = grain;
        found_.date = from;
        found_.until = until;
        return true;
    }

    void keep() {
        found_.begin = pieces_[found_.first].begin;
        found_.end = pieces_[found_.last - 1].end;
        all_.push_back(found_);
    }

    bool read(std::uint32_t i) {
        const Piece& piece = at(i);
        if (piece.number()) return iso(i) || slashed(i) || day_month(i) || century(i) || years(i);
        if (piece.word()) {
            if (piece.any(bits(C::month)) && piece.capital && from_month(i)) return true;
            if (piece.is(C::weekday) && piece.capital) return from_weekday(i);
            if (piece.is(C::season)) return from_season(i);
            if (piece.is(C::ordinal)) return century(i);
            if (piece.is(C::past_word)) return from_past(i);
            if (piece.is(C::era) && piece.capital && digits(i + 1) > 0) return done(i + 2, Grain::year, {digits(i + 1), 0, 0});
            return false;
        }
        return short_decade(i);
    }

    bool iso(std::uint32_t i) {
        if (!four_digits(i) || !mark(i + 1, Mark::hyphen) || at(i + 2).size() != 2) return false;
        const int month = digits(i + 2);
        if (month < 1 || month > 12 || !inside(i + 2)) return false;
        if (mark(i + 3, Mark::hyphen) && day(i + 4) && at(i + 4).size() == 2)
            return done(i + 5, Grain::day, {digits(i), month, day(i + 4)});
        return false;  // "1999-11" may as well be a span of years
    }

    bool slashed(std::uint32_t i) {
        if (!mark(i + 1, Mark::slash) || !mark(i + 3, Mark::slash)) return false;
        int a = digits(i);
        int b = digits(i + 2);
        int year = digits(i + 4);
        if (a < 1 || b < 1 || year < 0 || (at(i + 4).size() != 2 && !four_digits(i + 4))) return false;
        if (a > 12) std::swap(a, b);
        constexpr int pivot = 50;  // "02/26/12" is of 2012, "02/26/62" of 1962
        if (at(i + 4).size() == 2) year += year < pivot ? 2000 : 1900;
        return is_valid(CalendarDate{year, a, b}) && done(i + 5, Grain::day, {year, a, b});
    }

    // Where a year stands behind a month or day: "May 2004", "May, 2004", "May of 2004".
    std::uint32_t year_behind(std::uint32_t i) const {
        if (four_digits(i)) return i;
        if ((mark(i, Mark::comma) || text(i, "of")) && four_digits(i + 1)) return i + 1;
        return 0;
    }

    // "23 November 1999", "23rd of November", "10–12 May 2002".
    bool day_month(std::uint32_t i) {
        const int from = day(i);
        if (!from) return false;
        auto at_month = behind_day(i);
        int to = from;
        if (joins(at_month) && day(at_month + 1)) {
            to = day(at_month + 1);
            at_month = behind_day(at_month + 1);
        }
        if (text(at_month, "of")) ++at_month;
        const int m = month(at_month);
        if (!m) return false;
        const auto behind = behind_month(at_month);
        const auto y = year_behind(behind);
        const int year = y ? digits(y) : 0;
        const Grain grain = from != to ? Grain::span : y ? Grain::day : Grain::yearless;
        return done(y ? y + 1 : behind, grain, {year, m, from}, {year, m, to});
    }

    bool from_month(std::uint32_t i) {
        const int m = month(i);
        const auto next = behind_month(i);
        if (m && day(next) && !(mark(next + 1, Mark::colon))) return month_day(m, next);
        if (const auto y = year_behind(next)) return done(y + 1, Grain::month, {digits(y), m, 0});
        if (joins(next) && month(next + 1)) {
            const auto behind = behind_month(next + 1);
            const int to = month(next + 1);
            if (day(behind)) return false;  // "May and June 5": two dates
            const auto y = year_behind(behind);
            if (y) return done(y + 1, Grain::span, {digits(y), m, 0}, {digits(y), to, 0});
            if (range_mark(next)) return done(behind, Grain::yearless, {0, m, 0}, {0, to, 0});
        }
        return bare_month(i, m, next);
    }

    // "November 23, 1999", "May 10–12, 2002", "November 23"; `i` is the day.
    bool month_day(int m, std::uint32_t i) {
        const int from = day(i);
        auto next = behind_day(i);
        int to = from;
        int to_month = m;
        if (joins(next)) {
            const auto second = month(next + 1) ? behind_month(next + 1) : next + 1;
            const bool whole = range_mark(next) || year_behind(behind_day(second));
            if (day(second) && whole && !four_digits(second)) {
                to = day(second);
                to_month = second > next + 1 ? month(next + 1) : m;
                next = behind_day(second);
            }
        }
        const bool span = to != from || to_month != m;
        const auto y = year_behind(next);
        const int year = y ? digits(y) : 0;
        const Grain grain = span ? Grain::span : y ? Grain::day : Grain::yearless;
        return done(y ? y + 1 : next, grain, {year, m, from}, {year, to_month, to});
    }

    // A month alone. "May" and "March" are words too: only behind a preposition.
    bool bare_month(std::uint32_t i, int m, std::uint32_t next) {
        if (at(i).size() <= 3 || at(i).hyphenated) {
            if (!text(i, "May")) return false;
        }
        const bool behind_preposition =
            i > first_ && at(i - 1).any(bits(C::before_year, C::past_word, C::part_of_time)) && at(i - 1).lower() && !text(i - 1, "to");
        const bool word_too = m == 5 || m == 3 || m == 8;
        if (!behind_preposition && (word_too || at(i).opens)) return false;
        const bool in_name = inside(next) && at(next).name_like() && !at(next).blank_before;
        const bool of_name = inside(next) && at(next).name_like() && at(next).blank_before && !behind_preposition;
        if (in_name || of_name) return false;  // "April Smith"
        return done(i + 1, Grain::yearless, {0, m, 0});
    }

    bool from_weekday(std::uint32_t i) {
        const auto next = mark(i + 1, Mark::comma) ? i + 2 : i + 1;
        if (inside(next) && ((month(next) && from_month(next)) || day_month(next))) {
            if (found_.grain == Grain::day || found_.grain == Grain::yearless) return true;
        }
        if (inside(i + 1) && at(i + 1).name_like() && at(i + 1).blank_before) return false;  // "Friday Prayer"
        const bool part = text(i + 1, "morning") || text(i + 1, "afternoon") || text(i + 1, "evening") || text(i + 1, "night");
        return !(i > first_ && at(i - 1).name_like() && !at(i - 1).opens) && done(part ? i + 2 : i + 1, Grain::weekday, {});
    }

    bool from_season(std::uint32_t i) {
        auto y = i + 1;
        if (text(y, "of")) ++y;
        if (!four_digits(y)) return false;
        return done(y + 1, Grain::season, {digits(y), 0, 0});
    }

    std::uint32_t behind_era(std::uint32_t i) const { return is(i, C::era) && at(i).capital ? i + 1 : i; }
    bool before_christ(std::uint32_t i) const { return is(i, C::era) && at(i).capital && prose_.of(at(i)).starts_with('B'); }

    // "late 1990s", "early 19th century": the word belongs to the date.
    void take_part_of_time(std::uint32_t i) {
        if (i <= first_) return;
        auto before = i - 1;
        if (mark(before, Mark::hyphen) && before > first_) --before;
        const bool known = text(before, "early") || text(before, "late") || text(before, "mid") || text(before, "Early") || text(before, "Late");
        if (known && (all_.empty() || all_.back().last <= before)) found_.first = before;
    }

    bool century(std::uint32_t i) {
        int number = 0;
        auto next = i + 1;
        if (at(i).number()) {
            if (!ordinal_ending(i + 1)) return false;
            number = digits(i);
            next = i + 2;
        } else {
            number = at(i).entry->value;
        }
        // "19th and 20th centuries" are two dates, the second with the noun.
        const bool noun = text(next, "century") || text(next, "centuries") || text(next, "millennium");
        if (number < 1 || !noun) return false;
        const int years = text(next, "millennium") ? 1000 : 100;
        take_part_of_time(i);
        const bool before = before_christ(next + 1);
        const int from = before ? -number * years : (number - 1) * years + 1;
        return done(behind_era(next + 1), Grain::century, {from, 0, 0}, {from + years - 1, 0, 0});
    }

    bool decade_ending(std::uint32_t i) const {
        return inside(i) && !at(i).blank_before && (text(i, "s") || (mark(i, Mark::possessive) && at(i).size() > 1));
    }

    bool years(std::uint32_t i) {
        const int value = digits(i);
        if (value < 1) return false;
        if (before_christ(i + 1) || (is(i + 1, C::era) && at(i + 1).capital && at(i + 1).all_capitals))
            return done(i + 2, Grain::year, {before_christ(i + 1) ? -value : value, 0, 0});
        if (three_digit_year(i)) return done(i + 1, Grain::year, {value, 0, 0});
        if (!four_digits(i)) return false;
        if (decade_ending(i + 1) && value % 10 == 0) {
            take_part_of_time(i);
            return done(i + 2, Grain::decade, {value, 0, 0}, {value + 9, 0, 0});
        }
        if (range_mark(i + 1) && !at(i + 1).blank_before && !at(i + 2).blank_before) {
            const int end = digits(i + 2);
            if (four_digits(i + 2) && end > value) return done(i + 3, Grain::span, {value, 0, 0}, {end, 0, 0});
            if (inside(i + 2) && at(i + 2).size() == 2 && end > value % 100)
                return done(i + 3, Grain::span, {value, 0, 0}, {value / 100 * 100 + end, 0, 0});
        }
        return is_year(i, value) && done(i + 1, Grain::year, {value, 0, 0});
    }

    // "fell in 558.", "between 532 and 537": nothing is counted behind it.
    bool three_digit_year(std::uint32_t i) const {
        if (at(i).size() != 3 || digits(i) < 100 || i == first_) return false;
        const bool led = text(i - 1, "in") || text(i - 1, "In") || text(i - 1, "between") || (i >= first_ + 3 && text(i - 3, "between") && text(i - 1, "and"));
        const Piece& next = at(i + 1);
        return led && (!inside(i + 1) || next.mark == Mark::stop || next.mark == Mark::comma || next.mark == Mark::close || text(i + 1, "and") ||
                       (next.is(C::preposition) && !text(i + 1, "of") && text(i - 1, "and")));
    }

    bool is_year(std::uint32_t i, int value) const {
        const bool begins = i == first_;
        const Piece& before = begins ? pieces_[pieces_.size() - 1] : at(i - 1);
        const Piece& next = at(i + 1);
        if (!begins && (before.mark == Mark::currency || (before.mark == Mark::hyphen && !before.blank_before && at(i - 2).number())))
            return false;
        if (inside(i + 1) && (next.mark == Mark::percent || next.mark == Mark::degree || next.any(bits(C::scale, C::unit, C::unit_prefix))) &&
            !text(i + 1, "second"))
            return false;
        if (inside(i + 1) && !next.blank_before && next.word()) return false;  // "1500m"
        const bool led = !begins && before.any(bits(C::before_year, C::past_word)) && !text(i - 1, "of") && !text(i - 1, "for") &&
                         !text(i - 1, "to") && !text(i - 1, "about") && !text(i - 1, "around") && !text(i - 1, "than") && !text(i - 1, "and");
        if (led || month_before(i)) return true;
        // "1500 soldiers" are counted; "the 2004 elections" are dated.
        const auto noun = [&](std::uint32_t at_noun) { return inside(at_noun) && at(at_noun).lower() && !ends_noun_phrase(prose_, at(at_noun)); };
        const bool plural = noun(i + 1) && looks_plural(prose_.of(next));
        const bool adjective_and_plural = noun(i + 1) && noun(i + 2) && looks_plural(prose_.of(at(i + 2)));
        const bool dated = !begins && before.is(C::determiner) && before.word();
        if ((plural || adjective_and_plural) && !dated) return false;
        constexpr int surely_a_year = 1500;
        if (value >= surely_a_year) return true;
        return !begins && (before.mark == Mark::open || text(i - 1, "of") || text(i - 1, "to") || text(i - 1, "and")) &&
               !noun(i + 1);
    }

    bool month_before(std::uint32_t i) const { return i > first_ && month(i - 1); }

    // "'90s"
    bool short_decade(std::uint32_t i) {
        const bool apostrophe = mark(i, Mark::quote) || mark(i, Mark::close_quote) || mark(i, Mark::open_quote);
        const int value = digits(i + 1);
        if (!apostrophe || value < 10 || at(i + 1).size() != 2 || at(i + 1).blank_before || !decade_ending(i + 2)) return false;
        return done(i + 3, Grain::decade, {1900 + value, 0, 0}, {1909 + value, 0, 0});
    }

    // "the past decade", "last year", "the next two years"; the article belongs to it.
    bool from_past(std::uint32_t i) {
        if (!at(i).lower()) return false;
        auto next = i + 1;
        if (is(next, C::number) || is(next, C::plural_scale) || digits(next) > 0 || text(next, "few") || text(next, "several")) ++next;
        if (!is(next, C::period) || !at(next).lower()) return false;
        const bool the = i > first_ && (text(i - 1, "the") || text(i - 1, "The"));
        const bool bare = text(i, "last") || text(i, "next");  // "last year", but never "previous years" alone
        if (!the && !bare) return false;
        if (the) found_.first = i - 1;
        return done(next + 1, Grain::period, {});
    }

    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    std::vector<Found> all_;
    Found found_;
    std::uint32_t first_ = 0;
    std::uint32_t last_ = 0;
};

int years_of(std::string_view period) {
    if (period.starts_with("decade")) return 10;
    if (period.starts_with("centur")) return 100;
    return period.starts_with("year") ? 1 : 0;
}

}  // namespace

std::vector<Found> find_dates(const Prose& prose) { return DateReader(prose).run(); }

Found resolved(Found date, const Prose& prose, const PartialDate& published) {
    if (date.grain != Grain::period || published.year == 0) return date;
    const auto& pieces = prose.pieces();
    const int unit = years_of(prose.of(pieces[date.last - 1]));
    const Piece& before = pieces[date.last - 2];
    const int count = before.is(WordClass::number) ? before.entry->value : 1;
    const auto all = prose.between(date.begin, date.end);
    if (unit == 0 || all.find("next") != all.npos || all.find("previous") != all.npos || all.find("follow") != all.npos) return date;
    date.date = {published.year - unit * count, 0, 0};
    date.until = {published.year, 0, 0};
    return date;
}

}  // namespace estelik
