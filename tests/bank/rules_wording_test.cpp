#include "support/catch.h"
#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

namespace {

void ask(Json& course, std::string_view kind, const std::string& stem) { of(course, kind)["question"] = stem; }

Json& choose(Json& course, const std::string& stem, const std::vector<std::string>& options, const std::string& key) {
    Json& question = of(course, "choice");
    question["question"] = stem;
    question["options"] = options;
    question["key"] = key;
    question.erase("feedback");
    return question;
}

}  // namespace

TEST_CASE("each rule of wording against answer and passage trips where it should, and only there", "[rules]") {
    const RuleCase rule = GENERATE(values<RuleCase>({
        {"E327", "who and when at once", [](Json& c) { ask(c, "text", "Who leads Borin, and when was the treaty signed?"); },
         [](Json& c) { ask(c, "text", "Who leads Borin and heads a council?"); }},
        {"E327", "two question marks", [](Json& c) { ask(c, "text", "Who leads Borin? Who heads a council?"); },
         [](Json& c) { ask(c, "card", "Who leads Borin? And since when?"); }},
        {"W435", "a pronoun behind “what did”", [](Json& c) { ask(c, "text", "Whom did they choose to lead Borin?"); },
         [](Json& c) { ask(c, "text", "Whom did voters say they chose?"); }},
        {"W435", "a pronoun behind “when”", [](Json& c) { ask(c, "true_false", "When she took office, trade was small."); },
         [](Json& c) { ask(c, "true_false", "In its first year, the council saw small trade."); }},
        {"W424", "a date asked for with who", [](Json& c) { ask(c, "date", "Who signed the River Treaty, on what date?"); },
         [](Json& c) { ask(c, "date", "On what date did Ana Korda sign the River Treaty?"); }},
        {"W424", "a figure without how many",
         [](Json& c) { ask(c, "number", "Which km of water does the joint protocol name?"); },
         [](Json& c) { ask(c, "number", "What length of water, in km, does the joint protocol name?"); }},
        {"W424", "a name asked for with when", [](Json& c) { ask(c, "text", "When did Borin choose its leader?"); },
         [](Json& c) { ask(c, "text", "When Borin chose, who became leader?"); }},
        {"W424", "a when that asks, and one that does not", [](Json& c) { ask(c, "text", "When did voters choose?"); },
         [](Json& c) { ask(c, "text", "When voters chose, this person won."); }},
        {"W424", "people among the options of when",
         [](Json& c) {
             choose(c, "When did Ana Korda head it?", {"Council of Rivers", "Court of Trade", "House of Envoys"},
                    "Council of Rivers");
         },
         [](Json& c) {
             choose(c, "When did Ana Korda head it?", {"1992", "1999", "2004"}, "1999");
         }},
        {"W425", "a fear told as a fact",
         [](Json& c) {
             of(c, "true_false")["question"] = "Trade ruins the small harbours.";
             of(c, "true_false")["evidence"]["quote"] = "Many fear that trade ruins the small harbours";
         },
         [](Json& c) {
             of(c, "true_false")["question"] = "Many fear that trade ruins the small harbours.";
             of(c, "true_false")["evidence"]["quote"] = "Many fear that trade ruins the small harbours";
         }},
        {"W426", "an office without a year", [](Json& c) { ask(c, "text", "Who is the prime minister of Borin?"); },
         [](Json& c) { ask(c, "text", "As of 2012, who is the prime minister of Borin?"); }},
        {"W426", "a count of the present", [](Json& c) { ask(c, "number", "How many km of boats live in the river?"); },
         [](Json& c) { ask(c, "number", "As of February 2012, how many km of boats live in the river?"); }},
        {"W433", "an approximate figure asked for as exact",
         [](Json& c) {
             of(c, "number")["question"] = "How many students from Alvara were in Borin?";
             of(c, "number")["key"] = {{"value", 3000}, {"tolerance_percent", 10}};
             of(c, "number")["evidence"] = {{"quote", "Some 3,000 students"}, {"paragraph", 2}};
         },
         [](Json& c) {
             of(c, "number")["question"] = "Roughly how many students from Alvara were in Borin?";
             of(c, "number")["key"] = {{"value", 3000}, {"tolerance_percent", 10}};
             of(c, "number")["evidence"] = {{"quote", "Some 3,000 students"}, {"paragraph", 2}};
         }},
        {"W423", "a title that the passage goes on with",
         [](Json& c) {
             of(c, "text")["key"] = "Agreement on Cooperation";
             of(c, "text")["evidence"]["quote"] = "an Agreement on Cooperation Against Piracy";
         },
         [](Json& c) {
             of(c, "text")["key"] = "Agreement on Cooperation Against Piracy";
             of(c, "text")["evidence"]["quote"] = "an Agreement on Cooperation Against Piracy in 1999";
         }},
    }));
    INFO(rule.code << ": " << rule.story);
    CHECK(has(read(tripped(rule)), rule.code));
    INFO(report_of(read(spared(rule))));
    CHECK_FALSE(has(read(spared(rule)), rule.code));
}
