#include "memory/drift.h"

#include "support/catch.h"
#include "support/review_logs.h"

using namespace estelik;

namespace {

// Two cards side by side in time: A first, B first, A forgotten, B forgotten.
ReviewLog two_cards() {
    const std::vector<ReviewRow> rows = {{.card = 1, .number = 1, .grade = 3, .days = -1, .seconds = -1},
                                         {.card = 2, .number = 2, .grade = 3, .days = -1, .seconds = -1},
                                         {.card = 1, .number = 3, .grade = 1, .days = 2, .seconds = 172800},
                                         {.card = 2, .number = 4, .grade = 1, .days = 2, .seconds = 172800},
                                         {.card = 2, .number = 5, .grade = 1, .days = 2, .seconds = 172800}};
    return make_review_log(rows);
}

const Predictions in_time = {{1, 3, 4}, {0.8f, 0.8f, 0.8f}};

}  // namespace

TEST_CASE("Forgetting one card lowers what is expected of the next, but not what was planned for it before") {
    const auto drifted = with_drift(two_cards(), in_time, 0.1);
    CHECK(drifted.instant.recall[0] == Approx(0.8));
    CHECK(drifted.instant.recall[1] == Approx(from_logit(logit(0.8) - 0.08)));
    CHECK(drifted.ahead.recall[1] == Approx(0.8));  // B was last seen when nothing had been forgotten
    CHECK(drifted.ahead.recall[2] == Approx(drifted.instant.recall[2]));  // nothing came in between
    CHECK(drifted.bias < -0.2);
}

TEST_CASE("Without a rate nothing drifts") {
    const auto drifted = with_drift(two_cards(), in_time, 0);
    for (const auto* said : {&drifted.ahead, &drifted.instant})
        for (const float p : said->recall) CHECK(p == Approx(0.8));
    CHECK(drifted.bias == 0);
}

TEST_CASE("The logit and its inverse") {
    CHECK(logit(0.5) == 0);
    CHECK(from_logit(logit(0.123)) == Approx(0.123));
    CHECK(from_logit(logit(1)) < 1);
}
