#include "support/catch.h"
#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("the sound course is sound: no rule trips on it", "[rules]") {
    const auto result = read(sound_course());
    CHECK(report_of(result) == "");
    REQUIRE(result.bank);
    CHECK(result.bank->questions.size() == 10);
}

TEST_CASE("each rule of the question's wording trips where it should, and only there", "[rules]") {
    const RuleCase rule = GENERATE(values<RuleCase>({
        {"E312", "a small first letter", [](Json& c) { of(c, "text")["question"] = "who is the leader of Borin?"; },
         [](Json& c) { of(c, "text")["question"] = "“Who is it?” was asked: who is the leader of Borin?"; }},
        {"E312", "a blank at the beginning", [](Json& c) { of(c, "choice")["question"] = "this body is headed by Ana Korda."; },
         [](Json& c) { of(c, "choice")["question"] = "_____ is headed by Ana Korda."; }},
        {"E313", "no mark at the end", [](Json& c) { of(c, "text")["question"] = "Who is the leader of Borin"; },
         [](Json& c) { of(c, "text")["question"] = "Who is the leader of “Borin?”"; }},
        {"E314", "two blanks", [](Json& c) { of(c, "text")["question"] = "Who is  the leader of Borin?"; },
         [](Json& c) { of(c, "text")["question"] = "Who is  \nthe leader of Borin?"; }},
        {"E314", "a blank at the end of an option", [](Json& c) { of(c, "choices")["options"][3] = "Delmar "; },
         [](Json& c) { of(c, "choices")["options"][3] = "Del mar"; }},
        {"E315", "a pronoun at the start", [](Json& c) { of(c, "true_false")["question"] = "They traded little in 1992."; },
         [](Json& c) { of(c, "true_false")["question"] = "Alvara said that they traded little in 1992."; }},
        {"E316", "according to the passage",
         [](Json& c) { of(c, "text")["question"] = "According to the passage, who is the leader of Borin?"; },
         [](Json& c) { of(c, "text")["question"] = "According to the author, who is the leader of Borin?"; }},
        {"E317", "a quiet not", [](Json& c) { of(c, "choice")["question"] = "Which body does Ana Korda not head?"; },
         [](Json& c) { of(c, "choice")["question"] = "Which body does Ana Korda NOT head?"; }},
        {"E317", "a contracted not", [](Json& c) { of(c, "choice")["question"] = "Which body doesn’t Ana Korda head?"; },
         [](Json& c) { of(c, "true_false")["question"] = "Trade was not small in 1992."; }},
        {"E318", "forty-six words",
         [](Json& c) {
             std::string text = "Who";
             for (int i = 0; i < 45; ++i) text += " leads";
             of(c, "text")["question"] = text + "?";
         },
         [](Json& c) { of(c, "text")["question"] = "Who leads, with much else to do, the country of Borin?"; }},
        {"W403", "thirty-one words",
         [](Json& c) {
             std::string text = "Who";
             for (int i = 0; i < 30; ++i) text += " leads";
             of(c, "text")["question"] = text + "?";
         },
         [](Json& c) {
             std::string text = "Who";
             for (int i = 0; i < 29; ++i) text += " leads";
             of(c, "text")["question"] = text + "?";
         }},
        {"E324", "a unit that is not asked for",
         [](Json& c) { of(c, "number")["question"] = "How much water does the joint protocol name?"; },
         [](Json& c) { of(c, "number")["question"] = "How many kilometres of water does the joint protocol name?"; }},
        {"E325", "a letter at a gap",
         [](Json& c) {
             of(c, "cloze")["question"] = "About {{1}}s from Alvara studied in {{2}} while talks went on from {{3}}.";
         },
         [](Json& c) {
             of(c, "cloze")["question"] = "About “{{1}}” from Alvara studied in {{2}}, while talks went on, from {{3}}.";
         }},
        {"E325", "an article before a gap",
         [](Json& c) {
             of(c, "cloze")["question"] =
                 "About {{1}} students from Alvara studied in a {{2}} while talks went on from {{3}}.";
         },
         [](Json& c) {
             of(c, "cloze")["question"] =
                 "About {{1}} students from Alvara studied in a(n) {{2}} while talks went on from {{3}}.";
         }},
        {"W414", "a cloze with little round its gaps",
         [](Json& c) { of(c, "cloze")["question"] = "About {{1}} in {{2}} from {{3}}."; },
         [](Json& c) { of(c, "cloze")["question"] = "About {{1}} students lived in {{2}} from {{3}}."; }},
        {"W415", "a present without a year",
         [](Json& c) { of(c, "text")["question"] = "Who is currently the leader of Borin?"; },
         [](Json& c) { of(c, "text")["question"] = "Who is currently, in 2012, the leader of Borin?"; }},
        {"W417", "a date not asked for",
         [](Json& c) { of(c, "date")["question"] = "What about the signing of the River Treaty?"; },
         [](Json& c) { of(c, "date")["question"] = "When was the River Treaty signed?"; }},
    }));
    INFO(rule.code << ": " << rule.story);
    CHECK(has(read(tripped(rule)), rule.code));
    INFO(report_of(read(spared(rule))));
    CHECK_FALSE(has(read(spared(rule)), rule.code));
}
