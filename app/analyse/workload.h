// What is to be asked today and on the days that follow.
#pragma once

#include "bank/bank.h"
#include "journal/progress.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace estelik {

struct DayLoad {
    std::size_t due = 0;     // items whose recall will have fallen to the target
    std::size_t fresh = 0;   // new items, as far as the day's limit allows
};

// Day 0 is today; what is overdue counts today. Items due then but not yet met are not foreseen:
// only what is known today is counted.
std::vector<DayLoad> coming_days(const Bank& bank, const Progress& progress, Day today, std::size_t days);

struct Today {
    std::size_t due = 0;
    std::size_t fresh = 0;
    std::vector<std::size_t> due_by_topic;   // one a topic of the bank
    std::optional<Day> next_due;             // the first later day on which something is due
};
Today load_today(const Bank& bank, const Progress& progress, Day today);

}  // namespace estelik
