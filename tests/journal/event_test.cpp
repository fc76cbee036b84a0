#include "journal/event.h"

#include "support/catch.h"

#include <set>
#include <string>

using namespace estelik;

TEST_CASE("An id has one form") {
    CHECK(to_string(EventId{"k7q3m2xw", 42}) == "k7q3m2xw:42");
    CHECK(parse_event_id("k7q3m2xw:42") == EventId{"k7q3m2xw", 42});
    for (const auto* text : {"", ":", "k7q3m2xw", "k7q3m2xw:", "k7q3m2xw:0", "k7q3m2xw:042", "k7q3m2xw:-1", "K7:1", ":1",
                             "k7q3m2xw:1 ", "k7q3m2xw:99999999999999999999", "k7q3m2xw:9007199254740993"})
        CHECK_FALSE(parse_event_id(text));
}

TEST_CASE("A new device id is 8 letters and digits, and another for another seed") {
    std::set<std::string> ids;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        Random random(seed);
        const auto id = new_device_id(random);
        CHECK(id.size() == 8);
        CHECK(is_device_id(id));
        ids.insert(id);
    }
    CHECK(ids.size() == 100);
    CHECK_FALSE(is_device_id("../../etc"));
    CHECK_FALSE(is_device_id(std::string(33, 'a')));
}

TEST_CASE("Events are ordered by logical time first") {
    const Event early{{"zzzzzzzz", 9}, 1, {}, {}};
    const Event late{{"aaaaaaaa", 1}, 2, {}, {}};
    CHECK(early.before(late));
    CHECK(early.stamp() < late.stamp());
    CHECK_FALSE(late.before(early));
}

TEST_CASE("Only a rerated, an undone and a redone speak of another event") {
    const EventId of{"k7q3m2xw", 3};
    CHECK(*refers_to(Undone{of}) == of);
    CHECK(*refers_to(Redone{of}) == of);
    CHECK(*refers_to(Rerated{of, Rating::good, ""}) == of);
    CHECK(refers_to(HandedIn{of}) == nullptr);
    CHECK(kind_name(HandedIn{of}) == "handed_in");
    CHECK(kind_name(UnknownEvent{"dreamt", "", 1}) == "dreamt");
}
