// The plan for one exam or several: what can be reached in the minutes there are, what each day holds, and what
// to ask today. Pure and deterministic; long work, to be run off the drawing thread and again after each session.
//
// Every study day has a price for its seconds, such that what is worth its price just fills each day; a
// question's worth is the exam score that the best later plan makes of it. See prices.h and value_pass.h.
#pragma once

#include "base/time.h"
#include "memory/parallel.h"
#include "plan/answering.h"
#include "plan/belief.h"
#include "plan/belief_moves.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace estelik {

struct PlanQuestion {
    std::size_t topic = 0;                           // an index into PlannedExam::topic_weights
    std::optional<MemoryState> state = std::nullopt;  // none: unseen
    Day last_day = {};                               // of the answer that led to the state
    double weight = 1;                               // of the question within its topic
    double guess = 0;                                // chance to be right without knowing it: 0.25 for one of four options
};

struct PlannedExam {
    Day day = {};                              // on its morning; the last day to learn for it is the day before
    std::vector<double> topic_weights = {};    // of each question of a topic, 0: not asked; empty: all the same
    double importance = 1;                     // beside the other exams
};

struct PlanInput {
    Belief belief = {};
    Answering answering = {};
    Day today = {};
    std::vector<PlanQuestion> questions = {};
    std::vector<PlannedExam> exams = {};   // those of today and before are left out
    std::vector<double> minutes = {};      // of today, tomorrow, ...; 0: a day off; the last holds for the days after it
    BeliefDoubt doubt = {};                // in the belief: makes the interval of the score wide
};

struct PlannedDay {
    Day day = {};
    double minutes = 0;         // given
    double planned = 0;         // of them, planned; what remains goes to what is least known
    double new_questions = 0;
    double reviews = 0;
};

// Scores are 0..1: the expected share of the exam's weight that is answered right.
struct ExpectedScore {
    double score = 0;
    double low = 0, high = 0;   // where nine of ten end up
};

struct ExamForecast {
    Day exam = {};
    ExpectedScore score = {};
};

struct AskToday {
    std::size_t question = 0;
    double seconds = 0;   // expected
    bool planned = true;  // false: of no use to the plan, there for minutes that are left
    bool fits = true;     // into today's minutes, as expected
};

struct ExamPlan {
    std::vector<PlannedDay> days;       // from today to the eve of the last exam
    std::vector<ExamForecast> exams;    // in the order of the input
    ExpectedScore score;                // of all exams, by importance
    std::vector<AskToday> today;        // all that may be asked today, in order: the learner stops when the time is up
    std::vector<double> prices;         // of a second, by day: where the next plan starts from
    Day first_day = {};                 // of `prices`
};

// `before` is an earlier plan of the same course, which makes this one several times as fast. None: stopped by
// LongWork::progress. Without an exam after today: an empty plan.
std::optional<ExamPlan> make_exam_plan(const PlanInput& input, const ExamPlan* before = nullptr, const LongWork& work = {});

}  // namespace estelik
