#include "bank/rules.h"

#include "support/catch.h"

#include "support/course.h"

#include "bank/rules_bank.h"
#include "bank/rules_evidence.h"
#include "bank/rules_key.h"
#include "bank/rules_list.h"
#include "bank/rules_options.h"
#include "bank/rules_stem.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("rules of the whole bank wait until every question is sound", "[rules]") {
    Json course = sound_course();
    course["topics"].push_back({{"id", "trade"}, {"title", "Trade"}});
    CHECK(codes_of(read(course)) == std::vector<std::string>{"W401"});
    of(course, "card")["difficulty"] = 0;
    CHECK(codes_of(read(course)) == std::vector<std::string>{"E212"});
}

TEST_CASE("no table of rules is empty", "[rules]") {
    for (const auto rules : {stem_rules(), key_rules(), option_rules(), evidence_rules(), list_rules()})
        CHECK_FALSE(rules.empty());
    CHECK_FALSE(bank_rules().empty());
}
