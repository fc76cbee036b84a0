#include "analyse/answer_times.h"

#include "support/catch.h"
#include "support/told_history.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace estelik;
using support::ToldHistory;

TEST_CASE("times are told by type with their quartiles", "[times]") {
    ToldHistory told;
    for (const int seconds : {4, 8, 12, 16, 60}) told.gives("rises", Rating::good, "Tian Shan", seconds);
    const auto times = answer_times(*support::small_course(), told.history());
    const auto& text = times[static_cast<std::size_t>(Kind::text)];
    CHECK(text.n == 5);
    CHECK(text.median == Approx(12));
    CHECK(text.lower == Approx(8));
    CHECK(text.upper == Approx(16));
    CHECK(times[static_cast<std::size_t>(Kind::date)].n == 0);
}

TEST_CASE("an answer that a test puts into the schedule counts once", "[times]") {
    ToldHistory told;
    told.sits_down({}, SessionMode::test).gives("rises", Rating::again).in_a_test(2).gives("rises", Rating::again);
    CHECK(is_second_entry(told.answers().back(), told.history()));
    CHECK(answer_times(*support::small_course(), told.history())[static_cast<std::size_t>(Kind::text)].n == 1);
}

TEST_CASE("a quantile lies among its values and never falls as the share rises", "[times]") {
    CHECK(quantile({}, 0.5) == 0);
    CHECK(rc::check("quantiles", [] {
        const auto whole = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 500)));
        const std::vector<double> values(whole.begin(), whole.end());
        const double low = quantile(values, 0.25), middle = quantile(values, 0.5), high = quantile(values, 0.75);
        RC_ASSERT(*std::min_element(values.begin(), values.end()) <= low);
        RC_ASSERT(low <= middle && middle <= high);
        RC_ASSERT(high <= *std::max_element(values.begin(), values.end()));
    }));
}
