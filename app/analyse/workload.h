// What is to be asked today and on the days that follow.
#pragma once

#include "bank/bank.h"
#include "journal/progress.h"
#include "schedule/backlog.h"
#include "schedule/calendar.h"

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
std::vector<DayLoad> coming_days(const Bank& bank, const Progress& progress, const Calendar& calendar, Day today, std::size_t days);

struct Today {
    std::size_t due = 0;
    std::size_t fresh = 0;
    std::vector<std::size_t> due_by_topic;   // one a topic of the bank
    std::optional<Day> next_due;             // the first later day on which something is due
    std::vector<ItemId> due_items;           // in file order
};
Today load_today(const Bank& bank, const Progress& progress, const Calendar& calendar, Day today);

// What of it to take today, when more is due than a day holds. Its indices are those of due_items.
Backlog backlog_of(const Today& load, const Progress& progress, const std::string& course, Instant now);

}  // namespace estelik
