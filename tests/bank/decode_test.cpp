#include "bank/decode.h"

#include "support/catch.h"

#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("each fault of structure is found, at the value that has it", "[decode]") {
    struct FaultCase {
        const char* code;
        const char* story;
        void (*make)(Json&);
    };
    const FaultCase fault = GENERATE(values<FaultCase>({
        {"E201", "a title that is a number", [](Json& c) { c["title"] = 7; }},
        {"E201", "a question that is a string", [](Json& c) { c["questions"].push_back("What?"); }},
        {"E202", "an unknown field of the course", [](Json& c) { c["autor"] = "x"; }},
        {"E202", "a field of another type of question", [](Json& c) { of(c, "text")["options"] = {"a", "b", "c"}; }},
        {"E203", "a question without its type", [](Json& c) { of(c, "text").erase("type"); }},
        {"E203", "a question without explanation", [](Json& c) { of(c, "text").erase("why"); }},
        {"E205", "an unknown type", [](Json& c) { of(c, "text")["type"] = "txt"; }},
        {"E206", "another format", [](Json& c) { c["format"] = 2; }},
        {"E207", "an id with capitals", [](Json& c) { of(c, "text")["id"] = "Leader"; }},
        {"E207", "an id with two hyphens in a row", [](Json& c) { of(c, "text")["id"] = "the--leader"; }},
        {"E208", "an id used twice", [](Json& c) { of(c, "text")["id"] = of(c, "card")["id"]; }},
        {"E208", "a topic used twice", [](Json& c) { c["topics"][1]["id"] = "treaty"; }},
        {"E209", "an unknown topic", [](Json& c) { of(c, "text")["topic"] = "peoples"; }},
        {"E210", "an empty stem", [](Json& c) { of(c, "text")["question"] = " "; }},
        {"E211", "no question at all", [](Json& c) { c["questions"] = Json::array(); }},
        {"E212", "a difficulty of 4", [](Json& c) { of(c, "text")["difficulty"] = 4; }},
        {"E212", "half a paragraph", [](Json& c) { of(c, "text")["evidence"]["paragraph"] = 1.5; }},
        {"E213", "a source of no day", [](Json& c) { c["source"]["date"] = "2012-02"; }},
        {"E215", "an unknown code switched off", [](Json& c) { of(c, "text")["ignore"] = {{"W999", "because"}}; }},
        {"E217", "a reading in another folder", [](Json& c) { c["reading"] = "../reading.md"; }},
    }));
    INFO(fault.story);
    Json course = sound_course();
    fault.make(course);
    const auto result = read(course);
    INFO(report_of(result));
    CHECK(has(result, fault.code));
    CHECK_FALSE(result.bank);
}

TEST_CASE("a question is read whole", "[decode]") {
    const auto result = read(sound_course());
    REQUIRE(result.bank);
    const Question* question = result.bank->find("q-text");
    REQUIRE(question);
    CHECK(question->topic == "people");
    CHECK(question->stem == "Who is the leader of Borin?");
    CHECK(question->why == "The reading says so.");
    CHECK(question->evidence.quote == "Borin’s leader is Ana Korda");
    CHECK(question->evidence.paragraph == 2);
    CHECK(question->difficulty == 1);
    CHECK(question->tags == std::vector<std::string>{"river"});
    CHECK(question->version.size() == 4);
    CHECK(result.bank->source.date == CalendarDate{2012, 2, 26});
    CHECK(result.bank->reading.title == "Two rivers");
}

TEST_CASE("one unsound question hides no finding about the others", "[decode]") {
    Json course = sound_course();
    of(course, "choice")["difficulty"] = 9;
    of(course, "card")["evidence"]["paragraph"] = 2;
    of(course, "text")["question"] = "Who leads Borin";
    CHECK(codes_of(read(course)) == std::vector<std::string>{"E212", "E313", "E307"});
}
