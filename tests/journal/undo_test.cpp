#include "journal/undo.h"

#include "journal/fold.h"
#include "support/build_events.h"
#include "support/catch.h"
#include "support/random_events.h"

#include <vector>

using namespace estelik;
using namespace estelik::test;

namespace {

using Ids = std::vector<EventId>;

Ids undo_stack(const Story& story) { return fold(story.events()).undo_stack; }
Ids redo_stack(const Story& story) { return fold(story.events()).redo_stack; }

}  // namespace

TEST_CASE("Undo takes back the latest first, Redo brings the last undone again") {
    Story story;
    const auto a = story.tell(answered("a"));
    const auto b = story.tell(flagged("a"));
    const auto c = story.tell(answered("c"));
    CHECK(undo_stack(story) == Ids{a.id, b.id, c.id});

    story.tell(undone(c));
    story.tell(undone(b));
    CHECK(undo_stack(story) == Ids{a.id});
    CHECK(redo_stack(story) == Ids{c.id, b.id});

    story.tell(redone(b));
    CHECK(undo_stack(story) == Ids{a.id, b.id});
    CHECK(redo_stack(story) == Ids{c.id});
}

TEST_CASE("Something new leaves nothing to redo") {
    Story story;
    story.tell(undone(story.tell(answered("a"))));
    CHECK(redo_stack(story).size() == 1);
    const auto b = story.tell(answered("b"));
    CHECK(redo_stack(story).empty());
    CHECK(undo_stack(story) == Ids{b.id});
}

TEST_CASE("What cannot be undone is on neither stack, and clears none") {
    Story story;
    story.tell(undone(story.tell(answered("a"))));
    story.tell(preference("new_a_day", 5));
    CHECK(undo_stack(story).empty());
    CHECK(redo_stack(story).size() == 1);
}

TEST_CASE("A rerating is taken back before its answer") {
    Story story;
    const auto answer = story.tell(answered("a"));
    const auto rating = story.tell(rerated(answer, Rating::easy));
    CHECK(undo_stack(story) == Ids{answer.id, rating.id});
}

TEST_CASE("The stacks reach back so many events and no further, folded at once or one by one") {
    Story story;
    for (std::size_t i = 0; i < undo_depth + 5; ++i) story.tell(marked("a"));
    story.tell(undone(story.events()[undo_depth]));
    story.tell(undone(story.events()[2]));  // too old to be on a stack; undone all the same

    const auto progress = fold(story.events());
    CHECK(progress.recent.size() == undo_depth);
    CHECK(progress.undo_stack.size() == undo_depth - 1);
    CHECK(progress.redo_stack == Ids{story.events()[undo_depth].id});
    CHECK(folded_one_by_one(story.events()) == progress);
}

TEST_CASE("The judge's second look is no step of the learner's, and Undo passes it over") {
    Story story;
    const auto answer = story.tell(answered("border").rated(Rating::again));
    story.tell(regraded(answer, Rating::good, Outcome::right));
    CHECK(fold(story.events()).undo_stack == std::vector<EventId>{answer.id});
}
