#include "support/catch.h"
#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("each rule of typed keys trips where it should, and only there", "[rules]") {
    const RuleCase rule = GENERATE(values<RuleCase>({
        {"E308", "a text that the quote does not hold",
         [](Json& c) {
             of(c, "text")["key"] = "Ana Kordas";
             of(c, "text")["accept"] = Json::array();
         },
         [](Json& c) { of(c, "text")["key"] = "Mrs Korda"; }},
        {"E308", "a number that the quote does not hold", [](Json& c) { of(c, "number")["key"]["value"] = 1606; },
         [](Json& c) { of(c, "number")["evidence"]["quote"] = "May 2004 named 1,600 km"; }},
        {"E308", "a date that the quote does not hold", [](Json& c) { of(c, "date")["key"] = "1999-11-24"; },
         [](Json& c) {
             of(c, "date")["key"] = "1999-11";
             of(c, "date")["precision"] = "month";
         }},
        {"E308", "a gap that the quote does not hold", [](Json& c) { of(c, "cloze")["gaps"][2]["key"] = "1999/2007"; },
         [](Json& c) { of(c, "cloze")["gaps"][2] = {{"type", "date"}, {"key", "2006"}, {"precision", "year"}}; }},
        {"E309", "a text told by the question", [](Json& c) { of(c, "text")["question"] = "Who is Ana Korda of Borin?"; },
         [](Json& c) { of(c, "text")["question"] = "Who is the Kordanian leader of Borin?"; }},
        {"E309", "an accepted form told by the question",
         [](Json& c) { of(c, "text")["question"] = "Which Korda leads Borin?"; },
         [](Json& c) { of(c, "text")["question"] = "Which Ana leads Borin?"; }},
        {"E309", "a figure told by the question",
         [](Json& c) { of(c, "number")["question"] = "How many km of its 1600 km does the joint protocol name?"; },
         [](Json& c) { of(c, "number")["question"] = "How many km of its 16 rivers does the joint protocol name?"; }},
        {"E309", "a date told by the question",
         [](Json& c) { of(c, "date")["question"] = "What was signed on November 23, 1999, and on what day?"; },
         [](Json& c) { of(c, "date")["question"] = "On what day of November 1999 was the River Treaty signed?"; }},
        {"E309", "a figure that is only part of a date",
         [](Json& c) {
             of(c, "number")["key"] = {{"value", 1600}, {"unit", "km"}, {"tolerance_percent", 1}};
             of(c, "number")["question"] = "How many km are 1,600 km?";
         },
         [](Json& c) { of(c, "number")["question"] = "How many km of water does the protocol of 16 May 1600 name?"; }},
        {"E309", "a gap told by the words round it",
         [](Json& c) {
             of(c, "cloze")["question"] =
                 "About {{1}} students from Alvara studied in {{2}}, in Borin, while talks went on from {{3}}.";
         },
         [](Json& c) {
             of(c, "cloze")["question"] =
                 "About {{1}} students from Alvara studied in {{2}}, not in Alvara, while talks went on from {{3}}.";
         }},
        {"E323", "a full stop at the end of a key", [](Json& c) { of(c, "text")["accept"] = {"Korda."}; },
         [](Json& c) { of(c, "text")["accept"] = {"A.K."}; }},
        {"E323", "a possessive", [](Json& c) { of(c, "text")["accept"] = {"Korda’s"}; },
         [](Json& c) { of(c, "text")["accept"] = {"Kordas"}; }},
        {"E323", "a bracket without its partner", [](Json& c) { of(c, "text")["accept"] = {"Korda (Ana"}; },
         [](Json& c) { of(c, "text")["accept"] = {"Korda (Ana)"}; }},
        {"E323", "a name cut at a conjunction", [](Json& c) { of(c, "text")["accept"] = {"Ana Korda and"}; },
         [](Json& c) { of(c, "text")["accept"] = {"Ana and Korda"}; }},
        {"W409", "a list to type", [](Json& c) { of(c, "text")["key"] = "Ana, Bela and Cora"; },
         [](Json& c) { of(c, "text")["key"] = "Treaty on the Use of Rivers, Lakes, and Coasts"; }},
        {"W418", "a sentence to type", [](Json& c) { of(c, "text")["key"] = "the woman who now heads the council"; },
         [](Json& c) { of(c, "text")["key"] = "Head of the High Council of Rivers"; }},
        {"W416", "an approximate figure without tolerance",
         [](Json& c) { of(c, "cloze")["gaps"][0]["key"] = {{"value", 3000}}; },
         [](Json& c) { of(c, "number")["key"] = {{"value", 1600}, {"unit", "km"}}; }},
    }));
    INFO(rule.code << ": " << rule.story);
    CHECK(has(read(tripped(rule)), rule.code));
    INFO(report_of(read(spared(rule))));
    CHECK_FALSE(has(read(spared(rule)), rule.code));
}
