// A course with its exams, and one learner's way through it under some policy: days, seconds, answers.
#pragma once

#include "bench/exam/learner.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace estelik::bench {

struct CourseExam {
    int day = 0;                  // on its morning; study days are 0, 1, ...
    std::vector<double> weights;  // by question
};

struct Course {
    std::string name;
    int days = 14;
    double minutes = 10;
    std::size_t questions = 200;
    std::vector<CourseExam> exams;
    std::vector<std::size_t> topics;     // by question
    double guess = 0;                    // an exam's question is answered right as often at least
    double missed = 0;                   // share of days that the learner does not come, unknown before
};

// What a policy sees of a question.
struct Card {
    std::optional<TrueState> believed;
    int last_day = -1;
    struct Answer { int day, grade; };
    std::vector<Answer> history;
};

struct Desk {
    const Course& course;
    TrueMemory belief;
    std::vector<Card> cards;
    int day = 0;

    double weight(std::size_t question, int from_day) const;   // in the exams after that day
    double missing(std::size_t question) const;                // weight not known at the exams to come, if left alone
    double score_now() const;                                  // believed, if nothing more were asked
    void replay();                                             // the cards' states, by the belief as it is now
};

// Chooses what to ask. None: nothing more today.
class Policy {
public:
    virtual ~Policy() = default;
    virtual void morning(Desk& desk, double seconds) = 0;
    virtual std::optional<std::size_t> next(const Desk& desk) = 0;
    virtual std::optional<double> forecast() const { return std::nullopt; }              // this morning's, 0..1
    virtual std::optional<std::pair<double, double>> first_interval() const { return std::nullopt; }  // of the first morning
};

using MakePolicy = std::function<std::unique_ptr<Policy>(const Course&, const Learner&)>;

struct CourseResult {
    double score = 0;                        // points, 0..100
    double minutes = 0;                      // used a day
    std::optional<double> forecast_error;    // points, of the last morning's forecast: positive if it said too much
    std::optional<bool> inside;              // whether the first interval held the score
};

CourseResult run_course(const Course& course, const Learner& learner, Policy& policy);

struct CourseSize {
    int days = 14;
    double minutes = 10;
    std::size_t questions = 200;
};
Course plain_course(const CourseSize& size);
Course weighted_course(const CourseSize& size);   // four topics of weights 4, 2, 1, 1
Course two_exam_course(const CourseSize& size);   // half the questions half way, all of them at the end
Course guessed_course(const CourseSize& size);    // choice of four

}  // namespace estelik::bench
