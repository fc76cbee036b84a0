#include "journal/history.h"

#include "support/build_events.h"
#include "support/catch.h"

#include <set>
#include <vector>

using namespace estelik;
using namespace estelik::test;

namespace {

std::set<EventId> ids(const std::vector<Event>& events) {
    std::set<EventId> found;
    for (const auto& event : events) found.insert(event.id);
    return found;
}

History of(const std::vector<Event>& events) {
    History history;
    for (const auto& event : events) history.add(event);
    return history;
}

}  // namespace

TEST_CASE("Around an event is all that bears on its item, through every amendment, and nothing else") {
    Story story;
    const auto answer = story.tell(answered("border"));
    const auto flag = story.tell(flagged("border"));
    const auto rating = story.tell(rerated(answer, Rating::easy));
    const auto regret = story.tell(undone(rating));
    story.tell(answered("exercise"));
    story.tell(preference("new_a_day", 3));
    const auto history = of(story.events());
    const std::set<EventId> all = {answer.id, flag.id, rating.id, regret.id};
    for (const auto& event : {answer, flag, rating, regret}) CHECK(ids(history.around(event)) == all);
}

TEST_CASE("Around a fit, and whatever speaks of it, is everything") {
    Story story;
    story.tell(answered("border"));
    const auto fit = story.tell(fitted({"fsrs6-default", {}, "measured"}));
    story.tell(answered("exercise"));
    const auto regret = story.tell(undone(fit));
    const auto history = of(story.events());
    for (const auto& event : {fit, regret}) CHECK(ids(history.around(event)) == ids(story.events()));
}

TEST_CASE("What speaks of an event that has not arrived waits for it") {
    Story story;
    const auto answer = story.tell(answered("border"));
    const auto regret = story.tell(undone(answer));
    auto history = of({regret});
    CHECK(ids(history.around(regret)) == std::set<EventId>{regret.id});
    history.add(answer);
    CHECK(ids(history.around(answer)) == std::set<EventId>{answer.id, regret.id});
}

TEST_CASE("Events that speak of one another in a circle have an end") {
    const Event a{{"aaaaaaaa", 1}, 1, {}, Undone{{"aaaaaaaa", 2}}};
    const Event b{{"aaaaaaaa", 2}, 2, {}, Undone{{"aaaaaaaa", 1}}};
    CHECK(of({a, b}).around(a).size() == 2);
}

TEST_CASE("A twin under the same id is another event") {
    Story story;
    const auto answer = story.tell(answered("border"));
    auto twin = answer;
    twin.lt += 1;
    const auto history = of({answer});
    CHECK(history.has(answer));
    CHECK_FALSE(history.has(twin));
}
