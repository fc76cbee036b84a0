// The words for figures and days, the same on every screen and in the terminal.
#pragma once

#include "analyse/strength.h"
#include "bank/bank.h"
#include "journal/progress.h"
#include "state/app_state.h"
#include "state/screen.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace estelik {

std::string percent(double share);                           // 0.884 -> "88 %", with a narrow space
std::string between(double low, double high);                // shares: "70–96 %"
std::string too_few(std::size_t n, std::string_view what = "answers");   // "Too few answers yet (3 of 5)"
std::string seconds_words(double seconds);                   // "14 s", "2:05 min"
std::string counted(std::size_t n, std::string_view one);    // "1 question", "23 questions"
std::string about_minutes(int minutes);                      // "about 7 min"
std::string clock_words(std::int64_t ms);                     // "14:20", "1:02:05"
std::string due_words(Day due, Day today);                   // "today", "tomorrow", "4 May", "4 May 2027"
std::string on_day(Day day, Day today);                      // "today", "tomorrow", "on Sunday 26 April"
std::string on_past_day(Day day, Day today);                // "earlier today", "yesterday", "on 3 Nov", "on 3 Nov 2025"
std::string in_days(int days);                               // "in this session", "tomorrow", "in 6 days", "in 4 months"
std::string moment_words(Instant moment);                    // "Monday 20 April, 02:05", by the clock on the wall
std::string full_day(Day day);                               // "Monday 20 April"
std::string_view strength_word(Strength strength);           // "new", "weak", "fair", "strong"
StrengthMark strength_mark(Strength strength);
std::string lower_first(std::string text);                   // for a title inside a sentence

// When a question is asked next: the earliest of its items; none: never answered.
std::optional<Day> next_due(const Bank& bank, const Question& question, const AppState& state);
std::string next_words(const Bank& bank, const Question& question, const AppState& state, Day today);  // "next on 4 May", "due today", "not asked yet"

// The first sentence of the reading that has these words, lit; none: no sentence has.
std::optional<PassageText> passage_naming(const Bank& bank, std::string_view words);
// The evidence inside its sentence, with its place; none when the quote is not in the reading.
std::optional<PassageText> passage_of(const Bank& bank, const Question& question);

}  // namespace estelik
