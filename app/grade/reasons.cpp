#include "grade/reasons.h"

#include "base/text.h"
#include "base/time.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace estelik::reasons {
namespace {

constexpr std::string_view narrow_space = "\u202F";

std::string sentence(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    if (!text.ends_with('.')) text += '.';
    return text;
}

// "a", "a and b", "a, b and c"
std::string listed(const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += i + 1 == parts.size() ? " and " : ", ";
        text += parts[i];
    }
    return text;
}

std::string percent(double value) {
    const double rounded = value < 10 ? std::round(value * 10) / 10 : std::round(value);
    return number_words(rounded) + std::string(narrow_space) + "%";
}

// "o in Cooperation", "swapped ei in Beijing"
std::string place_of(const Slip& slip) {
    switch (slip.kind) {
    case Edit::Kind::missing: return fmt::format("{} in {}", slip.expected, slip.word);
    case Edit::Kind::extra: return fmt::format("{} in {}", slip.given, slip.word);
    case Edit::Kind::changed: return fmt::format("{}, not {}, in {}", slip.expected, slip.given, slip.word);
    case Edit::Kind::swapped: break;
    }
    return fmt::format("{}, not {}, in {}", slip.expected, slip.given, slip.word);
}

std::string_view fault_of(Edit::Kind kind, bool one) {
    switch (kind) {
    case Edit::Kind::missing: return one ? "is missing" : "are missing";
    case Edit::Kind::extra: return one ? "is too many" : "are too many";
    case Edit::Kind::changed: return one ? "is wrong" : "are wrong";
    case Edit::Kind::swapped: break;
    }
    return "stand the wrong way round";
}

// A slip as a clause of a longer sentence: "o is missing in Cooperation".
std::string clause(const Slip& slip) {
    const std::string& letters = slip.kind == Edit::Kind::missing ? slip.expected : slip.given;
    if (slip.kind == Edit::Kind::changed) return fmt::format("{} should be {} in {}", slip.given, slip.expected, slip.word);
    return fmt::format("{} {} in {}", letters, fault_of(slip.kind, slip.kind != Edit::Kind::swapped), slip.word);
}

std::string name(Part part) { return part == Part::day ? "day" : part == Part::month ? "month" : "year"; }

std::string names(const std::vector<Part>& parts) {
    std::vector<std::string> texts;
    for (const auto part : parts) texts.push_back(name(part));
    return listed(texts);
}

std::string value_of(Part part, const PartialDate& date) {
    switch (part) {
    case Part::day: return std::to_string(date.day);
    case Part::month: return std::string(month_name(date.month));
    case Part::year: break;
    }
    return std::to_string(date.year);
}

}  // namespace

std::string in_words(std::size_t count) {
    static constexpr std::array<std::string_view, 13> words = {"none", "one", "two",   "three", "four",   "five",  "six",
                                                               "seven", "eight", "nine", "ten",  "eleven", "twelve"};
    return count < words.size() ? std::string(words[count]) : std::to_string(count);
}

std::string nothing_written() { return "Nothing was written."; }
std::string nothing_chosen() { return "Nothing was chosen."; }
std::string too_long() { return "The answer is too long to be one."; }
std::string right() { return "This is the right answer."; }
std::string right_answer(std::string_view key) { return sentence(fmt::format("The right answer is {}", key)); }

// --- Typed text ---------------------------------------------------------------------------------

std::string accepted_form(std::string_view key) { return sentence(fmt::format("An accepted form of {}", key)); }
std::string order_is_free(std::string_view key) {
    return sentence(fmt::format("The order of the words does not matter: {}", key));
}

std::string more_names(std::string_view key) {
    return sentence(fmt::format("Right, with a name more than the answer has: {}", key));
}

std::string small_word(std::string_view given, std::string_view expected) {
    if (given.empty()) return fmt::format("A small word is missing: {}.", expected);
    return fmt::format("A small word differs: {}, not {}.", expected, given);
}

std::string slips(const std::vector<Slip>& slips) {
    const auto kind = slips.front().kind;
    const bool one_kind = std::all_of(slips.begin(), slips.end(), [&](const Slip& slip) { return slip.kind == kind; });
    const bool single = slips.size() == 1;
    std::vector<std::string> places;
    if (!one_kind) {
        for (const auto& slip : slips) places.push_back(clause(slip));
        return sentence(fmt::format("{} slips: {}", in_words(slips.size()), join(places, "; ")));
    }
    for (const auto& slip : slips) places.push_back(place_of(slip));
    const std::size_t letters = kind == Edit::Kind::swapped ? 2 * slips.size() : slips.size();
    const std::string_view separator = kind == Edit::Kind::missing || kind == Edit::Kind::extra ? ", " : "; ";
    return sentence(fmt::format("{} {} {}: {}", in_words(letters), letters == 1 ? "letter" : "letters",
                                fault_of(kind, single), join(places, separator)));
}

std::string slips_not_forgiven(const std::vector<Slip>& found) {
    const std::string forgiven = slips(found);
    return forgiven.substr(0, forgiven.size() - 1) + ", and spelling counts here.";
}

std::string another_word(std::string_view given, std::string_view expected) {
    return fmt::format("{} is another word than {}.", given, expected);
}
std::string another_key(std::string_view other, std::string_view key) {
    return sentence(fmt::format("This is nearer to {} than to {}", other, key));
}
std::string negation(std::string_view word, std::string_view key) {
    return sentence(fmt::format("The word {} turns the sense round: the right answer is {}", word, key));
}
std::string digits(std::string_view given, std::string_view expected) {
    return sentence(fmt::format("The number is {}, not {}", expected, given));
}
std::string missing_words(const std::vector<std::string>& words) {
    return sentence(fmt::format("{} missing: {}", words.size() == 1 ? "A word is" : "Words are", join(words, " ")));
}
std::string added(const std::vector<std::string>& words) {
    return sentence(fmt::format("Right. You added: {}", join(words, " "))); }
std::string said_by_question(const std::vector<std::string>& words) {
    return sentence(fmt::format("Right, the question says the rest: {}", join(words, " ")));
}
std::string other_spelling(std::string_view key) { return sentence(fmt::format("Another name or spelling of {}", key)); }
std::string near_spelling(std::string_view key) { return sentence(fmt::format("Nearly the spelling of {}", key)); }
std::string part_only(std::size_t given, std::size_t asked, std::string_view key) {
    return sentence(fmt::format("{} of {} named: the right answer is {}", in_words(given), in_words(asked), key));
}
std::string parts_with_slips(std::string_view key) { return sentence(fmt::format("Not spelt as they should be: {}", key)); }
std::string extra_words(const std::vector<std::string>& words, std::string_view key) {
    return sentence(fmt::format("The right answer is {}, without {}", key, join(words, " ")));
}

// --- Numbers ------------------------------------------------------------------------------------

std::string unit_taken(std::string_view unit) {
    return sentence(fmt::format("Right, taken as {}, the unit asked for", unit));
}

std::string within_tolerance(std::string_view given, std::string_view key, double tolerance) {
    return sentence(fmt::format("{} is within {} of {}", given, percent(tolerance), key));
}
std::string converted(std::string_view given, std::string_view in_key_unit, double tolerance) {
    if (tolerance == 0) return sentence(fmt::format("{} is {}", given, in_key_unit));
    return sentence(fmt::format("{} is {}, within {}", given, in_key_unit, percent(tolerance)));
}
std::string rounded(std::string_view key) {
    return sentence(fmt::format("Rightly rounded, but the exact figure was asked: {}", key));
}

std::string value_right_unit_wrong(std::string_view asked, std::string_view given) {
    if (asked.empty())
        return sentence(fmt::format("The value is right, the unit is not: a plain count was asked, not {}", given));
    return sentence(fmt::format("The value is right, the unit is not: {}, not {}", asked, given));
}

std::string times_off(double times, std::string_view key) {
    const bool large = times > 1;
    const double factor = std::round(large ? times : 1 / times);
    const std::string_view words = factor == 10     ? "Ten"
                                   : factor == 100  ? "A hundred"
                                   : factor == 1000 ? "A thousand"
                                   : factor == 1e6  ? "A million"
                                                    : "A billion";
    return sentence(fmt::format("{} times too {}: the right answer is {}", words, large ? "large" : "small", key));
}

std::string sign_wrong(std::string_view key) {
    return sentence(fmt::format("The sign is wrong: the right answer is {}", key));
}

std::string too_far(std::string_view given, bool large, double percent_off, double percent_allowed, std::string_view key) {
    const std::string_view size = large ? "large" : "small";
    if (percent_allowed > 0 && percent_off <= 1000)
        return sentence(fmt::format("{} is {} too {}, more than the {} allowed: the right answer is {}", given,
                                    percent(percent_off), size, percent(percent_allowed), key));
    return sentence(fmt::format("{} is too {}: the right answer is {}", given, size, key));
}

std::string no_number(std::string_view key) {
    return sentence(fmt::format("There is no figure in the answer: the right one is {}", key));
}
std::string one_value(std::string_view key) { return sentence(fmt::format("One figure is asked: {}", key)); }
std::string bound_only(std::string_view words, std::string_view key) {
    return sentence(fmt::format("With “{}” it is no figure: the right answer is {}", words, key));
}
std::string not_a_unit(std::string_view words, std::string_view key) {
    return sentence(fmt::format("The question does not ask for {}: the right answer is {}", words, key));
}

// --- Dates --------------------------------------------------------------------------------------

std::string no_date(std::string_view key) {
    return sentence(fmt::format("There is no date in the answer: the right one is {}", key));
}
std::string one_date(std::string_view key) { return sentence(fmt::format("One date is asked: {}", key)); }
std::string no_such_date(std::string_view date) { return sentence(fmt::format("There is no {}", date)); }

std::string wrong_parts(const std::vector<Part>& right, const std::vector<Part>& wrong, const PartialDate& given,
                        const PartialDate& key) {
    std::vector<std::string> expected, written;
    for (const auto part : wrong) expected.push_back(value_of(part, key)), written.push_back(value_of(part, given));
    const std::string fault = fmt::format("wrong {}: {}, not {}", names(wrong), join(expected, " "), join(written, " "));
    if (right.empty()) return sentence(fault);
    return sentence(fmt::format("right {}, {}", names(right), fault));
}

std::string less_precise(const std::vector<Part>& right, std::string_view key) {
    if (right.empty()) return sentence(fmt::format("The answer asked for is more precise: {}", key));
    return sentence(fmt::format("Right {}, but not all of it: {}", names(right), key));
}
std::string only_decade(std::string_view key) {
    return sentence(fmt::format("Right decade, but the year was asked: {}", key));
}
std::string more_precise(const std::vector<Part>& right, const std::vector<Part>& extra) {
    return sentence(fmt::format("right {}; the {} {} not part of the answer", names(right), names(extra),
                                extra.size() == 1 ? "is" : "are"));
}
std::string day_or_month(std::string_view one, std::string_view other) {
    return sentence(fmt::format("It may be {} or {}: write the month as a word", one, other));
}
std::string only_one_end(std::string_view key) {
    return sentence(fmt::format("Only one end of the time is given: {}", key));
}
std::string wrong_end(bool first, std::string_view given, std::string_view key) {
    return sentence(fmt::format("The {} is wrong, {}: the right answer is {}", first ? "beginning" : "end", given, key));
}
std::string not_a_span(std::string_view key) {
    return sentence(fmt::format("A time with beginning and end is asked: {}", key));
}
std::string beside_date(std::string_view word, std::string_view key) {
    return sentence(fmt::format("With “{}” it is another answer: the right one is {}", word, key));
}

// --- Choices, order, pairs ----------------------------------------------------------------------

std::string statement_is(bool value) { return value ? "The statement is true." : "The statement is false."; }

std::string all_found(std::size_t count) {
    if (count == 1) return "The one right answer is found.";
    return sentence(fmt::format("All {} are found", in_words(count)));
}

std::string found_of(std::size_t found, std::size_t asked, const std::vector<std::string>& missing,
                     const std::vector<std::string>& wrong) {
    std::string text = fmt::format("{} of {} found", in_words(found), in_words(asked));
    if (!missing.empty())
        text += fmt::format("; {} missing: {}", missing.size() == 1 ? "one is" : "these are", join(missing, "; "));
    if (!wrong.empty()) text += fmt::format("; not right: {}", join(wrong, "; "));
    return sentence(text);
}

std::string order_right() { return "All stand in their right order."; }
std::string comes_before(std::string_view first, std::string_view second) {
    return sentence(fmt::format("{} comes before {}", first, second));
}
std::string all_pairs_right() { return "All pairs are right."; }
std::string pairs_right(std::size_t right, std::size_t all, std::string_view left, std::string_view right_side) {
    return sentence(
        fmt::format("{} of {} pairs are right; {} goes with {}", in_words(right), in_words(all), left, right_side));
}

}  // namespace estelik::reasons
