// Three weeks of a learner with the small course, told once for every format of the statistics: one lake is mixed up
// with another, sittings take longer than told, one test is sat with certainty marking.
#pragma once

#include "cli/course_statistics.h"
#include "journal/fold.h"
#include "support/told_history.h"

namespace estelik::support {

inline ToldHistory three_weeks() {
    ToldHistory told;
    for (int day = 0; day < 18; day += 3) {
        told.on_day(day).sits_down(TimeTold{3, 60});
        told.gives("ends", day < 15 ? Rating::again : Rating::good, day < 15 ? "Aral Sea" : "Lake Balkhash", 20).after_seconds(8);
        told.gives("rises", Rating::good, "Tian Shan", 12).after_seconds(5);
        told.gives("signed", day == 6 ? Rating::again : Rating::good, day == 6 ? "1 May 2001" : "12 September 2001", 30 + day);
    }
    told.on_day(19).sits_down({}, SessionMode::test);
    for (int i = 0; i < 5; ++i) told.gives(i == 0 ? "length" : "rises", i == 0 ? Rating::again : Rating::good, "something", 15).in_a_test(3);
    return told;
}

// The same answers as the events of a journal, folded.
inline Progress folded(const AnswerHistory& history) {
    std::vector<Event> events;
    for (const auto& given : history.answers) events.push_back({given.stamp.id, given.stamp.lt, given.at, given.answer});
    return fold(events);
}

struct ToldCourse {
    AnswerHistory history = three_weeks().history();
    Progress progress = folded(history);
    LearnerTotals totals = learner_totals(progress);
    std::vector<CourseStatistics> courses = {course_statistics(small_course(), history, progress, ToldHistory::day(20))};
};

}  // namespace estelik::support
