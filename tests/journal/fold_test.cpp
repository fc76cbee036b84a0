#include "journal/fold.h"

#include "support/build_events.h"
#include "support/catch.h"
#include "support/random_events.h"

#include <rapidcheck.h>

#include <vector>

using namespace estelik;
using namespace estelik::test;

namespace {

ItemProgress item_after(const Story& story, const std::string& question = "border") {
    const auto progress = fold(story.events());
    const auto* found = progress.find(item(question));
    REQUIRE(found);
    return *found;
}

DayTotals day_after(const Story& story, int day) { return fold(story.events()).days.at(first_day + day); }

}  // namespace

TEST_CASE("Nothing has happened: nothing is known") {
    const auto progress = fold({});
    CHECK(progress == Progress{});
    CHECK(progress.preferences.desired_retention == 0.9);
}

TEST_CASE("A first answer gives the item a memory") {
    Story story;
    const auto event = story.tell(answered("border").rated(Rating::good).taking(5321));
    const auto border = item_after(story);
    CHECK(border.memory->six == fsrs6::first_state(fsrs6::default_parameters, 3));
    CHECK(border.first_day == first_day);
    CHECK(border.last_day == first_day);
    CHECK(border.last_at == event.at);
    CHECK(border.last_answer == event.id);
    CHECK(border.last_ms == 5321);
    CHECK(border.answers == 1);
    CHECK(border.right == 1);
    CHECK(day_after(story, 0) == DayTotals{1, 1, 1, 0, 0, 5321, 1});
}

TEST_CASE("Answers over the days move the memory as the model says") {
    Story story;
    story.tell(answered("border").rated(Rating::good).on_day(0));
    story.tell(answered("border").rated(Rating::good).on_day(2));
    story.tell(answered("border").rated(Rating::again).on_day(13));
    story.tell(answered("border").rated(Rating::good));

    const auto border = item_after(story);
    CHECK(border.memory->six.stability == Approx(1.571198).epsilon(1e-4));
    CHECK(border.memory->six.difficulty == Approx(7.380074).epsilon(1e-4));
    CHECK(border.answers == 4);
    CHECK(border.right == 3);
    CHECK(border.lapses == 1);
    CHECK(border.last_rating == Rating::good);
    CHECK(day_after(story, 2) == DayTotals{1, 1, 0, 1, 1, 4000});
    CHECK(day_after(story, 13) == DayTotals{2, 1, 0, 1, 0, 8000});
}

TEST_CASE("An undone answer leaves the item as it was") {
    Story story;
    story.tell(answered("border").on_day(0));
    const auto before = item_after(story);
    const auto days_before = fold(story.events()).days;

    const auto wrong = story.tell(answered("border").rated(Rating::again).on_day(3));
    story.tell(undone(wrong));
    CHECK(item_after(story) == before);
    CHECK(fold(story.events()).days == days_before);

    story.tell(redone(wrong));
    CHECK(item_after(story).lapses == 1);
}

TEST_CASE("An item of which everything is undone is not known") {
    Story story;
    story.tell(undone(story.tell(flagged("border"))));
    CHECK(fold(story.events()).find(item("border")) == nullptr);
}

TEST_CASE("A rerated answer counts with its new rating, on its own day") {
    Story story;
    const auto answer = story.tell(answered("border").rated(Rating::again).on_day(0));
    const auto first = story.tell(rerated(answer, Rating::good).on_day(1));
    const auto second = story.tell(rerated(answer, Rating::easy));
    CHECK(item_after(story).last_rating == Rating::easy);
    CHECK(day_after(story, 0).right == 1);
    CHECK_FALSE(fold(story.events()).days.contains(first_day + 1));

    story.tell(undone(second));
    CHECK(item_after(story).last_rating == Rating::good);
    story.tell(undone(first));
    CHECK(item_after(story).last_rating == Rating::again);
}

TEST_CASE("A late undone of a preference brings the earlier value back") {
    Story story;
    const auto first = story.tell(preference("new_a_day", 5));
    const auto second = story.tell(preference("new_a_day", 50));
    const auto regret = story.tell(undone(second));
    const auto progress = folded_one_by_one({second, regret, first});
    CHECK(progress.preferences.new_a_day == 5);
    CHECK(progress == fold(story.events()));
}

TEST_CASE("A test's answers stand in its record, the last of each item, and nowhere else") {
    const EventId id{"testtest", 1};
    SessionStarted started;
    started.course = "c";
    started.mode = SessionMode::test;
    started.paper = TestPaper{"Quick 10", 8, false, false, {{"c", "q", 0}}};
    Answered first;
    first.item = {"c", "q", 0};
    first.session = id;
    first.in_test = true;
    first.schedules = false;
    first.milliseconds = 4000;
    Answered second = first;
    second.raw = {"1992"};
    second.milliseconds = 9000;
    std::vector<Event> events = {{id, 1, {}, started}, {{"testtest", 2}, 2, {}, first}, {{"testtest", 3}, 3, {}, second}};
    auto progress = fold(events);
    CHECK(progress.items.empty());
    CHECK(progress.undo_stack.empty());
    CHECK(progress.tests.at(id).is_open());
    CHECK(progress.tests.at(id).used_ms() == 9000);
    CHECK(progress.tests.at(id).answers.at({"c", "q", 0}).raw == RawAnswer{"1992"});
    events.push_back({{"testtest", 4}, 4, {}, HandedIn{id, 12'000}});
    progress = fold(events);
    CHECK_FALSE(progress.tests.at(id).is_open());
    CHECK(progress.tests.at(id).used_ms() == 12'000);
}

TEST_CASE("A test begun and handed in is folded in whether or not its history comes along") {
    const EventId id{"testtest", 1};
    SessionStarted started;
    started.course = "c";
    started.mode = SessionMode::test;
    started.paper = TestPaper{};
    const std::vector<Event> events = {{id, 1, {}, started}, {{"testtest", 2}, 2, {}, HandedIn{id, 500}}};
    Progress progress;
    for (const auto& event : events) fold_in(progress, {event, events});
    CHECK(progress == fold(events));
}
