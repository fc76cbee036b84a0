#include "derive/time_stamp.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

bool present(const std::string& text) {
    const Prose prose(text, test::vocabulary());
    return tells_of_present(Ground(prose, {}), {0, prose.sentences()[0].last});
}

}  // namespace

TEST_CASE("a clause with its verb in the present and no date tells of the present", "[stamp]") {
    CHECK(present("Some 3,000 students live in the town."));
    CHECK(present("The town has two schools."));
    CHECK_FALSE(present("Some 3,000 students lived in the town."));
    CHECK_FALSE(present("In 2004 the town has two schools."));
}

TEST_CASE("the stamp is the month of the article", "[stamp]") {
    const Prose prose("The town has two schools.", test::vocabulary());
    CHECK(stamped(Ground(prose, {2012, 2, 26}), "How many schools?", false) == "As of February 2012, how many schools?");
    CHECK(stamped(Ground(prose, {2012, 2, 26}), "China has two.", true) == "As of February 2012, China has two.");
    CHECK(stamped(Ground(prose, {}), "How many schools?", false) == "How many schools?");
}
