#include "analyse/coverage.h"

#include "analyse/analyse_support.h"
#include "support/catch.h"

using namespace estelik;

TEST_CASE("each paragraph knows its questions and how well they are known", "[coverage]") {
    const auto bank = support::small_course();
    Progress progress;
    support::learn(progress, support::item("length"), 10, 0);
    const auto paragraphs = coverage(*bank, progress, support::today);
    REQUIRE(paragraphs.size() == 4);
    CHECK(paragraphs[0].questions.size() == 2);
    CHECK(paragraphs[0].asked() == 1);
    CHECK(paragraphs[0].count(Strength::strong) == 1);
    CHECK(paragraphs[1].asked() == 0);
}
