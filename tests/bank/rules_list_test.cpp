#include "support/catch.h"
#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("each rule of orders and matches trips where it should, and only there", "[rules]") {
    const RuleCase rule = GENERATE(values<RuleCase>({
        {"E320", "an item twice", [](Json& c) { of(c, "order")["items"][2] = "Trade is *small*"; },
         [](Json& c) { of(c, "order")["items"][2] = "Trade is smaller"; }},
        {"E320", "a left side twice", [](Json& c) { of(c, "match")["pairs"][1][0] = "ana korda"; },
         [](Json& c) { of(c, "match")["pairs"][1][0] = "Ana Kordas"; }},
        {"E320", "a right side twice", [](Json& c) { of(c, "match")["pairs"][1][1] = "A leader"; },
         [](Json& c) { of(c, "match")["pairs"][1][1] = "Two leaders"; }},
        {"E321", "an item with its year", [](Json& c) { of(c, "order")["items"][1] = "The treaty of 1999 is signed"; },
         [](Json& c) { of(c, "order")["items"][1] = "The treaty of 11 points is signed"; }},
        {"E322", "a word on both sides of one pair",
         [](Json& c) { of(c, "match")["pairs"][1] = {"River Treaty", "a treaty on ports"}; },
         [](Json& c) {
             of(c, "match")["pairs"] = {{"River Treaty", "a treaty on water"},
                                        {"Port Treaty", "a treaty on ships"},
                                        {"Road Treaty", "a treaty on cars"}};
         }},
        {"E330", "a year among places", [](Json& c) { of(c, "match")["pairs"][2][1] = "1992"; }, [](Json& c) { of(c, "match")["pairs"][2][1] = "a land of 1992"; }},
    }));
    INFO(rule.code << ": " << rule.story);
    CHECK(has(read(tripped(rule)), rule.code));
    INFO(report_of(read(spared(rule))));
    CHECK_FALSE(has(read(spared(rule)), rule.code));
}
