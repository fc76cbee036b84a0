#include "schedule/calendar.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace estelik {
namespace {

// A part of the window: a share of each day of the interval that lies between `from` and `to`.
struct WindowPart {
    double from, to, share;
};
constexpr double shortest_spread = 2.5;
constexpr WindowPart window_parts[] = {{2.5, 7, 0.15}, {7, 20, 0.10}, {20, std::numeric_limits<double>::infinity(), 0.05}};

// When the whole window is off, days on both sides are looked at until so many are free: with a single
// one all that a holiday displaces would fall on the day before it.
constexpr std::size_t least_choice = 3;
constexpr int widest_search = 366;

// A day beside the ideal one must be lighter by this part to be taken instead.
constexpr double price_of_a_day = 0.03;

double nearness_to_siblings(int distance) { return distance == 0 ? 4 : distance == 1 ? 2 : 1; }

}  // namespace

bool Habits::any_day() const {
    return std::any_of(share.begin(), share.end(), [](double each) { return each > 0; });
}

DayWindow day_window(int interval, int longest_interval) {
    interval = std::clamp(interval, 1, longest_interval);
    if (interval < shortest_spread) return {interval, interval};
    double reach = 1;
    for (const auto& part : window_parts) reach += part.share * std::max(0.0, std::min<double>(interval, part.to) - part.from);
    const int first = std::max(2, static_cast<int>(std::lround(interval - reach)));
    const int last = std::min(longest_interval, static_cast<int>(std::lround(interval + reach)));
    return {std::min(first, interval), std::max(last, interval)};
}

double Calendar::minutes_on(Day day) const {
    const auto at = minutes_.find(day);
    return at == minutes_.end() ? 0 : at->second;
}

double Calendar::minutes_without(Day day, const ItemId& item) const {
    const auto at = places_.find(item);
    return minutes_on(day) - (at != places_.end() && at->second.day == day ? at->second.minutes : 0);
}

std::optional<Day> Calendar::day_of(const ItemId& item) const {
    const auto at = places_.find(item);
    return at == places_.end() ? std::nullopt : std::optional(at->second.day);
}

std::vector<Day> Calendar::free_days(Day last, DayWindow window) const {
    std::vector<Day> days;
    const auto look_at = [&](int after) {
        if (after >= 1 && habits_.share_of(last + after) > 0) days.push_back(last + after);
    };
    for (int after = window.first; after <= window.last; ++after) look_at(after);
    if (!days.empty()) return days;
    for (int wider = 1; wider <= widest_search && days.size() < least_choice; ++wider) {
        look_at(window.first - wider);
        look_at(window.last + wider);
    }
    return days;
}

double Calendar::cost(Day day, Day ideal, const Remembering& remembering, double minutes_there) const {
    double nearest = 1;
    // Siblings differ in their gap alone, so they are neighbours in the map.
    const auto& item = remembering.item;
    for (auto at = places_.lower_bound({item.course, item.question, 0});
         at != places_.end() && at->first.course == item.course && at->first.question == item.question; ++at) {
        if (at->first.gap != item.gap) nearest = std::max(nearest, nearness_to_siblings(std::abs(at->second.day - day)));
    }
    const double share = habits_.share_of(day);
    return (minutes_there + remembering.minutes) / share * nearest * (1 + price_of_a_day * std::abs(day - ideal));
}

Day Calendar::would_put(const Remembering& remembering) const {
    const Day last = remembering.last_day;
    const int interval = std::clamp(remembering.interval, 1, habits_.longest_interval);
    const Day ideal = last + interval;
    if (!habits_.any_day()) return ideal;
    const auto window = habits_.spread ? day_window(interval, habits_.longest_interval) : DayWindow{interval, interval};
    Day best = ideal;
    double least = std::numeric_limits<double>::infinity();
    for (const Day day : free_days(last, window)) {
        const double price = cost(day, ideal, remembering, minutes_without(day, remembering.item));
        if (price < least) {
            least = price;
            best = day;
        }
    }
    return best;
}

Day Calendar::put(const Remembering& remembering) {
    const Day day = would_put(remembering);
    auto& place = places_[remembering.item];
    if (place.minutes > 0) minutes_[place.day] -= place.minutes;
    place = {day, remembering.minutes};
    minutes_[day] += remembering.minutes;
    return day;
}

}  // namespace estelik
