#include "memory/review_log.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("Reviews of several cards mixed in time stand card by card, each in its order") {
    const std::vector<ReviewRow> rows = {{.card = 7, .number = 1, .grade = 3, .days = -1, .seconds = -1},
                                         {.card = 9, .number = 2, .grade = 1, .days = -1, .seconds = -1},
                                         {.card = 9, .number = 3, .grade = 3, .days = 0, .seconds = 600},
                                         {.card = 7, .number = 4, .grade = 2, .days = 2, .seconds = 216000}};
    const auto log = make_review_log(rows);
    CHECK(log.card == std::vector<std::int64_t>{7, 9});
    CHECK(log.begin == std::vector<std::uint32_t>{0, 2, 4});
    CHECK(log.grade == std::vector<std::uint8_t>{3, 2, 1, 3});
    CHECK(log.days == std::vector<std::int32_t>{0, 2, 0, 0});
    CHECK(log.moment == std::vector<std::uint32_t>{0, 3, 1, 2});
    CHECK(log.number == std::vector<std::int64_t>{1, 4, 2, 3});
    CHECK(log.elapsed[1] == Approx(2.5));
    CHECK(log.is_test(1));
    CHECK_FALSE(log.is_test(3));
    CHECK(in_time_order(log) == std::vector<std::uint32_t>{0, 2, 3, 1});
}

TEST_CASE("Rows out of order are put in order, and dates set by hand leave no trace") {
    const std::vector<ReviewRow> rows = {{.card = 1, .number = 30, .grade = 3, .days = 5, .seconds = 432000},
                                         {.card = 1, .number = 20, .grade = 0, .days = 3, .seconds = 259200},
                                         {.card = 1, .number = 10, .grade = 4, .days = -1, .seconds = -1}};
    const auto log = make_review_log(rows);
    CHECK(log.number == std::vector<std::int64_t>{10, 30});
    CHECK(log.days == std::vector<std::int32_t>{0, 5});
}

TEST_CASE("A log without reviews is a log") {
    const auto log = make_review_log({});
    CHECK(log.cards() == 0);
    CHECK(log.reviews() == 0);
}
