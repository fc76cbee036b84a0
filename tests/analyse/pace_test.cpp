#include "analyse/pace.h"

#include "analyse/analyse_support.h"
#include "support/catch.h"

using namespace estelik;

TEST_CASE("below five answers of a kind a default pace stands", "[pace]") {
    const auto bank = support::small_course();
    Progress progress;
    support::learn(progress, support::item("length"), 3, 1, 90'000);
    const Pace pace = pace_of(*bank, progress);
    CHECK(pace.n[static_cast<std::size_t>(Kind::number)] == 1);
    CHECK(pace.seconds[static_cast<std::size_t>(Kind::number)] < 30);
}

TEST_CASE("from five answers on the learner's own median counts", "[pace]") {
    Bank made = support::small_bank();
    Progress progress;
    for (int i = 0; i < 5; ++i) {
        auto copy = made.questions[4];
        copy.id = "length-" + std::to_string(i);
        made.questions.push_back(copy);
        made.places.push_back({});
        made.ignored.emplace_back();
        support::learn(progress, support::item(copy.id), 3, 1, 1000 * (i + 1));
    }
    const auto bank = make_bank(made);
    CHECK(pace_of(*bank, progress).seconds[static_cast<std::size_t>(Kind::number)] == Approx(3));
}

TEST_CASE("minutes are at least one when there is anything to ask", "[pace]") {
    const auto bank = support::small_course();
    const Pace pace = pace_of(*bank, {});
    CHECK(minutes_for(pace, *bank, 0) == 0);
    CHECK(minutes_for(pace, *bank, 1) == 1);
    CHECK(minutes_for(pace, *bank, 30) > 5);
}
