#include "runtime/anki_reviews.h"

#include "support/catch.h"

using namespace estelik;

namespace {

constexpr int learn = 0, review = 1, relearn = 2, filtered = 3, manual = 4, rescheduled = 5;
constexpr std::int64_t hour = 3'600'000, day = 24 * hour;

// Answers to one card, an hour past noon of each day, in UTC.
AnkiReview answer(int on_day, int grade, int type, int factor = 2500) {
    return {.id = on_day * day + 13 * hour + grade, .card = 7, .grade = grade, .type = type, .factor = factor};
}

const AnkiDays utc{.minutes_west = 0};

std::vector<int> grades(const std::vector<AnkiReview>& reviews) {
    std::vector<int> all;
    for (const auto& row : anki_review_rows(reviews, utc)) all.push_back(row.grade);
    return all;
}

}  // namespace

TEST_CASE("a card's answers come in order, with the days and seconds between them", "[anki]") {
    const auto rows = anki_review_rows({answer(9, 4, review), answer(0, 3, learn), answer(2, 1, review), answer(2, 3, relearn)}, utc);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].days == -1);
    CHECK(rows[1].grade == 1);
    CHECK(rows[1].days == 2);
    CHECK(rows[2].days == 0);
    CHECK(rows[3].days == 7);
    CHECK(rows[3].seconds == 7 * 86'400);
    CHECK(rows[3].card == 7);
}

TEST_CASE("dates set by hand, reschedulings and cramming are no answers", "[anki]") {
    CHECK(grades({answer(0, 3, learn), answer(1, 0, manual, 2500), answer(2, 0, rescheduled), answer(3, 2, filtered, 0), answer(4, 4, review)}) ==
          std::vector{3, 4});
    CHECK(grades({answer(0, 3, learn), answer(1, 4, filtered, 500)}) == std::vector{3, 4});
}

TEST_CASE("a reset card begins anew", "[anki]") {
    CHECK(grades({answer(0, 1, learn), answer(1, 2, review), answer(2, 0, manual, 0), answer(3, 4, learn), answer(5, 3, review)}) ==
          std::vector{4, 3});
    CHECK(grades({answer(0, 1, learn), answer(2, 0, manual, 0)}).empty());
}

TEST_CASE("a card that was learned twice begins with the last run of its learning steps", "[anki]") {
    CHECK(grades({answer(0, 1, learn), answer(1, 3, review), answer(2, 2, learn), answer(3, 4, learn), answer(8, 3, review)}) ==
          std::vector{2, 4, 3});
}

TEST_CASE("a card whose beginning is not there tells nothing", "[anki]") {
    CHECK(grades({answer(4, 3, review), answer(9, 3, review)}).empty());
}

TEST_CASE("a day begins at the collection's hour in its own zone", "[anki]") {
    // Half past three and half past four in the morning in Almaty, five hours east.
    const std::int64_t late = 100 * day - 90 * 60'000, early = 100 * day - 30 * 60'000;
    const AnkiDays almaty{.minutes_west = -300};
    CHECK(almaty.day_of(early) == almaty.day_of(late) + 1);
    CHECK(utc.day_of(early) == utc.day_of(late));
    const AnkiDays since_creation{.created = 4 * 3'600 - 5 * 3'600};
    CHECK(since_creation.day_of(early) == since_creation.day_of(late) + 1);
    CHECK(since_creation.day_of(-day) == -1);
    const AnkiDays six{.minutes_west = -300, .rollover = 6};
    CHECK(six.day_of(early) == six.day_of(late));
}
