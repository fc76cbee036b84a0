#include "journal/scan.h"

#include "support/build_events.h"
#include "support/catch.h"
#include "support/journal_desk.h"

#include <string>

using namespace estelik;
using namespace estelik::test;

namespace {

std::vector<Event> two_answers() {
    Story story;
    story.tell(answered("a"));
    story.tell(answered("b"));
    return story.events();
}

}  // namespace

TEST_CASE("Whole lines are events") {
    const auto events = two_answers();
    const auto text = lines(events);
    const auto found = scan(text, "a.jsonl", 0);
    CHECK(found.events == events);
    CHECK(found.whole == text);
    CHECK(found.torn.empty());
}

TEST_CASE("A last line without its newline whose checksum is wrong is torn, and so are zeros") {
    const auto events = two_answers();
    const auto first = line(events[0]);
    for (const std::string& torn : {std::string("{\"v\":"), write_line(events[1]).substr(0, 60), std::string(40, '\0'),
                                    std::string(40, '\0') + "\n"}) {
        const auto text = first + torn;
        const auto found = scan(text, "a.jsonl", 0);
        CHECK(found.events.size() == 1);
        CHECK(found.torn == torn);
        CHECK(found.damaged.empty());
    }
}

TEST_CASE("A last line that lacks its newline and nothing else is an event") {
    const auto events = two_answers();
    const auto text = line(events[0]) + write_line(events[1]);
    const auto found = scan(text, "a.jsonl", 0);
    CHECK(found.events == events);
    CHECK(found.whole == text);
    CHECK(found.torn.empty());
}

TEST_CASE("Lines that an editor ended with a carriage return are read") {
    const auto events = two_answers();
    const auto text = write_line(events[0]) + "\r\n" + write_line(events[1]) + "\r\n";
    const auto found = scan(text, "a.jsonl", 0);
    CHECK(found.events == events);
    CHECK(found.whole == text);
    CHECK(found.damaged.empty());
}

TEST_CASE("Bad lines at the end are damage and stay, for they were ended") {
    const auto text = line(two_answers()[0]) + "no line\n\nneither\n";
    const auto found = scan(text, "a.jsonl", 0);
    CHECK(found.events.size() == 1);
    CHECK(found.damaged.size() == 3);
    CHECK(found.torn.empty());
}

TEST_CASE("Damage before a good line is damage, with its line number in the whole file") {
    const auto events = two_answers();
    const auto text = line(events[0]) + "\nspoilt\n" + line(events[1]);
    const auto found = scan(text, "a.jsonl", 10);
    CHECK(found.events == events);
    REQUIRE(found.damaged.size() == 2);
    CHECK(found.damaged[0].where == Place{"a.jsonl", 12, 0});
    CHECK(found.damaged[1].where == Place{"a.jsonl", 13, 0});
}

TEST_CASE("Nothing is nothing") {
    const auto found = scan("", "a.jsonl", 0);
    CHECK(found.events.empty());
    CHECK(found.whole.empty());
    CHECK(found.torn.empty());
}
