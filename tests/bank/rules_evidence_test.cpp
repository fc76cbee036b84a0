#include "support/catch.h"
#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("each rule of the evidence trips where it should, and only there", "[rules]") {
    const RuleCase rule = GENERATE(values<RuleCase>({
        {"E305", "a quote with a changed word", [](Json& c) { of(c, "card")["evidence"]["quote"] = "the River Treaty in"; },
         [](Json& c) { of(c, "card")["evidence"]["quote"] = "the  River\nTreaty on"; }},
        {"E306", "a quote that stands twice", [](Json& c) { of(c, "card")["evidence"]["quote"] = "Borin"; },
         [](Json& c) { of(c, "card")["evidence"]["quote"] = "and Borin"; }},
        {"E307", "a quote of another paragraph", [](Json& c) { of(c, "card")["evidence"]["paragraph"] = 2; },
         [](Json& c) { of(c, "card")["evidence"] = {{"quote", "study in Borin"}, {"paragraph", 2}}; }},
    }));
    INFO(rule.code << ": " << rule.story);
    CHECK(has(read(tripped(rule)), rule.code));
    INFO(report_of(read(spared(rule))));
    CHECK_FALSE(has(read(spared(rule)), rule.code));
}

TEST_CASE("a quote that is nearly there is told from where it differs", "[rules]") {
    Json course = sound_course();
    of(course, "card")["evidence"]["quote"] = "Alvara and Borin signed a River Treaty";
    auto report = report_of(read(course));
    INFO(report);
    CHECK(report.find("help: paragraph 1 comes near: it has “Alvara and Borin signed” and then differs") !=
          std::string::npos);

    of(course, "card")["evidence"]["quote"] = "alvara and borin signed";
    report = report_of(read(course));
    INFO(report);
    CHECK(report.find("paragraph 1 has it with other marks, capitals or accents") != std::string::npos);
}
