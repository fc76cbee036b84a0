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
    CHECK(pace_of(*bank, progress).seconds[static_cast<std::size_t>(Kind::number)] == Approx(3 + pace_of(*bank, {}).reading));
}

TEST_CASE("minutes are at least one when there is anything to ask", "[pace]") {
    const auto bank = support::small_course();
    const Pace pace = pace_of(*bank, {});
    CHECK(whole_minutes(seconds_for_new(pace, *bank, 0)) == 0);
    CHECK(whole_minutes(seconds_for_new(pace, *bank, 1)) == 1);
    CHECK(whole_minutes(seconds_for_new(pace, *bank, 30)) > 5);
}

TEST_CASE("the learner's own reading and first answers count from five on", "[pace]") {
    const auto bank = support::small_course();
    Progress progress;
    progress.days[support::today] = {.new_items = 4, .new_right = 4, .reads = 4, .read_ms = 80'000};
    CHECK(pace_of(*bank, progress).reading < 10);
    CHECK(pace_of(*bank, progress).first_right < 1);
    progress.days[support::today + -1] = {.new_items = 6, .new_right = 1, .reads = 6, .read_ms = 120'000};
    const Pace pace = pace_of(*bank, progress);
    CHECK(pace.reading == Approx(20));
    CHECK(pace.first_right == Approx(0.5));
}

TEST_CASE("what is likely to be missed costs more, for it is asked again", "[pace]") {
    const auto bank = support::small_course();
    Progress progress;
    support::learn(progress, support::item("length"), 100, 1);
    support::learn(progress, support::item("signed"), 1, 60);
    const Pace pace = pace_of(*bank, progress);
    const auto cost = [&](const char* id) {
        const std::vector<ItemId> items = {support::item(id)};
        return seconds_for(pace, *bank, progress, items, support::today) / pace.seconds[static_cast<std::size_t>(bank->find(id)->kind())];
    };
    CHECK(cost("length") < 1.1);
    CHECK(cost("signed") > 1.3);
    CHECK(cost("signed") <= 1 + answers_a_miss);
    const std::vector<ItemId> gone = {support::item("gone")};
    CHECK(seconds_for(pace, *bank, progress, gone, support::today) == 0);
}
