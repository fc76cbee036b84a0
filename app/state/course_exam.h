// The exam of a course as the program holds it: what was asked of the planner, and what it said.
#pragma once

#include "bank/bank.h"
#include "journal/progress.h"
#include "plan/exam_plan.h"
#include "plan/feasibility.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

// What a plan rests on: with another of these it is made anew.
struct PlanWanted {
    BankPtr bank;
    std::uint64_t events = 0;   // of progress
    Day today;

    bool operator==(const PlanWanted&) const = default;
};

// Made on the worker's thread by plan_exam, and not changed any more.
struct CourseExam {
    PlanWanted wanted;
    std::vector<ItemId> items;                // in the order of the input's questions
    ExamPlan plan;
    std::optional<Feasibility> feasibility;
    std::vector<MinutesFor> by_minutes;       // the expected score in other minutes a day
};

inline constexpr int proposed_minutes[] = {5, 10, 15, 20, 30, 45, 60};   // a day, to choose from
inline constexpr double score_aimed_at = 0.9;

// The exam that the course has ahead of it; null: none.
const ExamSet* exam_ahead(const Progress& progress, const std::string& course, Day today);

// Minutes of a usual day: those set with the exam, else what the learner has been doing, to the next five.
int exam_minutes(const Progress& progress, const ExamSet& exam, Day today);

// The course as the planner takes it. Items: a question each, one for every gap of a cloze. Suspended ones are
// left out. Mixed models are believed as FSRS-6; drift and what a course adds to it are not.
struct PlanQuestions {
    PlanInput input;
    std::vector<ItemId> items;
};
PlanQuestions plan_questions(const Bank& bank, const Progress& progress, const ExamSet& exam, Day today);

// Null: stopped, or there is nothing to plan. `before` makes it faster.
std::shared_ptr<const CourseExam> plan_exam(const PlanWanted& wanted, const PlanQuestions& questions, const CourseExam* before,
                                            const LongWork& work);

}  // namespace estelik
