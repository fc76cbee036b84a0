// The words for figures and days, the same on every screen and in the terminal.
#pragma once

#include "analyse/strength.h"
#include "bank/bank.h"
#include "journal/progress.h"
#include "state/screen.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace estelik {

std::string percent(double share);                           // 0.884 -> "88 %", with a narrow space
std::string counted(std::size_t n, std::string_view one);    // "1 question", "23 questions"
std::string about_minutes(int minutes);                      // "about 7 min"
std::string clock_words(std::int64_t ms);                     // "14:20", "1:02:05"
std::string due_words(Day due, Day today);                   // "today", "tomorrow", "4 May", "4 May 2027"
std::string on_day(Day day, Day today);                      // "today", "tomorrow", "on Sunday 26 April"
std::string in_days(int days);                               // "in this session", "tomorrow", "in 6 days", "in 4 months"
std::string moment_words(Instant moment);                    // "Monday 20 April, 02:05", by the clock on the wall
std::string full_day(Day day);                               // "Monday 20 April"
std::string_view strength_word(Strength strength);           // "new", "weak", "fair", "strong"
StrengthMark strength_mark(Strength strength);
std::string lower_first(std::string text);                   // for a title inside a sentence

// When a question is asked next: the earliest of its items; none: never answered.
std::optional<Day> next_due(const Bank& bank, const Question& question, const Progress& progress);
std::string next_words(const Bank& bank, const Question& question, const Progress& progress, Day today);  // "next on 4 May", "due today", "not asked yet"

// The evidence inside its sentence, with its place; none when the quote is not in the reading.
std::optional<PassageText> passage_of(const Bank& bank, const Question& question);

}  // namespace estelik
