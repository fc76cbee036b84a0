// Whether a score can be reached: how many minutes a day it needs, and what could be left out instead.
#pragma once

#include "plan/exam_plan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace estelik {

struct MinutesFor {
    double minutes = 0;  // a day, on the days that are no days off
    double score = 0;    // expected
};

// Topics to leave alone. The whole exam's score falls a little by it, that of the rest rises.
struct LeftOut {
    std::vector<std::size_t> topics = {};
    double score_of_rest = 0;
    double score = 0;     // of the whole exam, what is left out counting as it is known now
};

struct Feasibility {
    double target = 0;
    double score = 0;                          // expected in the minutes given
    double minutes = 0;                        // given, on average over the days that are no days off
    std::optional<double> needed = std::nullopt;  // minutes a day for the target; none: not in ten hours
    std::optional<LeftOut> left_out = std::nullopt;  // fewest topics that bring the rest to the target; none: no need or no use
};

// `plan` is the plan of the same input. None: stopped.
std::optional<Feasibility> judge_feasibility(const PlanInput& input, const ExamPlan& plan, double target, const LongWork& work = {});

// The expected score in each of these minutes a day: the chart. Empty: stopped.
std::vector<MinutesFor> score_by_minutes(const PlanInput& input, const ExamPlan& plan, const std::vector<double>& minutes,
                                         const LongWork& work = {});

}  // namespace estelik
