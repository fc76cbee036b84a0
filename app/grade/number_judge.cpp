#include "grade/number_judge.h"

#include "base/text.h"
#include "grade/number_reader.h"
#include "grade/outcome.h"
#include "grade/reasons.h"
#include "grade/spelling.h"
#include "grade/word_set.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace estelik {
namespace {

constexpr double exact = 1e-9;              // of a value: what arithmetic on doubles may lose
constexpr double conversion_percent = 1;
constexpr int figures_for_nearly = 2;
constexpr double smallest_rounded = 10000;  // of a plain count
constexpr double percent_for_nearly = 1.25, percent_for_about = 10;

// Words that go with any figure.
constexpr auto manners = word_set(std::to_array<std::string_view>(
    {"long", "wide", "high", "tall", "deep", "old", "altogether", "each", "us", "length", "border", "distance", "every",
     "per", "all", "different", "et", "al", "away", "apart", "large", "big", "above", "sea", "level", "height", "them"}));

std::string shown(double value, const Unit* unit, std::string_view unit_words) {
    const std::string_view name = unit ? unit->plural : unit_words;
    if (unit && unit->dimension >= Dimension::dollar && unit->symbol.size() <= 3)
        return std::string(unit->symbol) + number_words(value);
    if (name.empty()) return number_words(value);
    return number_words(value) + (unit && unit->symbol == "%" ? "\u202F%" : " " + std::string(name));
}

// Four significant figures: what a sentence needs of a converted value.
double shortened(double value) {
    if (value == 0 || !std::isfinite(value)) return value;
    const double step = std::pow(10.0, std::max(-6.0, std::min(0.0, std::floor(std::log10(std::abs(value))) - 3)));
    return std::round(value / step) * step;
}

class NumberJudge final : public TypedJudge {
public:
    NumberJudge(const NumberKey& key, const Echo& echo)
        : key_(key), echo_(echo), unit_(key.unit.empty() ? nullptr : find_unit(fold(key.unit))), words_(to_string(key)) {
        // The key has no unit but the question names it: "How many kilometres ...".
        if (unit_) return;
        for (const auto& word : echo.stem())
            if (const Unit* unit = find_unit(word.plain)) counted_.push_back(unit);
        for (const auto& name : key.accept_units)
            if (const Unit* unit = find_unit(fold(name))) counted_.push_back(unit);
    }

    // The verdict with the key in words.
    Verdict judge(std::string_view typed) const override {
        const auto reading = read_number(typed, unit_ ? unit_->dimension : Dimension::none);
        Verdict verdict = with_slips(judge_reading(reading), reading.slips);
        if (verdict.outcome == Outcome::wrong) judge_result(typed, reading, verdict);
        verdict.matched = words_;
        return verdict;
    }

private:
    Verdict judge_reading(const NumberReading& reading) const {
        using Form = NumberReading::Form;
        if (!reading.bound.empty() && reading.form != Form::none) return wrong(reasons::bound_only(reading.bound, words_));
        switch (reading.form) {
        case Form::none:
        case Form::unreadable: return wrong(reasons::no_number(words_));
        case Form::one: break;
        case Form::range: return judge_range(reading);
        case Form::several: return judge_several(reading);
        }
        if (const std::string* alien = alien_word(reading)) return wrong(reasons::not_a_unit(*alien, words_));
        Quantity quantity = reading.quantities[0];
        const bool of_heat = unit_ && unit_->dimension == Dimension::temperature;
        if (quantity.degrees && of_heat) quantity.unit = unit_;  // "212 degrees" of those asked for
        return judge_one(quantity, reading.hedge);
    }
    // "1 byte = 8 bits", "23 pairs = 46": what was worked out counts, unless the sides are two measures of the thing.
    void judge_result(std::string_view typed, const NumberReading& whole, Verdict& verdict) const {
        const auto at = typed.rfind('=');
        if (at == std::string_view::npos || !whole.bound.empty() || (unit_ && whole.quantities.size() > 1
            && fits(whole.quantities[0].unit)))
            return;
        Verdict result = judge_reading(read_number(typed.substr(at + 1), unit_ ? unit_->dimension : Dimension::none));
        if (result.passed()) verdict = std::move(result);
    }
    static Verdict with_slips(Verdict verdict, const std::vector<Slip>& slips) {
        if (verdict.outcome == Outcome::right && !slips.empty()) return nearly(slip_score, reasons::slips(slips));
        return verdict;
    }

    bool is_counted_here(const Unit& unit) const {
        return std::find(counted_.begin(), counted_.end(), &unit) != counted_.end();
    }
    bool fits(const Unit* given) const {
        if (!given) return true;
        return unit_ ? given->dimension == unit_->dimension : is_counted_here(*given);
    }

    double in_key_unit(double value, const Unit* given) const {
        return given && unit_ ? convert(value, *given, *unit_) : value;
    }
    double allowed_percent(const Unit* given) const {
        const bool rounds = given && unit_ && given != unit_ && !conversion_is_round(*given, *unit_);
        return std::max(key_.tolerance_percent, rounds ? conversion_percent : 0.0);
    }
    bool is_within(double value, double percent) const {
        return std::abs(value - key_.value) <=
               std::abs(key_.value) * (percent / 100 + exact) + (key_.value == 0 ? exact : 0);
    }
    bool is_right(double value, const Unit* given) const {
        return fits(given) && is_within(in_key_unit(value, given), allowed_percent(given));
    }

    // The value as meant: "1.600" is 1600 and "1,234" is 1.234 when only that can be. "8.849 m" may as well be meant
    // in thousands.
    double meant(const Quantity& quantity) const {
        if (quantity.grouped == 0 || is_right(quantity.value, quantity.unit)) return quantity.value;
        const bool whole_key = key_.value == std::floor(key_.value), round = std::fmod(quantity.grouped, 10) == 0;
        const bool point_for_thousands = std::abs(quantity.grouped) > std::abs(quantity.value);
        const bool may_be = point_for_thousands ? whole_key && (round || !quantity.unit) : !whole_key;
        return may_be && is_right(quantity.grouped, quantity.unit) ? quantity.grouped : quantity.value;
    }

    using Hedge = NumberReading::Hedge;

    Verdict judge_one(const Quantity& quantity, Hedge hedge) const {
        const double value = meant(quantity);
        if (is_right(value, quantity.unit)) return right(right_reason(value, quantity.unit));
        const bool part_of_one = unit_ && unit_->symbol == "%" && !quantity.unit && value > 0 && value < 1;
        if (part_of_one && is_right(value * 100, nullptr)) return right(right_reason(value * 100, nullptr));  // "0.78"
        if (quantity.unit && !fits(quantity.unit)) return wrong_unit(value, quantity.unit);
        return wrong_value(quantity, value, hedge);
    }

    std::string right_reason(double value, const Unit* given) const {
        const double here = in_key_unit(value, given);
        if (given && unit_ && given != unit_)
            return reasons::converted(shown(value, given, {}), shown(shortened(here), unit_, key_.unit),
                                      is_within(here, 0) ? 0 : allowed_percent(given));
        if (!is_within(here, 0))
            return reasons::within_tolerance(shown(here, unit_, key_.unit), words_, key_.tolerance_percent);
        if (!given && unit_) return reasons::unit_taken(unit_->plural);
        return reasons::right();
    }

    Verdict wrong_unit(double value, const Unit* given) const {
        const bool value_right = is_within(value, key_.tolerance_percent);
        const std::string asked = unit_ ? std::string(unit_->plural) : key_.unit;
        if (value_right) return wrong(reasons::value_right_unit_wrong(asked, given->plural));
        return wrong(reasons::not_a_unit(given->plural, words_));
    }

    Verdict wrong_value(const Quantity& quantity, double value, Hedge hedge) const {
        const double here = in_key_unit(value, quantity.unit);
        if (quantity.unit && quantity.unit != unit_ && is_within(value, key_.tolerance_percent))
            return wrong(reasons::value_right_unit_wrong(unit_->plural, quantity.unit->plural));
        if (is_rounded_key(quantity, here, hedge)) return nearly(0.5, reasons::rounded(words_));
        if (key_.value != 0 && is_within(-here, key_.tolerance_percent)) return wrong(reasons::sign_wrong(words_));
        for (const double times : {10.0, 100.0, 1e3, 1e6, 1e9})
            for (const double factor : {times, 1 / times})
                if (here != 0 && is_within(here / factor, std::max(key_.tolerance_percent, 0.5)))
                    return wrong(reasons::times_off(factor, words_));
        const double off = key_.value == 0 ? 0 : std::abs(here - key_.value) / std::abs(key_.value) * 100;
        return wrong(reasons::too_far(shown(shortened(here), unit_, key_.unit), here > key_.value, off,
                                      key_.tolerance_percent, words_));
    }

    // An exact key rounded on purpose: "3.14" for 3.14159, "1.23 million" for 1,234,567, "about 200" for 206.
    // With few figures only where it comes near, or says itself that it is rounded.
    bool is_rounded_key(const Quantity& quantity, double here, Hedge hedge) const {
        if (here == 0 || key_.value == 0 || (quantity.unit && quantity.unit != unit_)) return false;
        const double off = std::abs(here - key_.value) / std::abs(key_.value) * 100;
        const bool whole_key = key_.value == std::floor(key_.value);
        // Of a year or another small count one digit off is another one.
        if (hedge == Hedge::none && whole_key && key_.unit.empty() && key_.value < smallest_rounded) return false;
        const int figures = hedge == Hedge::none && whole_key ? figures_for_nearly : 1;
        const double farthest = hedge == Hedge::none ? percent_for_nearly : percent_for_about;
        if (quantity.figures < figures || off > farthest) return false;
        const double step = std::pow(10.0, std::floor(std::log10(std::abs(here))) - (quantity.figures - 1));
        const double steps = key_.value / step;
        const double rounded = hedge == Hedge::over    ? std::floor(steps)
                               : hedge == Hedge::below ? std::ceil(steps)
                                                       : std::round(steps);
        const auto is_here = [&](double whole) { return std::abs(whole * step - here) <= std::abs(here) * exact; };
        return is_here(rounded) || is_here(std::round(steps));
    }

    Verdict judge_range(const NumberReading& reading) const {
        const auto &low = reading.quantities[0], &high = reading.quantities[1];
        const Unit* unit = high.unit;
        const bool ends_right = is_right(meant(low), low.unit) && is_right(meant(high), unit);
        const double middle = (in_key_unit(meant(low), low.unit) + in_key_unit(meant(high), unit)) / 2;
        return ends_right && is_within(middle, key_.tolerance_percent)
                   ? right(reasons::within_tolerance(shown(middle, unit_, key_.unit), words_, key_.tolerance_percent))
                   : wrong(reasons::one_value(words_));
    }

    // "1,600 km (1,000 miles)": each of them must be right by itself.
    Verdict judge_several(const NumberReading& reading) const {
        const bool all = std::all_of(reading.quantities.begin(), reading.quantities.end(),
                                     [&](const Quantity& quantity) { return is_right(meant(quantity), quantity.unit); });
        if (!all || alien_word(reading)) return wrong(reasons::one_value(words_));
        return right(right_reason(meant(reading.quantities[0]), reading.quantities[0].unit));
    }

    // A word where the unit stands that is neither unit nor said by the question: perhaps another thing is counted.
    const std::string* alien_word(const NumberReading& reading) const {
        const std::string& noun = reading.noun;
        if (noun.empty() || manners.holds(noun) || key_.unit.empty()) return nullptr;
        return names_unit(noun) || echo_.anywhere(level_spelling(noun)) ? nullptr : &noun;
    }
    bool names_unit(const std::string& word) const {
        if (contains_words(key_.unit, word)) return true;
        return std::any_of(key_.accept_units.begin(), key_.accept_units.end(),
                           [&](const std::string& unit) { return contains_words(unit, word); });
    }

    const NumberKey& key_;
    const Echo& echo_;
    const Unit* unit_;                  // nullptr: a count, or things that are counted ("students")
    std::vector<const Unit*> counted_;  // units that the question names for a key that has none
    std::string words_;                 // the key as it is shown
};

}  // namespace

std::unique_ptr<const TypedJudge> number_judge(const NumberKey& key, const Echo& echo) {
    return std::make_unique<const NumberJudge>(key, echo);
}

}  // namespace estelik
