#include "schedule/due_days.h"
#include "support/catch.h"

using namespace estelik;

namespace {

const Day today = day_number({2026, 11, 25});

ItemId item(int number) { return {"harbour", "q" + std::to_string(number), 0}; }

struct Learner {
    Progress progress;

    void answered(int number, Day on, double stability, int seconds = 12) {
        auto& known = progress.items[item(number)];
        known.memory = ItemMemory{{stability, 5}};
        known.last_day = on;
        known.last_at = day_start(on, 0).plus_ms(number * 60'000);
        known.last_ms = seconds * 1000;
    }
    Day due(int number) const {
        const auto& known = progress.items.at(item(number));
        return due_day(calendar_of(progress), progress, item(number), {*known.memory, known.last_day, known.last_at});
    }
};

}  // namespace

TEST_CASE("what was learned in one sitting does not come back in one sitting") {
    Learner learner;
    for (int i = 0; i < 30; ++i) learner.answered(i, today, 20);
    std::map<Day, int> count;
    for (int i = 0; i < 30; ++i) ++count[learner.due(i)];
    CHECK(count.size() == 7);   // 17 to 23 days
    for (const auto& [day, n] : count) CHECK(n <= 5);
}

TEST_CASE("the day last answered is the last to choose") {
    Learner learner;
    learner.answered(1, today, 10);
    learner.answered(2, today, 10);
    CHECK(learner.due(1) == today + 10);
    CHECK(learner.due(2) != today + 10);
}

TEST_CASE("a suspended item takes no day from the others") {
    Learner learner;
    learner.answered(1, today, 10);
    learner.answered(2, today, 10);
    learner.progress.items[item(1)].suspended = true;
    CHECK_FALSE(calendar_of(learner.progress).day_of(item(1)));
    CHECK(learner.due(2) == today + 10);
}

TEST_CASE("an answer moves its own item and leaves the others") {
    Learner learner;
    for (int i = 0; i < 20; ++i) learner.answered(i, today + i % 4, 12);
    Calendar calendar = calendar_of(learner.progress);
    const Calendar before = calendar;
    learner.answered(3, today + 12, 30);
    put_again(calendar, learner.progress, item(3));
    for (int i = 0; i < 20; ++i) {
        if (i != 3) CHECK(calendar.day_of(item(i)) == before.day_of(item(i)));
    }
    CHECK(*calendar.day_of(item(3)) >= today + 12 + 27);
}

TEST_CASE("an answer that was undone before any other leaves no day") {
    Learner learner;
    learner.answered(1, today, 10);
    Calendar calendar = calendar_of(learner.progress);
    learner.progress.items[item(1)].memory.reset();
    put_again(calendar, learner.progress, item(1));
    CHECK_FALSE(calendar.day_of(item(1)));
}

TEST_CASE("the exam is the day that counts while it is ahead") {
    Progress progress;
    CHECK(horizon_of(progress, "harbour", today) == usual_horizon_days);
    progress.exams["harbour"] = {"harbour", calendar(today + 12), {}, 0};
    CHECK(horizon_of(progress, "harbour", today) == 12);
    CHECK(horizon_of(progress, "harbour", today + 12) == usual_horizon_days);
}

TEST_CASE("an item answered in half a second or left open over lunch counts within reason") {
    ItemProgress known;
    CHECK(expected_seconds(nullptr) == expected_seconds(&known));
    known.last_ms = 500;
    CHECK(expected_seconds(&known) == 4);
    known.last_ms = 120'000;
    CHECK(expected_seconds(&known) == 60);
}
