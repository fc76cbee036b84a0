#include "analyse/retention.h"

#include "analyse/analyse_support.h"
#include "support/catch.h"

using namespace estelik;
using support::today;

TEST_CASE("the interval of a share is Wilson's", "[retention]") {
    const Share share = share_of(8, 10);
    CHECK(share.value == Approx(0.8));
    CHECK(share.low == Approx(0.4902).margin(1e-4));
    CHECK(share.high == Approx(0.9433).margin(1e-4));
    CHECK(share_of(0, 0).n == 0);
    CHECK(share_of(10, 10).high == Approx(1.0));
}

TEST_CASE("spans end today and do not overlap", "[retention]") {
    Progress progress;
    progress.days[today] = {.due_answers = 10, .due_right = 9};
    progress.days[today + -7] = {.due_answers = 4, .due_right = 1};
    const auto spans = retention_over(progress, today, 7, 2);
    REQUIRE(spans.size() == 2);
    CHECK(spans[0].share.n == 4);
    CHECK(spans[1].share.n == 10);
    CHECK(spans[1].last == today);
    CHECK(retention_since(progress, today + -6).n == 10);
    CHECK(retention_since(progress, today + -7).n == 14);
}
