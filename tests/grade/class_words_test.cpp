#include "grade/class_words.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("words of one class stand for one another", "[words]") {
    CHECK(class_of("peace") == class_of("treaty"));
    CHECK(class_of("peace") != class_of("war"));
    CHECK(class_of("trianon") == 0);
}

TEST_CASE("what stands around an answer is told from another answer", "[words]") {
    CHECK(is_tail_noun("inc"));
    CHECK_FALSE(is_tail_noun("records"));
    CHECK(opens_tail("in"));
    CHECK(is_alternative("or"));
    CHECK_FALSE(is_kind_adjective("neo"));
}
