#include "schedule/due.h"

#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;

namespace {

Instant noon_of(Day day) { return day_start(day, 0).plus_ms(8 * 3'600'000); }

}  // namespace

TEST_CASE("at a desired retention of 0.9 an item is due after as many days as its stability", "[schedule]") {
    CHECK(interval_days({}, {{10.4, 5}}, 0.9) == 10);
    CHECK(interval_days({}, {{0.2, 5}}, 0.9) == 1);
    CHECK(due_day({}, {{{8.0, 5.0}}, Day{100}}, 0.9) == Day{108});
}

TEST_CASE("a higher desired retention asks sooner", "[schedule]") {
    CHECK(interval_days({}, {{30, 5}}, 0.95) < interval_days({}, {{30, 5}}, 0.9));
    CHECK(interval_days({}, {{30, 5}}, 0.8) > interval_days({}, {{30, 5}}, 0.9));
}

TEST_CASE("recall is certain on the day of the answer and 0.9 after its stability", "[schedule]") {
    const Remembered remembered{{{20, 5}}, Day{50}};
    CHECK(recall_on({}, remembered, Day{50}) == Approx(1.0));
    CHECK(recall_on({}, remembered, Day{70}) == Approx(0.9));
    CHECK(recall_on({}, remembered, Day{40}) == Approx(1.0));
}

TEST_CASE("a new item rated Again comes back in the session, rated Good in two days", "[schedule]") {
    const auto dates = next_dates({}, "harbour", std::nullopt, noon_of(Day{7}), 0.9);
    CHECK(dates[0].days == 0);
    CHECK(dates[1].days == 1);
    CHECK(dates[2].days == 2);
    CHECK(dates[2].day == Day{9});
    CHECK(dates[3].days == 8);
}

TEST_CASE("a better rating never brings an item back sooner", "[schedule]") {
    CHECK(rc::check("next dates rise with the rating", [] {
        const double stability = *rc::gen::inRange(1, 1'000'000) / 1000.0;
        const double difficulty = 1 + *rc::gen::inRange(0, 900) / 100.0;
        const int elapsed = *rc::gen::inRange(-3, 400);
        const double retention = *rc::gen::inRange(70, 99) / 100.0;
        const auto dates = next_dates({}, "harbour", Remembered{{{stability, difficulty}}, Day{1000}}, noon_of(Day{1000 + elapsed}), retention);
        for (std::size_t i = 1; i < dates.size(); ++i) RC_ASSERT(dates[i - 1].days <= dates[i].days);
        RC_ASSERT(dates[1].days >= 1);
    }));
}

TEST_CASE("a course that is forgotten sooner is asked sooner from the first answer on", "[schedule]") {
    const LearnerModel model{.courses = {{"hard", -0.5}}};
    const auto usual = next_dates(model, "harbour", std::nullopt, noon_of(Day{7}), 0.9);
    const auto hard = next_dates(model, "hard", std::nullopt, noon_of(Day{7}), 0.9);
    CHECK(hard[3].days < usual[3].days);
}

TEST_CASE("FSRS-7 says of an answer minutes ago and of one of this morning different dates", "[schedule]") {
    const LearnerModel model{.model = Model::fsrs7_default};
    const auto now = noon_of(Day{50});
    const auto dates = [&](std::int64_t minutes_ago) {
        const auto memory = first_memory(model, 3, 0);
        return next_dates(model, "harbour", Remembered{memory, Day{50}, now.plus_ms(-minutes_ago * 60'000)}, now, 0.9);
    };
    CHECK(dates(1)[3].days < dates(7 * 60)[3].days);
}
