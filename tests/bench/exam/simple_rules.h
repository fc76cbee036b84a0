// The rules that people and programs follow without a plan.
#pragma once

#include "bench/exam/course.h"

namespace estelik::bench {

// Due when the believed recall has fallen to `retention`, lowest first; then new questions.
struct SimpleRule {
    double retention = 0.9;
    bool fill = false;     // minutes that are left go to the lowest recall predicted for the exam
    double pace = 0;       // above 0: questions / (pace * days) new ones a day come before the due ones
};

MakePolicy simple_rule(const SimpleRule& rule);

// By what a turn today adds to the score, if nothing more followed, for a second of it.
MakePolicy greedy_rule();

}  // namespace estelik::bench
