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

double nearness_to_sibling(int distance) { return distance == 0 ? 4 : distance == 1 ? 2 : 1; }

}  // namespace

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
    const int at = day - first_;
    return at < 0 || static_cast<std::size_t>(at) >= minutes_.size() ? 0 : minutes_[static_cast<std::size_t>(at)];
}

double& Calendar::minutes_at(Day day) {
    if (minutes_.empty()) first_ = day;
    if (day < first_) {
        minutes_.insert(minutes_.begin(), static_cast<std::size_t>(first_ - day), 0.0);
        first_ = day;
    }
    const auto at = static_cast<std::size_t>(day - first_);
    if (at >= minutes_.size()) minutes_.resize(at + 1);
    return minutes_[at];
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

std::vector<Day> Calendar::days_of_siblings(const ItemId& item) const {
    std::vector<Day> days;
    // Siblings differ in their gap alone, so they are neighbours in the map.
    for (auto at = places_.lower_bound({item.course, item.question, 0});
         at != places_.end() && at->first.course == item.course && at->first.question == item.question; ++at) {
        if (at->first.gap != item.gap) days.push_back(at->second.day);
    }
    return days;
}

Day Calendar::would_put(const Remembering& remembering) const {
    const Day last = remembering.last_day;
    const int interval = std::clamp(remembering.interval, 1, habits_.longest_interval);
    const Day ideal = last + interval;
    if (!habits_.any_day()) return ideal;
    const auto window = habits_.spread ? day_window(interval, habits_.longest_interval) : DayWindow{interval, interval};
    const auto own = places_.find(remembering.item);
    const auto siblings = days_of_siblings(remembering.item);
    Day best = ideal;
    double least = std::numeric_limits<double>::infinity();
    for (const Day day : free_days(last, window)) {
        double there = minutes_on(day);
        if (own != places_.end() && own->second.day == day) there -= own->second.minutes;
        double price = (there + remembering.minutes) / habits_.share_of(day) * (1 + price_of_a_day * std::abs(day - ideal));
        for (const Day sibling : siblings) price *= nearness_to_sibling(std::abs(sibling - day));
        if (price < least) {
            least = price;
            best = day;
        }
    }
    return best;
}

Day Calendar::put(const Remembering& remembering) {
    const Day day = would_put(remembering);
    take_out(remembering.item);
    places_[remembering.item] = {day, remembering.minutes};
    minutes_at(day) += remembering.minutes;
    return day;
}

void Calendar::take_out(const ItemId& item) {
    const auto at = places_.find(item);
    if (at == places_.end()) return;
    minutes_at(at->second.day) -= at->second.minutes;
    places_.erase(at);
}

}  // namespace estelik
