#include "support/catch.h"
#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

namespace {

void choose(Json& course, const std::string& stem, const std::vector<std::string>& options, const std::string& key) {
    Json& question = of(course, "choice");
    question["question"] = stem;
    question["options"] = options;
    question["key"] = key;
    question.erase("feedback");
}

// Who signed, by that passage: the key is Alvara.
void signers(Json& course, const std::string& quote, const std::vector<std::string>& options) {
    choose(course, "Which country signed the River Treaty?", options, "Alvara");
    of(course, "choice")["evidence"] = {{"quote", quote}, {"paragraph", 1}};
}

}  // namespace

TEST_CASE("each rule of cues in the options trips where it should, and only there", "[rules]") {
    const RuleCase rule = GENERATE(values<RuleCase>({
        {"W421", "a word of the question in the key alone",
         [](Json& c) {
             choose(c, "Which body cares for the rivers of Borin?",
                    {"Council of Rivers", "Court of Trade", "House of Envoys", "Union of Ports"}, "Council of Rivers");
         },
         [](Json& c) {
             choose(c, "Which body cares for the rivers of Borin?",
                    {"Council of Rivers", "Court of Rivers", "House of Envoys", "Union of Ports"}, "Council of Rivers");
         }},
        {"W421", "most of a title in the question",
         [](Json& c) {
             of(c, "text")["question"] = "Which treaty on the river was it?";
             of(c, "text")["key"] = "Great River Treaty";
         },
         [](Json& c) {
             of(c, "text")["question"] = "Which treaty was it?";
             of(c, "text")["key"] = "Great River Treaty";
         }},
        {"E328", "a distractor that signed as well",
         [](Json& c) {
             signers(c, "Alvara and Borin signed the River Treaty", {"Alvara", "Borin", "Cordia", "Delmar"});
         },
         [](Json& c) {
             signers(c, "Alvara and Borin signed the River Treaty", {"Alvara", "Cordia", "Delmar", "Estra"});
         }},
        {"W422", "a distractor elsewhere in the passage",
         [](Json& c) {
             signers(c, "Alvara signed the River Treaty, which Cordia had feared", {"Alvara", "Cordia", "Delmar", "Estra"});
         },
         [](Json& c) {
             signers(c, "Alvara signed the River Treaty, which Cordia had feared", {"Alvara", "Borin", "Delmar", "Estra"});
         }},
        {"E329", "“an” before the blank and a consonant after it",
         [](Json& c) {
             choose(c, "Ana Korda heads an _____ of rivers.", {"Assembly", "Council", "Court"}, "Assembly");
         },
         [](Json& c) {
             choose(c, "Ana Korda heads a(n) _____ of rivers.", {"Assembly", "Council", "Court"}, "Assembly");
         }},
        {"W428", "“only” and “never” in wrong options",
         [](Json& c) {
             choose(c, "What do ships do there?", {"Turn round", "Never turn", "Only turn left"}, "Turn round");
         },
         [](Json& c) {
             choose(c, "What do ships do there?", {"Never turn", "Turn round", "Always sink"}, "Never turn");
         }},
        {"W429", "an article in the key alone",
         [](Json& c) {
             choose(c, "What did Ana Korda found?", {"A court of trade", "Council seats", "Free ports"}, "A court of trade");
         },
         [](Json& c) {
             choose(c, "What did Ana Korda found?", {"A court of trade", "A council", "Free ports"}, "A court of trade");
         }},
        {"W429", "one exact figure among round ones",
         [](Json& c) {
             choose(c, "How many boats were there?", {"400", "437", "500", "600"}, "437");
         },
         [](Json& c) {
             choose(c, "How many boats were there?", {"400", "437", "512", "600"}, "437");
         }},
        {"W430", "a year after the article",
         [](Json& c) {
             choose(c, "In what year was trade small?", {"1992", "1999", "2015"}, "1992");
         },
         [](Json& c) {
             choose(c, "In what year was trade small?", {"1992", "1999", "2012"}, "1992");
         }},
    }));
    INFO(rule.code << ": " << rule.story);
    CHECK(has(read(tripped(rule)), rule.code));
    INFO(report_of(read(spared(rule))));
    CHECK_FALSE(has(read(spared(rule)), rule.code));
}
