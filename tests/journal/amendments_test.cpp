#include "journal/amendments.h"

#include "journal/fold.h"
#include "journal/order.h"
#include "support/build_events.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("An undone that sorts before what it names has no effect") {
    Story story;
    const auto answer = story.tell(answered("border"));
    auto events = story.events();
    events.push_back({{"zzzzzzzz", 1}, answer.lt - 1, answer.at, Undone{answer.id}});
    CHECK(fold(events).items == fold(story.events()).items);
}

TEST_CASE("The latest undone or redone of an event decides, and is told") {
    Story story;
    const auto answer = story.tell(answered("border"));
    const auto other = story.tell(answered("border"));
    story.tell(undone(answer));
    const auto last = story.tell(redone(answer));
    const auto again = story.tell(undone(other));
    const Amendments amendments(in_order(story.events()));
    CHECK(amendments.in_force(answer));
    CHECK(amendments.toggled(answer) == last.stamp());
    CHECK_FALSE(amendments.in_force(other));
    CHECK(amendments.toggled(other) == again.stamp());
    CHECK_FALSE(amendments.toggled(last));
}

TEST_CASE("The latest rerated in force gives the rating") {
    Story story;
    const auto answer = story.tell(answered("border").rated(Rating::again));
    story.tell(rerated(answer, Rating::hard));
    const auto taken_back = story.tell(rerated(answer, Rating::easy));
    story.tell(undone(taken_back));
    const Amendments amendments(in_order(story.events()));
    CHECK(amendments.rating(answer, std::get<Answered>(answer.body)) == Rating::hard);
}

TEST_CASE("The judge's second look gives the verdict, its score and the rating that it suggests") {
    Story story;
    const auto answer = story.tell(answered("border").rated(Rating::again));
    story.tell(regraded(answer, Rating::good, Outcome::right));
    const Amendments amendments(in_order(story.events()));
    const Standing expected{Rating::good, Outcome::right, 1, Rating::good, false};
    CHECK(amendments.standing(answer, std::get<Answered>(answer.body)) == expected);
}

TEST_CASE("The learner's own rating wins over the judge's second look, whichever came first") {
    for (const bool learner_first : {true, false}) {
        Story story;
        const auto answer = story.tell(answered("border").rated(Rating::again));
        if (learner_first) story.tell(rerated(answer, Rating::hard));
        story.tell(regraded(answer, Rating::good, Outcome::right));
        if (!learner_first) story.tell(rerated(answer, Rating::hard));
        const Amendments amendments(in_order(story.events()));
        const Standing expected{Rating::hard, Outcome::right, 1, Rating::good, true};
        CHECK(amendments.standing(answer, std::get<Answered>(answer.body)) == expected);
    }
}

TEST_CASE("Once the learner's rating is taken back, the judge's second look counts") {
    Story story;
    const auto answer = story.tell(answered("border").rated(Rating::again));
    story.tell(regraded(answer, Rating::good, Outcome::right));
    story.tell(undone(story.tell(rerated(answer, Rating::hard))));
    const Amendments amendments(in_order(story.events()));
    CHECK(amendments.rating(answer, std::get<Answered>(answer.body)) == Rating::good);
}
