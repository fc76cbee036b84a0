#include "derive/cause_finder.h"

#include "derive/statement_support.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("reasons, purposes and effects are found with what they explain", "[causes]") {
    CHECK(statements_by(find_causes, "The harbour closed in 1870 because the river had filled it with sand.") ==
          Words{"cause: The harbour | closed | because the river had filled it with sand"});
    CHECK(statements_by(find_causes, "The town built a wall to prevent floods in spring.") ==
          Words{"purpose: The town | built | to prevent floods in spring"});
    CHECK(statements_by(find_causes, "To attract settlers from the north, the king granted free land.") ==
          Words{"purpose: the king | granted | To attract settlers from the north"});
    CHECK(statements_by(find_causes, "Royal pressure forced the closure of two schools.") ==
          Words{"effect: Royal pressure | forced | the closure of two schools"});
}

TEST_CASE("the purpose of a noun is none of its clause", "[causes]") {
    CHECK(statements_by(find_causes, "The town began efforts to prevent floods in spring.").empty());
    CHECK(statements_by(find_causes, "The road leads through the old forest.").empty());
}
