#include "state/select_parts.h"

#include "analyse/pace.h"
#include "state/phrases.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr int weeks_shown = 6;
constexpr double half = 0.5;

struct LongestInterval {
    const char* words;
    int days;
};
constexpr std::array longest_intervals = {LongestInterval{"1 month", 30}, LongestInterval{"3 months", 90},
                                          LongestInterval{"1 year", 365}, LongestInterval{"No limit", 36500}};

// Usual, half, off, and round again.
double next_share(double share) { return share > half ? half : share > 0 ? 0 : 1; }
std::string share_words(double share) { return share >= 1 ? "usual" : share <= 0 ? "off" : share == half ? "half" : percent(share); }

DaysCard::Weekday weekday_cell(const Habits& habits, int weekday) {
    const double share = habits.share[static_cast<std::size_t>(weekday)];
    return {std::string(weekday_name(weekday).substr(0, 3)), name_of_share(weekday), share, share_words(share), next_share(share)};
}

DaysCard::Cell day_cell(const AppState& state, Day day, Day today, bool first) {
    const auto& habits = state.progress.preferences.habits;
    const auto date = calendar(day);
    DaysCard::Cell cell;
    cell.number = first || date.day == 1 ? short_date(date) : std::to_string(date.day);
    cell.name = long_date(date);
    cell.preference = name_of_day_off(day);
    cell.taken_off = habits.days_off.contains(day);
    cell.off = habits.share_of(day) <= 0;
    cell.past = day < today;
    cell.today = day == today;
    cell.minutes = cell.past ? 0 : state.calendar.minutes_on(day);
    return cell;
}

}  // namespace

DaysCard select_days(const AppState& state) {
    const auto& habits = state.progress.preferences.habits;
    const Day today = day_of(state.now);
    const Day monday = today + -weekday(today);
    DaysCard days;
    days.spread = habits.spread;
    days.interval = -1;
    for (std::size_t i = 0; i < longest_intervals.size(); ++i) {
        days.intervals.emplace_back(longest_intervals[i].words);
        days.interval_days.push_back(longest_intervals[i].days);
        if (habits.longest_interval == longest_intervals[i].days) days.interval = static_cast<int>(i);
    }
    for (int each = 0; each < 7; ++each) days.week.push_back(weekday_cell(habits, each));
    for (int i = 0; i < 7 * weeks_shown; ++i) days.cells.push_back(day_cell(state, monday + i, today, i == 0));
    const auto fullest = std::max_element(days.cells.begin(), days.cells.end(), [](const auto& a, const auto& b) { return a.minutes < b.minutes; });
    if (fullest->minutes <= 0) return days;
    for (auto& cell : days.cells) cell.height = cell.minutes / fullest->minutes;
    const Day day = monday + static_cast<int>(fullest - days.cells.begin());
    days.note = "The fullest day is " + weekday_date(day) + ", " + about_minutes(whole_minutes(fullest->minutes * 60)) + " of what is known today.";
    return days;
}

}  // namespace estelik
