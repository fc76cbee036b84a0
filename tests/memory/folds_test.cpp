#include "memory/folds.h"

#include "support/catch.h"
#include "support/review_logs.h"
#include "support/synthetic_log.h"

using namespace estelik;

TEST_CASE("Six equal parts: the first is only learned from, each of the others is tested by what came before") {
    const auto log = make_review_log(testing::synthetic_log(2000, 4));
    std::size_t tests = 0;
    for (std::size_t i = 0; i < log.reviews(); ++i) tests += log.is_test(i);
    const auto folds = time_folds(log, 5);
    REQUIRE(folds.size() == 5);
    std::size_t tested = 0;
    std::uint32_t last = 0;
    for (const auto& fold : folds) {
        tested += fold.tests.size();
        CHECK(log.moment[fold.tests.front()] == fold.until);
        for (const auto review : fold.tests) {
            CHECK(log.is_test(review));
            CHECK(log.moment[review] >= last);
            last = log.moment[review];
        }
    }
    CHECK(tested == tests - tests / 6);
}

TEST_CASE("A log with fewer tests than parts has no folds") {
    CHECK(time_folds(testing::log_of({{{3}, {3, 1}, {3, 2}}}), 2).empty());
    CHECK(time_folds(testing::log_of({{{3}, {3, 1}, {3, 2}}}), 1).size() == 1);
}
