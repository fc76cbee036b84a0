#include "derive/event_finder.h"

#include "derive/statement_support.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("who did what when is an event, with its date", "[events]") {
    const Prose prose("In May 2004, the two towns established a joint harbour council.", vocabulary());
    const auto events = find_events(prose);
    REQUIRE(events.size() == 1);
    CHECK(events[0].kind == StatementKind::event);
    CHECK(words_of(prose, events[0].subject) == "the two towns");
    CHECK(words_of(prose, events[0].object) == "a joint harbour council");
    CHECK(words_of(prose, events[0].date) == "May 2004");
}

TEST_CASE("without a date it is a relation, if it is one of names", "[events]") {
    CHECK(statements_by(find_events, "Kazakhstan borders China.") == Words{"relation: Kazakhstan | borders | China"});
    CHECK(statements_by(find_events, "The towns produce salt.").empty());
    CHECK(statements_by(find_events, "They signed the Treaty of Almaty in 2002.").empty());
    CHECK(statements_by(find_events, "Towns signed a treaty in 2002 and left a union in 2004.").empty());
}
