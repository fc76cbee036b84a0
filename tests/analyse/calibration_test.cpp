#include "analyse/calibration.h"

#include "support/catch.h"
#include "support/told_history.h"

#include <rapidcheck.h>

using namespace estelik;
using support::item;
using support::ToldHistory;

namespace {

DueAnswer predicted(double recall, bool right) { return {item("ends"), Day{20000}, 3, recall, right}; }

}  // namespace

TEST_CASE("predicted recall stands against what was recalled, class by class", "[calibration]") {
    const std::vector<DueAnswer> due = {predicted(0.92, true), predicted(0.94, false), predicted(0.6, true), predicted(1, true), predicted(0, false)};
    const auto classes = recall_calibration(due);
    REQUIRE(classes.size() == recall_edges.size() - 1);
    CHECK(classes[0].recalled.n == 1);
    CHECK(classes[1].recalled.n == 1);
    CHECK(classes[4].recalled.n == 2);
    CHECK(classes[4].predicted == Approx(0.93));
    CHECK(classes[4].recalled.value == Approx(0.5));
    CHECK(classes[5].recalled.n == 1);
}

TEST_CASE("no answer is lost between the classes, and each mean lies in its class", "[calibration]") {
    CHECK(rc::check("classes", [] {
        const auto thousandths = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1001));
        std::vector<DueAnswer> due;
        for (const int recall : thousandths) due.push_back(predicted(recall / 1000.0, recall % 2 == 0));
        std::size_t n = 0;
        for (const auto& one : recall_calibration(due)) {
            n += one.recalled.n;
            if (one.recalled.n > 0) RC_ASSERT(one.from <= one.predicted + 1e-9 && one.predicted <= one.to + 1e-9);
            RC_ASSERT(one.recalled.low <= one.recalled.value && one.recalled.value <= one.recalled.high);
        }
        RC_ASSERT(n == due.size());
    }));
}

TEST_CASE("certainty is counted in tests alone, nearly counts as right", "[calibration]") {
    ToldHistory told;
    told.gives("ends", Rating::good).in_a_test(3).gives("rises", Rating::again).in_a_test(3).gives("signed", Rating::good).in_a_test(1);
    told.gives("length", Rating::good);
    const auto certainty = certainty_calibration(told.answers(), "rivers");
    CHECK(certainty.n() == 3);
    CHECK(certainty.levels[2].right == 1);
    CHECK(certainty.levels[2].n == 2);
    CHECK(certainty.levels[0].n == 1);
    CHECK(certainty.sure_but_wrong == std::vector<std::string>{"rises"});
}

TEST_CASE("a question known at its last test is no longer sure but wrong", "[calibration]") {
    ToldHistory told;
    told.gives("rises", Rating::again).in_a_test(3).on_day(1).gives("rises", Rating::good).in_a_test(3);
    CHECK(certainty_calibration(told.answers(), "rivers").sure_but_wrong.empty());
}
