#include "cli/stats_json.h"

#include "support/golden.h"
#include "support/told_course.h"

#include <nlohmann/json.hpp>

using namespace estelik;

TEST_CASE("the JSON has every figure under its name", "[stats][golden]") {
    const support::ToldCourse told;
    test::check_golden("stats_json", stats_json(told.totals, told.courses));
}

TEST_CASE("what is typed in no alphabet makes no broken JSON", "[stats]") {
    support::ToldHistory told;
    for (int i = 0; i < 5; ++i) told.gives("rises", Rating::again, "\xff\xfe");
    const auto progress = support::folded(told.history());
    const std::vector<CourseStatistics> courses = {course_statistics(support::small_course(), told.history(), progress, Day{20000})};
    CHECK(nlohmann::json::accept(stats_json(learner_totals(progress), courses)));
}
