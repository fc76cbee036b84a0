#include "journal/journal.h"

#include "support/build_events.h"
#include "support/catch.h"
#include "support/journal_desk.h"

#include <string>
#include <vector>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("Many events that speak of earlier ones give what each alone would have given") {
    Desk one, many;
    one.open();
    many.open();
    std::vector<EventBody> bodies;
    for (int i = 0; i < 6; ++i) {
        const auto question = "q" + std::to_string(i % 2);
        one.answer(question, Rating::again);
        const auto answer = many.answer(question, Rating::again);
        bodies.push_back(regraded(answer, Rating::good, Outcome::right).body);
    }
    bodies.push_back(edited("q0", "9f2c", "77d0").body);
    REQUIRE(one.journal->append(bodies, one.clock.now()));
    const auto writes = many.disk.writes();
    REQUIRE(many.journal->append_many(bodies, many.clock.now()));
    CHECK(many.disk.writes() == writes + 1);
    CHECK(many.journal->progress() == one.journal->progress());
    CHECK(many.our_file() == one.our_file());
    CHECK(many.replayed() == many.journal->progress());
    many.save_cache();
    CHECK(many.open().progress() == one.journal->progress());
}

TEST_CASE("Many events that the disk refuses change nothing") {
    Desk desk;
    desk.open();
    const auto answer = desk.answer("border", Rating::again);
    const auto before = desk.journal->progress();
    desk.disk.full_after(10);
    CHECK_FALSE(desk.journal->append_many({regraded(answer, Rating::good, Outcome::right).body}, desk.clock.now()));
    CHECK(desk.journal->progress() == before);
    CHECK(desk.replayed() == before);
}

TEST_CASE("The events about some items are all that their state depends on, and the preferences") {
    Desk desk;
    desk.open();
    const auto answer = desk.answer("border", Rating::again);
    desk.answer("river");
    desk.append(rerated(answer, Rating::good).body);
    desk.append(PreferenceSet{"desired_retention", 0.8});
    CHECK(desk.journal->all_events()->size() == 4);
    const auto events = desk.journal->events_about({item("border")});
    REQUIRE(events);
    CHECK(events->size() == 3);
    CHECK(fold(*events).items.at(item("border")) == desk.journal->progress().items.at(item("border")));
    CHECK(fold(*events).preferences == desk.journal->progress().preferences);
}
