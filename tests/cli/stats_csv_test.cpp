#include "cli/stats_csv.h"

#include "support/golden.h"
#include "support/told_course.h"

using namespace estelik;

TEST_CASE("the table has every figure, a row each", "[stats][golden]") {
    test::check_golden("stats_csv", stats_csv(support::ToldCourse().courses));
}
