#include "cli/stats_text.h"

#include "support/golden.h"
#include "support/told_course.h"

using namespace estelik;

TEST_CASE("the statistics read from top to bottom, each figure with what it rests on", "[stats][golden]") {
    const support::ToldCourse told;
    test::check_golden("stats_text", stats_text(told.totals, told.courses));
}

TEST_CASE("a learner without an answer is told so, figure by figure", "[stats]") {
    const std::vector<CourseStatistics> courses = {course_statistics(support::small_course(), {}, {}, Day{20000})};
    const auto text = stats_text({}, courses);
    CHECK(text.find("Retention: too few answers yet (0 of 5)") != std::string::npos);
    CHECK(text.find("Time told and taken: too few whole sessions yet (0 of 5)") != std::string::npos);
    CHECK(text.find("Sure and right: no test with certainty marking yet") != std::string::npos);
    CHECK(text.find("Hardest questions: none with five answers was missed") != std::string::npos);
}
