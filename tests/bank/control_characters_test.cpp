#include "bank/control_characters.h"

#include "support/catch.h"
#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("characters that steer are found at their byte, those of plain text are not", "[control]") {
    for (const auto* text : {"", "a\tb\nc\r\nd", "Ғылым é 中 😀 “”", "\u00A0\u202F\u2060"}) CHECK_FALSE(find_control_character(text));
    CHECK(find_control_character("ab\x1b[2J")->offset == 2);
    CHECK(find_control_character("é\rb")->offset == 2);
    CHECK(find_control_character("\x7f")->point == 0x7F);
    CHECK(find_control_character("a\u0085")->point == 0x85);
    CHECK(find_control_character("a\u202Eb")->point == 0x202E);
    CHECK(find_control_character("\u2066")->point == 0x2066);
}

TEST_CASE("a control character in a bank or a reading is an error at its place", "[control]") {
    Json course = sound_course();
    of(course, "text")["question"] = "Who \u001b[2J leads Borin?";
    const auto result = read(course);
    CHECK_FALSE(result.bank);
    CHECK(has(result, "E112"));
    CHECK(report_of(result).find("the text has the control character U+001B") != std::string::npos);

    const auto reading = read_bank(sound_course().dump(), "bank.json", sound_reading() + "\nA tail\u202E of text.\n", "reading.md");
    REQUIRE(has(reading, "E112"));
    CHECK(reading.findings.back().place.file == "reading.md");
    CHECK(reading.findings.back().place.column == 7);
}
