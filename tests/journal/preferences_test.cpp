#include "journal/preferences.h"
#include "support/catch.h"

#include <cmath>
#include <limits>

using namespace estelik;

namespace {

Preferences with(std::string_view name, double value) {
    Preferences preferences;
    set_preference(preferences, name, value);
    return preferences;
}

}  // namespace

TEST_CASE("a value out of its range counts as the nearest in it") {
    CHECK(with("desired_retention", 2).desired_retention == 0.99);
    CHECK(with("longest_interval", 0).habits.longest_interval == 1);
    CHECK(with("longest_interval", 1e9).habits.longest_interval == 36500);
    CHECK(with("share_monday", -3).habits.share[0] == 0);
}

TEST_CASE("an unknown name, an impossible date and no number change nothing") {
    for (const char* name : {"colour", "share_holiday", "day_off_", "day_off_2026-02-30", "day_off_2026-2-3x", "day_off_20261224"})
        CHECK(with(name, 1) == Preferences{});
    CHECK(with("new_a_day", std::numeric_limits<double>::quiet_NaN()) == Preferences{});
}

TEST_CASE("every weekday has its share") {
    for (int day = 0; day < 7; ++day) {
        const auto preferences = with(name_of_share(day), 0.5);
        for (int other = 0; other < 7; ++other) CHECK(preferences.habits.share[static_cast<std::size_t>(other)] == (day == other ? 0.5 : 1.0));
    }
    CHECK(name_of_share(6) == "share_sunday");
}

TEST_CASE("a day is taken off and given back") {
    const Day christmas = day_number({2026, 12, 24});
    CHECK(name_of_day_off(christmas) == "day_off_2026-12-24");
    auto preferences = with("day_off_2026-12-24", 1);
    CHECK(preferences.habits.days_off == std::set<Day>{christmas});
    CHECK(preferences.habits.share_of(christmas) == 0);
    set_preference(preferences, "day_off_2026-12-24", 0);
    CHECK(preferences == Preferences{});
}

TEST_CASE("one preference is copied and no other") {
    auto from = with("share_friday", 0.25);
    set_preference(from, "day_off_2026-12-24", 1);
    set_preference(from, "longest_interval", 365);
    Preferences to;
    copy_preference(to, from, "share_friday");
    CHECK(to == with("share_friday", 0.25));
    copy_preference(to, from, "day_off_2026-12-24");
    copy_preference(to, from, "longest_interval");
    CHECK(to == from);
    copy_preference(to, {}, "day_off_2026-12-24");
    CHECK(to.habits.days_off.empty());
}
