#include "cli/course_statistics.h"

#include "schedule/due_days.h"

namespace estelik {

namespace {

constexpr std::size_t days_told = 14;

}  // namespace

CourseStatistics course_statistics(const BankPtr& bank, const AnswerHistory& history, const Progress& progress, Day today) {
    CourseStatistics course{bank,
                            {},
                            recall_by_topic(*bank, progress, today),
                            coming_days(*bank, progress, calendar_of(progress), today, days_told),
                            coverage(*bank, progress, today),
                            statistics_of(bank, history, progress.model, today)};
    for (const auto& question : bank->questions) ++course.questions[static_cast<std::size_t>(strength_today(*bank, question, progress, today))];
    return course;
}

LearnerTotals learner_totals(const Progress& progress) {
    LearnerTotals totals;
    totals.target = progress.preferences.desired_retention;
    for (const auto& [day, of_day] : progress.days) {
        totals.all.answers += of_day.answers;
        totals.all.right += of_day.right;
        totals.all.milliseconds += of_day.milliseconds;
        totals.days += of_day.answers > 0 ? 1 : 0;
    }
    totals.retention = progress.days.empty() ? share_of(0, 0) : retention_since(progress, progress.days.begin()->first);
    return totals;
}

std::string_view coverage_word(const ParagraphCoverage& paragraph) {
    for (const auto strength : {Strength::weak, Strength::fair, Strength::strong})
        if (paragraph.count(strength) > 0) return strength_names[static_cast<std::size_t>(strength)];
    return "untested";
}

}  // namespace estelik
