#include "bank/field.h"

#include "support/catch.h"

using namespace estelik;

namespace {

// A JSON text being read, and what was found wrong with it.
struct Reader {
    explicit Reader(const std::string& json)
        : text(json),
          source("f", text),
          findings("f"),
          root(std::get<JsonValue>(parse_json(text))),
          decoding{source, findings} {}

    std::string found() {
        std::string result;
        for (const Finding& finding : findings.take())
            result += to_string(finding.place) + " " + finding.code + " " + finding.what + "; " + finding.help + "\n";
        return result;
    }

    std::string text;
    SourceText source;
    FindingList findings;
    JsonValue root;
    Decoding decoding;
};

}  // namespace

TEST_CASE("an object has the fields of its form: none unknown, twice or missing", "[field]") {
    Reader reading(R"({"qoute": "x", "paragraph": 1, "paragraph": 2})");
    CHECK(check_form(reading.root, Form::evidence, reading.decoding));
    CHECK(reading.found() ==
          "f:1:1 E203 the evidence needs the field \"quote\"; \n"
          "f:1:2 E202 unknown field “qoute” in the evidence; did you mean \"quote\"?\n"
          "f:1:32 E204 the field “paragraph” is given twice; keep one of them\n");
}

TEST_CASE("what is no object is said to be none", "[field]") {
    Reader reading("[]");
    CHECK_FALSE(check_form(reading.root, Form::topic, reading.decoding));
    CHECK(reading.found() == "f:1:1 E201 found a list, but a topic is an object; \n");
}

TEST_CASE("values have their type and range", "[field]") {
    Reader reading(R"({"a": 1, "b": " ", "c": "x", "d": 4, "e": 1.5, "f": [], "g": ["y", 2]})");
    CHECK(text_field(reading.root, "a", reading.decoding).empty());
    CHECK(text_field(reading.root, "b", reading.decoding) == " ");
    CHECK(text_field(reading.root, "missing", reading.decoding).empty());
    CHECK_FALSE(number_field(reading.root, "c", 0, 1, reading.decoding));
    CHECK(whole_field(reading.root, "d", 1, 3, reading.decoding) == 1);
    CHECK(whole_field(reading.root, "e", 1, 3, reading.decoding) == 1);
    CHECK(list_field(reading.root, "f", 1, 3, reading.decoding) != nullptr);
    CHECK(texts_field(reading.root, "g", 1, 3, reading.decoding).size() == 2);
    CHECK(reading.found() ==
          "f:1:7 E201 found a number, but \"a\" is a string; \n"
          "f:1:15 E210 \"b\" is empty; \n"
          "f:1:25 E201 found a string, but \"c\" is a number; \n"
          "f:1:35 E212 \"d\" is 4, but must be from 1 to 3; \n"
          "f:1:43 E212 \"e\" must be a whole number; \n"
          "f:1:53 E211 \"f\" has 0 entries, but needs 1 to 3; \n"
          "f:1:68 E201 found a number, but \"g\" is a string; \n");
}

TEST_CASE("a slip is answered with the nearest name, anything else with all names", "[field]") {
    CHECK(suggestion("chioce", {"choice", "cloze"}) == "did you mean \"choice\"?");
    CHECK(suggestion("essay-long", {"choice", "cloze", "card"}) == "expected \"choice\", \"cloze\" or \"card\"");
}

TEST_CASE("counts are told as one would say them", "[field]") {
    Reader reading(R"({"two": ["a", "b"], "one": ["a"]})");
    list_field(reading.root, "two", 1, 1, reading.decoding);
    list_field(reading.root, "one", 2, std::string::npos, reading.decoding);
    CHECK(reading.found() ==
          "f:1:9 E211 \"two\" has 2 entries, but needs exactly 1; \n"
          "f:1:28 E211 \"one\" has 1 entry, but needs at least 2; \n");
}

TEST_CASE("where nothing can be suggested nothing is", "[field]") { CHECK(suggestion("chioce", {}).empty()); }
