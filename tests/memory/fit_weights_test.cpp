#include "memory/fit_weights.h"

#include "support/catch.h"
#include "support/review_logs.h"

#include <limits>

using namespace estelik;
using testing::log_of;
using testing::Told;

namespace {

constexpr auto to_the_end = std::numeric_limits<std::uint32_t>::max();

void add(std::vector<std::vector<Told>>& cards, std::size_t how_many, int first_interval, int grade = 3) {
    for (std::size_t i = 0; i < how_many; ++i) cards.push_back({{grade}, {3, first_interval}});
}

}  // namespace

TEST_CASE("Only answers on a later day count, unless all are asked for") {
    const auto log = log_of({{{1}, {3, 0}, {3, 1}}});
    CHECK(fit_weights(log, {.recency = false, .outliers = false}, to_the_end) == std::vector<float>{0, 0, 1});
    CHECK(fit_weights(log, {.counted = Counted::all, .recency = false, .outliers = false}, to_the_end) ==
          std::vector<float>{0, 1, 1});
    CHECK(fit_weights(log, {.recency = false, .outliers = false}, 2) == std::vector<float>{0, 0, 0});
}

TEST_CASE("The latest answer counts four times as much as the earliest") {
    const auto weights = fit_weights(log_of({{{3}, {3, 1}, {3, 2}, {3, 3}}}), {.outliers = false}, to_the_end);
    CHECK(weights == std::vector<float>{0, 0.25f, 0.25f + 0.75f / 8, 1});
}

TEST_CASE("Rare first intervals are left out, up to a twentieth of the grade's cards") {
    std::vector<std::vector<Told>> cards;
    add(cards, 1000, 1);
    add(cards, 30, 40);
    add(cards, 25, 7);
    const auto odd = odd_cards(log_of(cards), to_the_end);
    CHECK_FALSE(odd[0]);
    CHECK_FALSE(odd[1000]);  // 25 + 30 would be more than a twentieth of 1,055
    CHECK(odd[1030]);
    CHECK(fit_weights(log_of(cards), {}, to_the_end)[2 * 1030 + 1] == 0);
}

TEST_CASE("Beyond that a group stays if it is no handful and no exception") {
    std::vector<std::vector<Told>> cards;
    add(cards, 400, 1);
    add(cards, 19, 5);
    add(cards, 25, 200);
    add(cards, 30, 200, 4);
    const auto odd = odd_cards(log_of(cards), to_the_end);
    CHECK(odd[400]);        // the rarest, while fewer than a twentieth are gone
    CHECK(odd[419]);        // 200 days after Good is no interval anybody was given
    CHECK_FALSE(odd[444]);  // after Easy it may be
}
