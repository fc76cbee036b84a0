#include "schedule/calendar.h"
#include "base/random.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <cmath>

using namespace estelik;

namespace {

const Day monday = day_number({2026, 11, 23});

// Answered on `last`, and then ideally asked after so many days.
Remembering item(int number, Day last, int days, double minutes = 0.2) {
    return {{"course", "q" + std::to_string(number), 0}, last, days, minutes};
}
Remembering gap(int number, int gap, Day last, int days) {
    auto made = item(number, last, days);
    made.item.gap = gap;
    return made;
}

}  // namespace

TEST_CASE("the window widens with the interval and never reaches today") {
    CHECK(day_window(1, 36500) == DayWindow{1, 1});
    CHECK(day_window(2, 36500) == DayWindow{2, 2});
    CHECK(day_window(5, 36500) == DayWindow{4, 6});       // 1 + 0.15 * 2.5
    CHECK(day_window(10, 36500) == DayWindow{8, 12});     // 1 + 0.675 + 0.3
    CHECK(day_window(100, 36500) == DayWindow{93, 107});  // 1 + 0.675 + 1.3 + 4
    CHECK(day_window(100, 90) == DayWindow{84, 90});
}

TEST_CASE("an item alone is asked on its ideal day") {
    Calendar calendar;
    CHECK(calendar.put(item(1, monday, 10)) == monday + 10);
    CHECK(calendar.minutes_on(monday + 10) == Approx(0.2));
}

TEST_CASE("items learned together do not all come back together") {
    Calendar calendar;
    for (int i = 0; i < 50; ++i) calendar.put(item(i, monday, 10));
    for (int after = 8; after <= 12; ++after) CHECK(calendar.minutes_on(monday + after) == Approx(2.0).margin(0.41));
    CHECK(calendar.minutes_on(monday + 7) == 0);
    CHECK(calendar.minutes_on(monday + 13) == 0);
}

TEST_CASE("days are made alike by minutes, not by the number of questions") {
    Calendar calendar;
    calendar.put(item(0, monday, 10, 3.0));   // one long one
    for (int i = 1; i <= 60; ++i) calendar.put(item(i, monday, 10, 0.2));
    for (int after = 8; after <= 12; ++after) CHECK(calendar.minutes_on(monday + after) == Approx(3.0).margin(0.5));
}

TEST_CASE("an easy weekday carries its share and a day off nothing") {
    Habits habits;
    habits.share[5] = 0.5;   // Saturday
    habits.share[6] = 0;     // Sunday
    Calendar calendar(habits);
    for (int i = 0; i < 2000; ++i) calendar.put(item(i, monday + i % 7, 10 + i % 30));
    std::array<double, 7> minutes{};
    for (int after = 15; after < 36; ++after) minutes[static_cast<std::size_t>(weekday(monday + after))] += calendar.minutes_on(monday + after);
    CHECK(minutes[6] == 0);
    CHECK(minutes[5] / minutes[2] == Approx(0.5).margin(0.1));
}

TEST_CASE("a holiday piles nothing up before or after it") {
    Habits habits;
    for (int i = 20; i < 34; ++i) habits.days_off.insert(monday + i);
    Calendar calendar(habits);
    // A hundred items whose whole window lies in the fortnight.
    for (int i = 0; i < 100; ++i) calendar.put(item(i, monday, 26 + i % 3));
    for (int i = 20; i < 34; ++i) CHECK(calendar.minutes_on(monday + i) == 0);
    double fullest = 0;
    for (int i = 1; i < 60; ++i) fullest = std::max(fullest, calendar.minutes_on(monday + i));
    CHECK(fullest <= 20 * 0.5);   // of 20 minutes in all, no day takes half
}

TEST_CASE("siblings are put on days apart") {
    Calendar calendar;
    const Day first = calendar.put(gap(1, 0, monday, 10));
    const Day second = calendar.put(gap(1, 1, monday, 10));
    CHECK(std::abs(first - second) >= 2);
}

TEST_CASE("an item answered again gives its day back") {
    Calendar calendar;
    calendar.put(item(1, monday, 10));
    CHECK(calendar.put(item(1, monday + 10, 25)) == monday + 35);
    CHECK(calendar.minutes_on(monday + 10) == Approx(0).margin(1e-12));
    CHECK(calendar.day_of(item(1, monday, 10).item) == monday + 35);
}

TEST_CASE("an item taken out leaves its day as it was") {
    Calendar calendar;
    calendar.put(item(1, monday, 10));
    const Day day = calendar.put(item(2, monday + -40, 5));   // long overdue
    calendar.take_out(item(2, monday, 5).item);
    CHECK(calendar.minutes_on(day) == Approx(0).margin(1e-12));
    CHECK_FALSE(calendar.day_of(item(2, monday, 5).item));
    CHECK(calendar.minutes_on(monday + 10) == Approx(0.2));
}

TEST_CASE("without spreading, only a day off moves an item") {
    Habits habits;
    habits.spread = false;
    habits.days_off = {monday + 10};
    Calendar calendar(habits);
    for (int i = 0; i < 9; ++i) CHECK(calendar.put(item(i, monday, 12)) == monday + 12);
    CHECK(std::abs(calendar.put(item(20, monday, 10)) - (monday + 10)) == 1);
}

TEST_CASE("no interval is longer than the longest") {
    Habits habits;
    habits.longest_interval = 60;
    Calendar calendar(habits);
    for (int i = 0; i < 40; ++i) CHECK(calendar.put(item(i, monday, 900)) <= monday + 60);
}

TEST_CASE("whoever takes every weekday off is asked all the same") {
    Habits habits;
    habits.share.fill(0);
    CHECK(Calendar(habits).put(item(1, monday, 10)) == monday + 10);
}

TEST_CASE("a day is in the window, is free, and was foretold") {
    CHECK(rc::check("a day is in the window, is free, and was foretold", [] {
        Habits habits;
        habits.share[*rc::gen::inRange<std::size_t>(0, 7)] = 0;
        habits.days_off.insert(monday + *rc::gen::inRange(1, 60));
        Calendar calendar(habits);
        const int n = *rc::gen::inRange(1, 40);
        for (int i = 0; i < n; ++i) {
            const auto next = item(*rc::gen::inRange(0, 20), monday + *rc::gen::inRange(0, 5), *rc::gen::inRange(1, 80));
            const Day foretold = calendar.would_put(next);
            const Day day = calendar.put(next);
            RC_ASSERT(day == foretold);
            RC_ASSERT(habits.share_of(day) > 0);
            RC_ASSERT(day > next.last_day);
            const auto window = day_window(next.interval, habits.longest_interval);
            const int after = day - next.last_day;
            bool free_day = false;
            for (int i2 = window.first; i2 <= window.last; ++i2) free_day |= habits.share_of(next.last_day + i2) > 0;
            if (free_day) RC_ASSERT(after >= window.first && after <= window.last);
        }
    }));
}

TEST_CASE("spread by minutes is evener than chance") {
    Random chance(7);
    Calendar calendar;
    std::map<Day, double> by_chance;
    for (int i = 0; i < 3000; ++i) {
        const auto next = item(i, monday + static_cast<int>(chance.below(30)), 3 + static_cast<int>(chance.below(60)), 0.1 + 0.1 * static_cast<double>(chance.below(6)));
        calendar.put(next);
        const auto window = day_window(next.interval, 36500);
        by_chance[next.last_day + window.first + static_cast<int>(chance.below(static_cast<std::uint64_t>(window.last - window.first + 1)))] += next.minutes;
    }
    // Unevenness between neighbouring days, over the days that are in full use.
    double ours = 0, theirs = 0;
    for (int i = 15; i < 60; ++i) {
        ours += std::abs(calendar.minutes_on(monday + i) - calendar.minutes_on(monday + i + 1));
        theirs += std::abs(by_chance[monday + i] - by_chance[monday + i + 1]);
    }
    CHECK(ours < theirs / 3);
}
