// All numbers of one course, as `estelik stats` prints them in each of its formats.
#pragma once

#include "analyse/coverage.h"
#include "analyse/statistics.h"
#include "analyse/workload.h"
#include "journal/progress.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace estelik {

// In the order of Strength; the first as a paragraph's word as well.
inline constexpr std::array<std::string_view, 4> strength_names = {"new", "weak", "fair", "strong"};

struct CourseStatistics {
    BankPtr bank;
    std::array<std::size_t, 4> questions{};      // by Strength
    std::vector<TopicRecall> topics;
    std::vector<DayLoad> coming;                 // the next fourteen days
    std::vector<ParagraphCoverage> coverage;
    Statistics statistics;
};
CourseStatistics course_statistics(const BankPtr& bank, const AnswerHistory& history, const Progress& progress, Day today);

struct LearnerTotals {                           // of all courses
    DayTotals all;
    std::size_t days = 0;                        // with an answer
    Share retention;
    double target = 0.9;                         // share of 1 that is aimed at
};
LearnerTotals learner_totals(const Progress& progress);

// A paragraph by the weakest of its questions that was asked: "untested", "weak", "fair" or "strong".
std::string_view coverage_word(const ParagraphCoverage& paragraph);

}  // namespace estelik
