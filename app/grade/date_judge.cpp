#include "grade/date_judge.h"

#include "base/text.h"
#include "base/time.h"
#include "grade/date_reader.h"
#include "grade/date_words.h"
#include "grade/outcome.h"
#include "grade/reasons.h"
#include "grade/spelling.h"
#include "grade/units.h"

#include <algorithm>
#include <cstdlib>

namespace estelik {
namespace {

using reasons::Part;

// One given date beside one asked date, part by part.
struct Parts {
    std::vector<Part> right;
    std::vector<Part> wrong;
    std::vector<Part> missing;  // asked, not given
    std::vector<Part> extra;    // given, not asked
    bool vague_year = false;    // a decade, a century
    bool vague_month = false;   // a season, a quarter
};

bool has(const std::vector<Part>& parts, Part part) { return std::find(parts.begin(), parts.end(), part) != parts.end(); }

// "'04" stands for the year of that ending nearest to the key's.
int full_year(const DateParts& given, int near) {
    if (!given.short_year) return given.year;
    int best = near - near % 100 + given.year;
    for (const int year : {best - 100, best + 100})
        if (std::abs(year - near) < std::abs(best - near)) best = year;
    return best;
}

PartialDate as_partial(const DateParts& given, int near) { return {full_year(given, near), given.month, given.day}; }

void put(Parts& parts, Part part, bool given, bool asked, bool same) {
    if (!asked && given) parts.extra.push_back(part);
    if (!asked) return;
    (!given ? parts.missing : same ? parts.right : parts.wrong).push_back(part);
}

Parts compare_parts(const DateParts& given, const PartialDate& key) {
    Parts parts;
    const int year = full_year(given, key.year);
    parts.vague_year = given.years > 1;
    parts.vague_month = given.month && given.months > 1;
    put(parts, Part::day, given.day != 0, key.day != 0, given.day == key.day);
    put(parts, Part::month, given.month != 0, key.month != 0, (key.month - given.month + 12) % 12 < given.months);
    put(parts, Part::year, given.has_year(), true, key.year >= year && key.year < year + given.years);
    return parts;
}

class DateJudge final : public TypedJudge {
public:
    DateJudge(const DateKey& key, const Echo& echo) : key_(key), echo_(echo), words_(to_string(key)) {}

    // The verdict with the key in words.
    Verdict judge(std::string_view typed) const override {
        Verdict verdict = judge_reading(typed);
        verdict.matched = words_;
        return verdict;
    }

private:
    Verdict judge_reading(std::string_view typed) const {
        const auto reading = read_date(typed, key_.precision);
        using Form = DateReading::Form;
        if (reading.form == Form::none) return wrong(reasons::no_date(words_));
        if (!reading.bound.empty()) return wrong(reasons::beside_date(reading.bound, words_));
        if (!reading.impossible.empty()) return wrong(reasons::no_such_date(reading.impossible));
        if (reading.form == Form::several) return wrong(reasons::one_date(words_));
        for (const auto& word : reading.other_words)
            if (makes_another(word)
                && !echo_.anywhere(level_spelling(word))) return wrong(reasons::beside_date(word, words_));
        const Verdict verdict = key_.precision == DatePrecision::span ? judge_span(reading) : judge_single(reading);
        if (verdict.outcome == Outcome::right && !reading.slips.empty())
            return nearly(slip_score, reasons::slips(reading.slips));
        return verdict;
    }

    Verdict judge_single(const DateReading& reading) const {
        if (reading.form == DateReading::Form::span) return judge_span_within(reading);
        const Verdict first = judge_one(fill_in(reading.dates[0]), key_.from);
        if (!reading.two_readings) return first;
        const Verdict second = judge_one(fill_in(reading.month_first), key_.from);
        if (first.outcome != Outcome::right && second.outcome != Outcome::right) return first;
        return nearly(slip_score,
                      reasons::day_or_month(to_string(as_partial(fill_in(reading.dates[0]), key_.from.year)),
                                            to_string(as_partial(fill_in(reading.month_first), key_.from.year))));
    }

    // "1992 km" is no year.
    static bool makes_another(std::string_view word) {
        const Unit* unit = word.size() > 1 ? find_unit(word) : nullptr;
        return is_date_changer(word) || (unit && unit->dimension != Dimension::time);
    }

    // "15-18 August 1969" where the month was asked: both ends lie in it.
    Verdict judge_span_within(const DateReading& reading) const {
        const Verdict from = judge_one(reading.dates[0], key_.from), to = judge_one(reading.dates[1], key_.from);
        const bool within = key_.precision != DatePrecision::day && from.outcome == Outcome::right
            && to.outcome == Outcome::right;
        return within ? from : wrong(reasons::one_date(words_));
    }

    // What the question says already need not be said again: "On which day of November 1999 ...".
    DateParts fill_in(DateParts given) const {
        if (!given.has_year() && !given.empty() && echo_.in_stem(std::to_string(key_.from.year)))
            given.year = key_.from.year;
        const bool day_alone = given.day && !given.month;
        if (day_alone && key_.from.month && stem_says_month(key_.from.month)) given.month = key_.from.month;
        return given;
    }

    Verdict judge_one(const DateParts& given, const PartialDate& key) const {
        const Parts parts = compare_parts(given, key);
        if (!parts.wrong.empty())
            return wrong(reasons::wrong_parts(parts.right, parts.wrong, as_partial(given, key.year), key));
        if (parts.vague_year || parts.vague_month) return judge_vague(given, parts, key);
        if (!parts.missing.empty()) return judge_missing(given, parts);
        if (parts.extra.empty()) return right(reasons::right());
        if (given.day && !given.month) return wrong(reasons::no_date(words_));  // "19 92"
        if (contradicts_passage(given)) return wrong(reasons::beside_date(to_string(as_partial(given, key.year)), words_));
        return right(reasons::more_precise(parts.right, parts.extra));
    }

    // A decade is near a year, a season near a month; further off is no answer.
    Verdict judge_vague(const DateParts& given, const Parts& parts, const PartialDate& key) const {
        const std::string reason = reasons::less_precise(parts.right, words_);
        if (parts.vague_year && given.years == 10 && key.month == 0 && !given.month)
            return nearly(0.3, reasons::only_decade(words_));
        if (parts.vague_year) return wrong(reasons::right_answer(words_));
        if (has(parts.extra, Part::month)) return right(reasons::more_precise(parts.right, parts.extra));
        return has(parts.missing, Part::year) ? wrong(reason) : nearly(key.day ? 0.4 : 0.5, reason);
    }

    Verdict judge_missing(const DateParts& given, const Parts& parts) const {
        const std::string reason = reasons::less_precise(parts.right, words_);
        if (is_echo(given)) return wrong(reason);
        const bool day_and_month = has(parts.right, Part::day) && has(parts.right, Part::month);
        if (has(parts.missing, Part::year)) return day_and_month ? nearly(0.6, reason) : wrong(reason);
        if (has(parts.missing, Part::month) && has(parts.right, Part::day)) return wrong(reason);
        return nearly(has(parts.missing, Part::month) ? (key_.from.day ? 0.3 : 0.5) : 0.6, reason);
    }

    bool stem_says_month(int month) const { return echo_.in_stem(fold(month_name(month))); }

    // Nothing but what the question said: "November" after "On which day of November 1999 ...".
    bool is_echo(const DateParts& given) const {
        const bool month_said = !given.month || stem_says_month(given.month);
        return !given.day && month_said &&
               (!given.has_year() || echo_.in_stem(std::to_string(full_year(given, key_.from.year))));
    }

    // The passage gives the exact date and it is another one.
    bool contradicts_passage(const DateParts& given) const {
        const auto says = [&](int month) { return echo_.in_passage(fold(month_name(month))); };
        bool names_month = false;
        for (int month = 1; month <= 12; ++month) names_month = names_month || (month != 5 && says(month));
        if (given.months > 1 || !given.month) return false;
        if (!says(given.month)) return names_month || says(5);
        const auto says_day = [&](int day) { return echo_.in_passage(std::to_string(day)); };
        bool names_day = false;
        for (int day = 1; day <= 31; ++day) names_day = names_day || says_day(day);
        return given.day && names_day && !says_day(given.day);
    }

    // "The 1920s" for 1920 to 1929, "19th century" for 1801 to 1900.
    bool is_whole_span(const DateParts& given) const {
        if (given.years == 1 || key_.from.month || key_.to.month) return false;
        const int first = full_year(given, key_.from.year), last = first + given.years - 1;
        const bool from_here = key_.from.year == first && (key_.to.year == last || key_.to.year == last + 1);
        return from_here || (given.years == 100 && key_.from.year == first + 1 && key_.to.year == last + 1);
    }

    Verdict judge_span(const DateReading& reading) const {
        if (reading.form == DateReading::Form::one) {
            const DateParts& given = reading.dates[0];
            if (is_whole_span(given)) return right(reasons::right());
            const Parts from = compare_parts(given, key_.from), to = compare_parts(given, key_.to);
            // "October 1962" for two days of that month.
            if (from.wrong.empty() && to.wrong.empty() && !given.day && given.years == 1 && given.has_year())
                return nearly(given.month ? 0.5 : 0.3, reasons::less_precise(from.right, words_));
            const bool one_end = from.wrong.empty() || to.wrong.empty();
            if (!one_end) return wrong(reasons::not_a_span(words_));
            const bool length_asked = echo_.in_stem("long");  // "How long did it last?"
            const bool whole = !length_asked && given.years == 1 && given.has_year()
                && !echo_.in_stem(std::to_string(given.year));
            return whole ? nearly(0.4, reasons::only_one_end(words_)) : wrong(reasons::only_one_end(words_));
        }
        const Verdict from = judge_one(reading.dates[0], key_.from), to = judge_one(reading.dates[1], key_.to);
        const auto given = [&](std::size_t i, const PartialDate& key) {
            return to_string(as_partial(reading.dates[i], key.year));
        };
        if (from.outcome == Outcome::wrong && to.outcome == Outcome::wrong) return wrong(reasons::right_answer(words_));
        if (from.outcome == Outcome::wrong) return wrong(reasons::wrong_end(true, given(0, key_.from), words_));
        if (to.outcome == Outcome::wrong) return wrong(reasons::wrong_end(false, given(1, key_.to), words_));
        return from.score <= to.score ? from : to;
    }

    const DateKey& key_;
    const Echo& echo_;
    std::string words_;  // the key as it is shown
};

}  // namespace

std::unique_ptr<const TypedJudge> date_judge(const DateKey& key, const Echo& echo) {
    return std::make_unique<const DateJudge>(key, echo);
}

}  // namespace estelik
