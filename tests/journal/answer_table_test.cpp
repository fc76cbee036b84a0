#include "journal/answer_table.h"

#include "support/build_events.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("an answer is a row with all its columns", "[table]") {
    Story story;
    story.tell(answered("border").rated(Rating::good).given({"about 1,000 miles"}));
    story.tell(answered("treaties").rated(Rating::again).given({"1992", "2002"}));
    const auto table = answer_table(answers_in_force(story.events()));
    CHECK(table.starts_with("moment,course,question,gap,outcome,score,rating,milliseconds,in_test,certainty,answer\n2026-11-24T"));
    CHECK(table.find(",border,0,right,0,Good,4000,0,0,\"about 1,000 miles\"\n") != std::string::npos);
    CHECK(table.find(",treaties,0,wrong,0,Again,4000,0,0,\"[\"\"1992\"\",\"\"2002\"\"]\"\n") != std::string::npos);
}

TEST_CASE("without an answer the columns alone are there", "[table]") {
    CHECK(answer_table({}).find('\n') == answer_table({}).size() - 1);
}
