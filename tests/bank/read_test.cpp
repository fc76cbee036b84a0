#include "bank/read.h"

#include "support/catch.h"

#include "support/course.h"

#include "bank/source_text.h"
#include "base/random.h"

#include <rapidcheck.h>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("every finding stands at its line and column, and all come at once", "[read]") {
    const std::string text =
        "{\n  \"format\": 1,\n  \"id\": \"Rivers\",\n  \"titel\": \"Two rivers\",\n  \"topics\": [7]\n}\n";
    const auto result = read_text(text);
    CHECK_FALSE(result.bank);
    std::string lines;
    for (const Finding& finding : result.findings)
        lines += to_string(finding.place) + " " + finding.code + " " + finding.what + "\n";
    CHECK(lines ==
          "bank.json:1:1 E203 a course needs the field \"title\"\n"
          "bank.json:1:1 E203 a course needs the field \"language\"\n"
          "bank.json:1:1 E203 a course needs the field \"source\"\n"
          "bank.json:1:1 E203 a course needs the field \"reading\"\n"
          "bank.json:1:1 E203 a course needs the field \"questions\"\n"
          "bank.json:3:9 E207 “Rivers” cannot be an id\n"
          "bank.json:4:3 E202 unknown field “titel” in a course\n"
          "bank.json:5:14 E201 found a number, but a topic is an object\n");
}

TEST_CASE("a syntax error is shown with its line and a caret", "[read]") {
    const auto result = read_text("{\n  \"format\": 1,\n  \"id\": rivers\n}\n");
    CHECK(report_of(result) ==
          "bank.json:3:9: error E104: found 'rivers', but a value was expected\n"
          "  \"id\": rivers\n"
          "        ^\n"
          "help: strings stand in double quotes; the bare words are true, false and null\n");
}

TEST_CASE("a warning leaves the bank in force, an error does not", "[read]") {
    Json course = sound_course();
    of(course, "text")["question"] = "Who is currently the leader of Borin?";
    CHECK(read(course).bank);
    of(course, "text")["question"] = "who is currently the leader of Borin?";
    CHECK_FALSE(read(course).bank);
}

TEST_CASE("a question knows where it begins", "[read]") {
    const std::string text = sound_course().dump(2);
    const auto bank = read_text(text).bank;
    REQUIRE(bank);
    REQUIRE(bank->places.size() == bank->questions.size());
    const SourceText source("bank.json", text);
    for (const Place& place : bank->places) {
        const auto line = source.excerpt(source.line_start(place.line)).line;
        CHECK(line.substr(static_cast<std::size_t>(place.column) - 1) == "{");
    }
}

TEST_CASE("a reading without prose, or in another encoding, is an error of its own file", "[read]") {
    const std::string course = sound_course().dump();
    CHECK(codes_of(read_text(course, "# Title\n")) == std::vector<std::string>{"E217"});
    CHECK(codes_of(read_text(course, "")) == std::vector<std::string>{"E101"});
    CHECK(codes_of(read_text(course, "A\xFF")) == std::vector<std::string>{"E103"});
    CHECK(read_text(course, "# Title\n").findings[0].place.file == "reading.md");
}

TEST_CASE("the reading's name is read alone", "[read]") {
    CHECK(*reading_name(R"({"reading": "reading.md", "questions": 7})") == "reading.md");
    for (const auto* bad : {"{", "{}", R"({"reading": 7})", R"({"reading": "../secret.md"})", R"({"reading": ""})"}) {
        INFO(bad);
        CHECK_FALSE(reading_name(bad).ok());
    }
}

TEST_CASE("no damage to a file is read in silence or crashes", "[read]") {
    const std::string sound = sound_course().dump(1);
    CHECK(rc::check("damaged files", [&sound](std::uint64_t seed) {
        Random random(seed);
        std::string text = sound;
        for (std::size_t i = 0; i <= random.below(4); ++i) {
            const std::size_t at = random.below(text.size());
            switch (random.below(3)) {
                case 0: text[at] = static_cast<char>(random.below(256)); break;
                case 1: text.erase(at, 1 + random.below(40)); break;
                default: text.insert(at, 1, "{}[]\",:0\\x"[random.below(10)]); break;
            }
        }
        const auto result = read_text(text);
        bool any_error = false;
        for (const Finding& finding : result.findings) {
            any_error |= finding.severity == Severity::error;
            RC_ASSERT(finding.place.line >= 1);
            RC_ASSERT(finding.place.column >= 1);
            RC_ASSERT(!finding.what.empty());
        }
        RC_ASSERT(any_error == (result.bank == nullptr));
    }));
}

TEST_CASE("megabytes of anything are refused", "[read]") {
    std::string noise(5'000'000, ' ');
    Random random(1);
    for (char& c : noise) c = static_cast<char>(random.below(256));
    CHECK_FALSE(read_text(noise).bank);
    std::string commas = "{\"questions\": [";
    for (int i = 0; i < 400'000; ++i) commas += "{\"a\":1},";
    CHECK(codes_of(read_text(commas + "0]}")).back() == "E199");
    std::string members = "{";
    for (int i = 0; i < 400'000; ++i) members += "\"titel" + std::to_string(i) + "\":1,";
    CHECK(codes_of(read_text(members + "\"x\":0}")).back() == "E199");
}
