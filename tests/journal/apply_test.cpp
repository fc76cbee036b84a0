#include "journal/apply.h"

#include "journal/fold.h"
#include "support/build_events.h"
#include "support/catch.h"

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

TEST_CASE("The night before 04:00 belongs to the day before") {
    const Instant late{day_start(first_day + 1, 300).utc_ms - 1, 300};
    const Event event{{"k7q3m2xw", 1}, 1, late, answered("border").body};
    CHECK(fold({event}).days.contains(first_day));
}

TEST_CASE("A test that leaves the schedule alone counts for the day only") {
    Story story;
    story.tell(answered("border").rated(Rating::again).given({"800 km"}).in_a_test());
    const auto border = item_after(story);
    CHECK(border.is_new());
    CHECK(border.answers == 0);
    CHECK(border.last_wrong == RawAnswer{"800 km"});
    CHECK(day_after(story, 0) == DayTotals{1, 0, 0, 0, 0, 4000});
}

TEST_CASE("The last wrong answer is remembered, and forgotten when the learner was right") {
    Story story;
    story.tell(answered("border").rated(Rating::again).given({"800 km"}));
    const auto slip = story.tell(answered("border").rated(Rating::again).given({"1000 mils"}));
    CHECK(item_after(story).last_wrong == RawAnswer{"1000 mils"});
    story.tell(rerated(slip, Rating::good));
    CHECK(item_after(story).last_wrong == RawAnswer{"800 km"});
}

TEST_CASE("Flags, marks, burying and suspending hold until the next word") {
    Story story;
    story.tell(flagged("border"));
    story.tell(marked("border"));
    story.tell(suspended("border"));
    story.tell(buried("border", 4));
    auto border = item_after(story);
    CHECK(border.is_new());
    CHECK((border.flagged && border.marked && border.suspended));
    CHECK(border.buried_until == first_day + 4);

    story.tell(suspended("border", false));
    CHECK_FALSE(item_after(story).suspended);
}

TEST_CASE("Preferences are clamped to their ranges, and unknown ones passed over") {
    Story story;
    story.tell(preference("desired_retention", 0.999));
    story.tell(preference("new_a_day", -3));
    story.tell(preference("session_length", 1e9));
    story.tell(preference("four_buttons", 1));
    story.tell(preference("forgive_spelling", 0));
    story.tell(preference("colour", 7));
    CHECK(fold(story.events()).preferences == Preferences{0.99, 0, 200, true, false, {}});
}

TEST_CASE("An exam is set, moved and called off") {
    Story story;
    story.tell(exam("k", {2027, 1, 20}));
    story.tell(exam("k", {2027, 2, 3}));
    CHECK(fold(story.events()).exams.at("k").date == CalendarDate{2027, 2, 3});
    story.tell(exam("k", {0, 1, 1}));
    CHECK(fold(story.events()).exams.empty());
}

TEST_CASE("One preference is copied by its name, and no other") {
    Preferences to;
    const Preferences from{0.8, 3, 30, true, false, {}};
    copy_preference(to, from, "new_a_day");
    copy_preference(to, from, "colour");
    Preferences expected;
    expected.new_a_day = 3;
    CHECK(to == expected);
}

TEST_CASE("Every wrong answer is counted, as long as it stands") {
    Story story;
    story.tell(answered("border").rated(Rating::again).given({"800 km"}).on_day(0));
    story.tell(answered("border").rated(Rating::again).given({"1000 mils"}));
    const auto last = story.tell(answered("border").rated(Rating::again).given({"800 km"}).on_day(3));
    CHECK(item_after(story).misses == 3);
    CHECK(item_after(story).last_miss == first_day + 3);
    CHECK(item_after(story).wrong == std::vector<WrongAnswer>{{{"800 km"}, 2}, {{"1000 mils"}, 1}});
    story.tell(undone(last));
    CHECK(item_after(story).misses == 2);
    CHECK(item_after(story).last_miss == first_day);
    CHECK(item_after(story).wrong == std::vector<WrongAnswer>{{{"800 km"}, 1}, {{"1000 mils"}, 1}});
}

TEST_CASE("A blank answer is a miss and no wrong answer; of many wrong ones the rarest gives way") {
    Story story;
    story.tell(answered("border").rated(Rating::again).given({""}));
    CHECK(item_after(story).misses == 1);
    CHECK(item_after(story).wrong.empty());
    story.tell(answered("border").rated(Rating::again).given({"often"}));
    for (std::size_t i = 0; i < most_wrong_answers; ++i) story.tell(answered("border").rated(Rating::again).given({std::to_string(i)}));
    story.tell(answered("border").rated(Rating::again).given({"often"}));
    const auto wrong = item_after(story).wrong;
    CHECK(wrong.size() == most_wrong_answers);
    CHECK(wrong.back().raw == RawAnswer{"often"});
}

TEST_CASE("The day knows how many first answers were right, and the time of reading") {
    Story story;
    auto read = answered("border").rated(Rating::good);
    std::get<Answered>(read.body).read_ms = 3000;
    story.tell(std::move(read));
    story.tell(answered("treaties").rated(Rating::again));
    const auto day = day_after(story, 0);
    CHECK(day.new_items == 2);
    CHECK(day.new_right == 1);
    CHECK(day.reads == 1);
    CHECK(day.read_ms == 3000);
}
