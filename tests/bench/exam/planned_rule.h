// The planner under test, as a learner would have it: app/plan with the desk's states.
#pragma once

#include "bench/exam/course.h"
#include "plan/exam_plan.h"

namespace estelik::bench {

struct PlannedRule {
    enum class When { once, daily, refitted } when = When::daily;
    int every = 1;      // days between plans; the last three days have one each
    bool fill = true;   // asks what is only there for minutes that are left
    bool doubt = false; // reckons with the interval of the first forecast
};

MakePolicy planned_rule(const PlannedRule& rule);

// The input of a plan for the desk as it is.
PlanInput plan_input(const Desk& desk, const Belief& belief);
Belief to_belief(const TrueMemory& memory);

// What no policy can exceed on average, if the learner is believed exactly: points.
double upper_bound(const Course& course, const Learner& learner, int passes);

}  // namespace estelik::bench
