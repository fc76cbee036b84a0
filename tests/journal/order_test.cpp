#include "journal/order.h"

#include "journal/fold.h"
#include "support/build_events.h"
#include "support/catch.h"

#include <vector>

using namespace estelik;
using namespace estelik::test;

namespace {

Event event(const std::string& device, std::uint64_t seq, std::int64_t lt) {
    return {{device, seq}, lt, {}, Flagged{item("border")}};
}

}  // namespace

TEST_CASE("Events sort by logical time, then device, then number; copies count once") {
    const auto a = event("bbbbbbbb", 9, 1);
    const auto b = event("aaaaaaaa", 2, 5);
    const auto c = event("aaaaaaaa", 10, 5);
    const auto d = event("bbbbbbbb", 1, 5);
    std::vector<Event> sorted;
    const std::vector<Event> events = {d, c, a, b, a, d, d};
    for (const auto* each : in_order(events)) sorted.push_back(*each);
    CHECK(sorted == std::vector<Event>{a, b, c, d});
}

TEST_CASE("Two different events with one id both count") {
    Story story;
    const auto answer = story.tell(answered("border"));
    auto twin = answer;
    std::get<Answered>(twin.body).item = item("exercise");
    const auto progress = fold({twin, answer, answer, twin});
    CHECK(progress.events == 2);
    CHECK(progress.items.size() == 2);
}
