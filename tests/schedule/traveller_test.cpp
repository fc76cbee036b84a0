// A learner's day begins at 04:00 where the learner is: across time zones, when clocks are put forward
// and back, and over the date line.
#include "journal/fold.h"
#include "schedule/due_days.h"
#include "schedule/remembered.h"
#include "support/catch.h"

using namespace estelik;

namespace {

// 2026-03-28 22:00 where clocks are so many hours ahead of UTC.
Instant at(CalendarDate date, int hour, int minute, double hours_ahead) {
    const int offset = static_cast<int>(hours_ahead * 60);
    return day_start(day_number(date), offset).plus_ms(((hour - day_begins_at_hour) * 60 + minute) * std::int64_t{60'000});
}

const ItemId border{"harbour", "border", 0};

struct Traveller {
    std::vector<Event> journal;

    void answers(Instant moment, Rating rating = Rating::good) {
        Answered answer;
        answer.item = border;
        answer.rating = answer.suggested = rating;
        answer.milliseconds = 5000;
        const auto seq = journal.size() + 1;
        journal.push_back({{"suitcase", seq}, static_cast<std::int64_t>(seq), moment, answer});
    }
    ItemProgress known() const { return *fold(journal).find(border); }
    bool is_due(Instant now) const {
        const auto progress = fold(journal);
        return due_day(calendar_of(progress), progress, border, *remembered(progress.find(border))) <= day_of(now);
    }
    int days_to_due() const {
        const auto progress = fold(journal);
        const auto known = *remembered(progress.find(border));
        return due_day(calendar_of(progress), progress, border, known) - known.last_day;
    }
};

}  // namespace

TEST_CASE("an answer late at night belongs to the day that is not over") {
    Traveller traveller;
    traveller.answers(at({2026, 11, 24}, 23, 30, 5));
    traveller.answers(at({2026, 11, 24}, 27, 59, 5));   // 03:59
    CHECK(traveller.known().last_day == day_number({2026, 11, 24}));
    CHECK(traveller.known().lapses == 0);
}

TEST_CASE("a flight westwards gives a longer day, not a second one") {
    Traveller traveller;
    traveller.answers(at({2026, 11, 24}, 22, 0, 5));    // Almaty; in London it is 17:00
    const int days = traveller.days_to_due();
    const Day due = day_number({2026, 11, 24}) + days;
    CHECK_FALSE(traveller.is_due(at(calendar(due), 3, 59, 0)));
    CHECK(traveller.is_due(at(calendar(due), 4, 0, 0)));
}

TEST_CASE("an hour is lost in spring, and the day begins at four all the same") {
    Traveller traveller;
    traveller.answers(at({2026, 3, 28}, 22, 0, 1), Rating::hard);   // Berlin, clocks put forward in the night
    const int days = traveller.days_to_due();
    const auto due = calendar(day_number({2026, 3, 28}) + days);
    CHECK_FALSE(traveller.is_due(at(due, 3, 59, 2)));
    CHECK(traveller.is_due(at(due, 4, 0, 2)));
}

TEST_CASE("the hour that comes twice in autumn is one day's") {
    Traveller traveller;
    traveller.answers(at({2026, 10, 24}, 26, 30, 2));   // 02:30, summer time
    traveller.answers(at({2026, 10, 24}, 26, 30, 1));   // 02:30 again, an hour later
    CHECK(traveller.known().last_day == day_number({2026, 10, 24}));
    CHECK(fold(traveller.journal).days.size() == 1);
}

TEST_CASE("over the date line the day before comes again, and no time is negative") {
    Traveller traveller;
    traveller.answers(at({2026, 11, 25}, 9, 0, 13));    // Auckland, Wednesday
    const double stability = traveller.known().memory->six.stability;
    traveller.answers(at({2026, 11, 24}, 20, 0, -10));  // Honolulu, ten hours later, Tuesday evening
    CHECK(traveller.known().memory->six.stability >= stability);   // as of the same day
    CHECK(traveller.known().lapses == 0);
    CHECK_FALSE(traveller.is_due(at({2026, 11, 24}, 23, 0, -10)));
}

TEST_CASE("a clock set back by a year does not undo what was learned") {
    Traveller traveller;
    traveller.answers(at({2026, 11, 20}, 12, 0, 0));
    const double stability = traveller.known().memory->six.stability;
    traveller.answers(at({2025, 11, 22}, 12, 0, 0));
    CHECK(traveller.known().memory->six.stability >= stability);
}
