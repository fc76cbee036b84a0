#include "support/catch.h"
#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("each rule of options trips where it should, and only there", "[rules]") {
    const RuleCase rule = GENERATE(values<RuleCase>({
        {"E302", "two options that differ in a capital and a hyphen",
         [](Json& c) { of(c, "choices")["options"] = {"Alvara", "Borin", "Cor-dia", "cor dia"}; },
         [](Json& c) { of(c, "choices")["options"] = {"Alvara", "Borin", "Cordia", "Cordial"}; }},
        {"E302", "two ways to write a figure",
         [](Json& c) { of(c, "choices")["options"] = {"Alvara", "Borin", "1,600 km", "1600 kilometres"}; },
         [](Json& c) { of(c, "choices")["options"] = {"Alvara", "Borin", "1,600 km", "1600 miles"}; }},
        {"E303", "an alias known from a typed answer",
         [](Json& c) {
             of(c, "choice")["options"] = {"Ana Korda", "Korda", "Bela Lund", "Cora Moss"};
             of(c, "choice")["key"] = "Ana Korda";
             of(c, "choice").erase("feedback");
         },
         [](Json& c) {
             of(c, "choice")["options"] = {"Ana Korda", "Ann Horda", "Bela Lund", "Cora Moss"};
             of(c, "choice")["key"] = "Ana Korda";
             of(c, "choice").erase("feedback");
         }},
        {"E303", "the key's initials", [](Json& c) { of(c, "choice")["options"][3] = "CR"; },
         [](Json& c) { of(c, "choice")["options"][3] = "UP"; }},
        {"W413", "a distractor that is part of the key",
         [](Json& c) { of(c, "choice")["options"][3] = "The Council of Rivers and Lakes"; },
         [](Json& c) { of(c, "choice")["options"][3] = "Council of Lakes"; }},
        {"E309", "the key in the question",
         [](Json& c) { of(c, "choice")["question"] = "Which body, the Council of Rivers apart, does Ana Korda head?"; },
         [](Json& c) { of(c, "choice")["question"] = "Which council does Ana Korda head?"; }},
        {"E310", "a distractor in the question",
         [](Json& c) { of(c, "choice")["question"] = "Which body, in the House of Envoys, does Ana Korda head?"; },
         [](Json& c) { of(c, "choice")["question"] = "Which body, in the house, does Ana Korda head?"; }},
        {"E311", "all of the above", [](Json& c) { of(c, "choice")["options"][3] = "All of the above"; },
         [](Json& c) { of(c, "choice")["options"][3] = "All rivers"; }},
        {"E311", "both A and B", [](Json& c) { of(c, "choice")["options"][3] = "Both A and B"; },
         [](Json& c) { of(c, "choice")["options"][3] = "Bar and Bench"; }},
        {"E319", "a year among full dates",
         [](Json& c) {
             of(c, "choices")["options"] = {"23 November 1999", "10 May 2002", "2006"};
             of(c, "choices")["key"] = {"10 May 2002"};
         },
         [](Json& c) {
             of(c, "choices")["options"] = {"23 November 1999", "10 May 2002", "Dec 20, 2006"};
             of(c, "choices")["key"] = {"10 May 2002"};
         }},
        {"E319", "miles among kilometres",
         [](Json& c) {
             of(c, "choices")["options"] = {"900 km", "1,000 miles", "1,600 km"};
             of(c, "choices")["key"] = {"900 km"};
         },
         [](Json& c) {
             of(c, "choices")["options"] = {"900 km", "1,000 kilometres", "1600 km"};
             of(c, "choices")["key"] = {"900 km"};
         }},
        {"E319", "a figure among words", [](Json& c) { of(c, "choices")["options"][3] = "1600"; },
         [](Json& c) { of(c, "choices")["options"][3] = "Both"; }},
        {"E319", "figures that could be years are figures beside figures",
         [](Json& c) {
             of(c, "choices")["options"] = {"900", "1600", "May 2000"};
             of(c, "choices")["key"] = {"1600"};
         },
         [](Json& c) {
             of(c, "choices")["options"] = {"900", "1600", "2000"};
             of(c, "choices")["key"] = {"1600"};
         }},
        {"E326", "dates with their preposition",
         [](Json& c) {
             of(c, "choices")["options"] = {"in 1999", "in 2002", "in 2006"};
             of(c, "choices")["key"] = {"in 1999"};
         },
         [](Json& c) {
             of(c, "choices")["options"] = {"1999", "2002", "2006"};
             of(c, "choices")["key"] = {"1999"};
         }},
        {"W404", "years out of order",
         [](Json& c) {
             of(c, "choices")["options"] = {"1999", "2006", "2002"};
             of(c, "choices")["key"] = {"1999"};
         },
         [](Json& c) {
             of(c, "choices")["options"] = {"1999", "2002", "2006"};
             of(c, "choices")["key"] = {"1999"};
         }},
        {"W404", "figures out of order",
         [](Json& c) {
             of(c, "choices")["options"] = {"1,600 km", "900 km", "2,000 km"};
             of(c, "choices")["key"] = {"900 km"};
         },
         [](Json& c) {
             of(c, "choices")["options"] = {"900 km", "1,600 km", "2,000 km"};
             of(c, "choices")["key"] = {"900 km"};
         }},
        {"W405", "a key that is longest by far",
         [](Json& c) {
             of(c, "choice")["options"] = {"Council of Rivers", "Court", "House", "Union"};
             of(c, "choice").erase("feedback");
         },
         [](Json& c) {
             of(c, "choice")["options"] = {"Council of Rivers", "Court of Seas", "House of Lakes", "Union of Ports"};
             of(c, "choice").erase("feedback");
         }},
        {"W406", "a distractor three times as long as another",
         [](Json& c) {
             of(c, "choice")["options"][3] = "The United Association of all Ports";
             of(c, "choice")["options"][2] = "House";
         },
         [](Json& c) { of(c, "choice")["options"][3] = "The United Association of Ports"; }},
        {"W419", "a figure far from the key",
         [](Json& c) {
             of(c, "choice")["options"] = {"100 km", "1,600 km", "2,000 km"};
             of(c, "choice")["key"] = "1,600 km";
             of(c, "choice").erase("feedback");
         },
         [](Json& c) {
             of(c, "choice")["options"] = {"400 km", "1,600 km", "6,400 km"};
             of(c, "choice")["key"] = "1,600 km";
             of(c, "choice").erase("feedback");
         }},
        {"W402", "a key of which the quote has no word", [](Json& c) { of(c, "choice")["key"] = "Union of Ports"; },
         [](Json& c) {
             of(c, "choice")["options"][0] = "River councils";
             of(c, "choice")["key"] = "River councils";
         }},
    }));
    INFO(rule.code << ": " << rule.story);
    CHECK(has(read(tripped(rule)), rule.code));
    INFO(report_of(read(spared(rule))));
    CHECK_FALSE(has(read(spared(rule)), rule.code));
}
