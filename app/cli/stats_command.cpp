#include "cli/stats_command.h"

#include "cli/stats_csv.h"
#include "cli/stats_json.h"
#include "cli/stats_text.h"

namespace estelik {

void print_stats(const AppState& state, const AnswerHistory& history, StatsFormat format, std::ostream& out) {
    const auto totals = learner_totals(state.progress);
    std::vector<CourseStatistics> courses;
    for (const auto& course : state.courses)
        if (course.bank) courses.push_back(course_statistics(course.bank, history, state.progress, day_of(state.now)));
    switch (format) {
    case StatsFormat::text: out << stats_text(totals, courses); break;
    case StatsFormat::json: out << stats_json(totals, courses); break;
    case StatsFormat::csv: out << stats_csv(courses); break;
    }
}

}  // namespace estelik
