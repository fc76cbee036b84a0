#include "state/course_exam.h"

#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

TEST_CASE("a day off has no minutes, and an easy one its share") {
    StudyDesk desk;
    const Day today = day_of(desk.clock);
    desk.press(SetPreference{name_of_day_off(today + 1), 1});
    desk.press(SetPreference{name_of_share(weekday(today + 2)), 0.5});
    const ExamSet exam{"rivers", calendar(today + 5), {}, 30};
    const auto minutes = plan_questions(*desk.state.bank(), desk.state.progress, exam, today).input.minutes;
    REQUIRE(minutes.size() == 5);
    CHECK(minutes[0] == 30);
    CHECK(minutes[1] == 0);
    CHECK(minutes[2] == 15);
}

TEST_CASE("what can be guessed counts as what guessing gives") {
    StudyDesk desk;
    const auto bank = desk.state.bank();
    const auto made = plan_questions(*bank, {}, {"rivers", calendar(day_of(desk.clock) + 5), {}, 30}, day_of(desk.clock));
    REQUIRE(made.items.size() == made.input.questions.size());
    for (std::size_t i = 0; i < made.items.size(); ++i) {
        const auto kind = bank->find(made.items[i].question)->kind();
        CHECK(made.input.questions[i].guess == (kind == Kind::choice ? 0.25 : kind == Kind::true_false ? 0.5 : 0));
    }
}

TEST_CASE("topics that are not asked weigh nothing, and none named means all") {
    StudyDesk desk;
    const auto bank = desk.state.bank();
    const Day today = day_of(desk.clock);
    ExamSet exam{"rivers", calendar(today + 5), {}, 30};
    CHECK(plan_questions(*bank, {}, exam, today).input.exams.front().topic_weights.empty());
    exam.topics = {bank->topics.front().id};
    const auto weights = plan_questions(*bank, {}, exam, today).input.exams.front().topic_weights;
    REQUIRE(weights.size() == bank->topics.size());
    CHECK(weights.front() == 1);
    for (std::size_t i = 1; i < weights.size(); ++i) CHECK(weights[i] == 0);
}

TEST_CASE("minutes that were not named are those of the learner's days, to the next five") {
    Progress progress;
    const Day today{20000};
    CHECK(exam_minutes(progress, {}, today) == 10);
    progress.days[today + -1] = {.answers = 20, .milliseconds = 17 * 60'000};
    CHECK(exam_minutes(progress, {}, today) == 20);
    CHECK(exam_minutes(progress, {"rivers", {}, {}, 45}, today) == 45);
}
