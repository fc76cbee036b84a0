// Whether a score can be reached: how many minutes a day it needs, and what could be left out instead.
#pragma once

#include "plan/exam_plan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace estelik {

struct MinutesFor {
    double minutes = 0;  // a day, on average over the days that are no days off
    double score = 0;    // expected, 0..1
};

struct LeftOut {
    std::vector<std::size_t> topics = {};
    double score_of_rest = 0;  // expected on what is not left out, with all minutes for it
    double score = 0;          // of the whole exam then
};

struct Feasibility {
    double target = 0;
    double score = 0;                             // expected in the minutes given
    double minutes = 0;                           // given, as above
    std::optional<double> needed = std::nullopt;  // minutes a day for the target; none: not in ten hours
    std::optional<LeftOut> left_out =
        std::nullopt;  // fewest topics for which the rest reaches the target; none: no need, or no use
};

inline constexpr double most_minutes_a_day = 600;

// `plan` is the plan of this very input. Days off stay days off. None: stopped, or there is no exam to plan for.
std::optional<Feasibility> judge_feasibility(const PlanInput& input, const ExamPlan& plan, double target,
                                             const LongWork& work = {});

// The expected score in each of these minutes a day, rising with them: the chart. Empty: as above.
std::vector<MinutesFor> score_by_minutes(const PlanInput& input, const ExamPlan& plan, std::vector<double> minutes,
                                         const LongWork& work = {});

}  // namespace estelik
