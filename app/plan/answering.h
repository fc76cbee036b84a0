// How a learner's answers go and how long they take: what a plan reckons with beside memory itself.
#pragma once

#include <array>

namespace estelik {

// Shares add up to 1. Seconds are those of one answer with everything about it, from showing to the next question.
// A question answered Again is asked again on the same day until it is passed; only then it is done with.
struct Answering {
    std::array<double, 4> first_grades = {0.24, 0.094, 0.495, 0.171};  // Again, Hard, Good, Easy
    std::array<double, 3> passing_grades = {0.224, 0.631, 0.145};      // Hard, Good, Easy
    double repeat_pass = 0.85;                                         // of the first repeat; the second passes
    double first_seconds = 20;
    double pass_seconds = 9;
    double fail_seconds = 16;
    double repeat_pass_seconds = 12;
    double repeat_fail_seconds = 16;

    bool operator==(const Answering&) const = default;
};

}  // namespace estelik
