#include "analyse/item_past.h"

#include "journal/fold.h"
#include "support/build_events.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

namespace {

// Three answers to one question, one of them undone, among answers to another.
Story some_answers() {
    Story story;
    story.tell(answered("border").rated(Rating::good).on_day(0));
    story.tell(answered("treaty").rated(Rating::good));
    story.tell(answered("border").rated(Rating::again).on_day(4));
    story.tell(undone(story.tell(answered("border").rated(Rating::easy).on_day(5))));
    story.tell(answered("border").rated(Rating::hard).on_day(9));
    story.tell(answered("border").in_a_test());
    return story;
}

}  // namespace

TEST_CASE("the past of an item ends where the fold stands, whatever the model", "[item_past]") {
    const auto story = some_answers();
    for (const auto model : all_models) {
        const LearnerModel learner{.model = model, .drift = 0.1};
        const auto past = past_of(item("border"), answers_in_force(story.events()), learner);
        REQUIRE(past.size() == 3);
        CHECK_FALSE(past[0].predicted);
        CHECK(past[0].memory == first_memory(learner, 3, 0.1));
        CHECK_FALSE(past[1].right);
        CHECK(past[2].right);
        CHECK(*past[1].predicted < 1);
    }
    const auto usual = past_of(item("border"), answers_in_force(story.events()), {});
    CHECK(usual.back().memory == fold(story.events()).items.at(item("border")).memory);
}

TEST_CASE("an item that was never answered has no past", "[item_past]") {
    CHECK(past_of(item("sco"), answers_in_force(some_answers().events()), {}).empty());
}
