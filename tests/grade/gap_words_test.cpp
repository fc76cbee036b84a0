#include "grade/gap_words.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("the words beside a gap may be said again", "[surroundings]") {
    const GapWords around("The author of The Trial is Franz {{1}}. It is read.", 1);
    const Wording given("Franz Kafka"), initial("F. Kafka"), other("Max Kafka");
    CHECK(around.stand_before(given.words(), 0, 1));
    CHECK(around.stand_before(initial.words(), 0, 1));
    CHECK_FALSE(around.stand_before(other.words(), 0, 1));
    CHECK(around.behind.empty());
}

TEST_CASE("other gaps and ends of sentences part", "[surroundings]") {
    const GapWords around("From {{1}} {{2}} Sea was closed. Then {{3}} came.", 2);
    CHECK(around.before.empty());
    REQUIRE(around.behind.size() == 3);
    CHECK(around.stand_behind(Wording("Black Sea").words(), 1, 2));
    CHECK(GapWords().empty());
}
