// Words that stand in dates. All are given in lower case.
#pragma once

#include "grade/slip.h"

#include <optional>
#include <string_view>
#include <vector>

namespace estelik {

// 1..12 for the name of a month, its abbreviation, or a slip in it (then `slips` says which); else 0.
int month_of(std::string_view word, std::vector<Slip>& slips);

struct Season {
    int month = 0;   // the first
    int months = 3;
};
std::optional<Season> season_of(std::string_view word);   // "spring", "fall", "q2"
// A day of the year that has a name, "boxing" "day" or "christmas"; `next` is the word behind it.
struct Feast {
    int month = 0, day = 0;
    bool two_words = false;
};
std::optional<Feast> feast_of(std::string_view word, std::string_view next);
int decade_of(std::string_view word);                 // "nineties" -> 90; else 0
int ordinal_of(std::string_view word);                    // "third" -> 3, "twentieth" -> 20; else 0
bool is_date_filler(std::string_view word);               // "in", "of", "about", "Tuesday", "early"
bool is_date_changer(std::string_view word);              // "eve", "week": beside a date it is another one
bool is_date_bound(std::string_view word);                // "before", "after", "not"

}  // namespace estelik
