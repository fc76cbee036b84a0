// Every sentence that the judge says, in one place, so that window, terminal and files say the same.
// A reason is one sentence: a capital first, a full stop last; it names the letter, sign, unit or part.
#pragma once

#include "grade/slip.h"
#include "question/question.h"

#include <string>
#include <string_view>
#include <vector>

namespace estelik::reasons {

std::string nothing_written();
std::string too_long();
std::string right();
std::string right_answer(std::string_view key);  // of an answer that is not near

// Typed text
std::string accepted_form(std::string_view key);
std::string order_is_free(std::string_view key);
std::string more_names(std::string_view key);
std::string small_word(std::string_view given, std::string_view expected);  // either may be empty
std::string slips(const std::vector<Slip>& slips);
std::string slips_not_forgiven(const std::vector<Slip>& slips);
std::string another_word(std::string_view given, std::string_view expected);
std::string another_key(std::string_view other, std::string_view key);
std::string negation(std::string_view word, std::string_view key);
std::string digits(std::string_view given, std::string_view expected);
std::string missing_words(const std::vector<std::string>& words);
std::string added(const std::vector<std::string>& words);       // harmless
std::string said_by_question(const std::vector<std::string>& words);  // not said again
std::string other_spelling(std::string_view key);
std::string near_spelling(std::string_view key);
std::string part_only(std::size_t given, std::size_t asked, std::string_view key);
std::string parts_with_slips(std::string_view key);
std::string extra_words(const std::vector<std::string>& words, std::string_view key);

// Numbers. Values come as words with their unit: "1,600 km".
std::string unit_taken(std::string_view unit);
std::string within_tolerance(std::string_view given, std::string_view key, double percent);
std::string converted(std::string_view given, std::string_view in_key_unit, double percent);
std::string rounded(std::string_view key);
std::string value_right_unit_wrong(std::string_view asked, std::string_view given);
std::string times_off(double times, std::string_view key);  // 10: ten times too large; 0.1: too small
std::string sign_wrong(std::string_view key);
std::string too_far(std::string_view given, bool large, double percent_off, double percent_allowed, std::string_view key);
std::string no_number(std::string_view key);
std::string one_value(std::string_view key);
std::string bound_only(std::string_view words, std::string_view key);
std::string not_a_unit(std::string_view words, std::string_view key);

// Dates
enum class Part { day, month, year };
std::string no_date(std::string_view key);
std::string one_date(std::string_view key);
std::string no_such_date(std::string_view date);
std::string wrong_parts(const std::vector<Part>& right, const std::vector<Part>& wrong, const PartialDate& given,
                        const PartialDate& key);
std::string less_precise(const std::vector<Part>& right, std::string_view key);
std::string only_decade(std::string_view key);
std::string more_precise(const std::vector<Part>& right, const std::vector<Part>& extra);
std::string day_or_month(std::string_view one, std::string_view other);
std::string only_one_end(std::string_view key);
std::string wrong_end(bool first, std::string_view given, std::string_view key);
std::string not_a_span(std::string_view key);
std::string beside_date(std::string_view word, std::string_view key);

// Choices, order, pairs
std::string nothing_chosen();
std::string statement_is(bool value);
std::string all_found(std::size_t count);
std::string found_of(std::size_t found, std::size_t asked, const std::vector<std::string>& missing,
                     const std::vector<std::string>& wrong);
std::string comes_before(std::string_view first, std::string_view second);
std::string order_right();
std::string all_pairs_right();
std::string pairs_right(std::size_t right, std::size_t all, std::string_view left, std::string_view right_side);

std::string in_words(std::size_t count);  // "two", from thirteen on in digits

}  // namespace estelik::reasons
