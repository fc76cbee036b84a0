#include "memory/course_offsets.h"

#include "memory/drift.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

struct Tested {
    double logit = 0;
    bool recalled = false;
};
using Outcomes = std::vector<Tested>;

// The bias of the greatest posterior by Newton's method: the loss is convex, and its curvature below 1/4 an answer.
double likely_bias(const Outcomes& outcomes, double shared, double precision) {
    constexpr int most_steps = 30;
    double bias = 0;
    for (int step = 0; step < most_steps; ++step) {
        double slope = precision * bias;
        double curvature = precision + 1e-9;
        for (const auto& outcome : outcomes) {
            const double p = from_logit(outcome.logit + shared + bias);
            slope += p - (outcome.recalled ? 1 : 0);
            curvature += p * (1 - p);
        }
        const double move = std::clamp(slope / curvature, -1.0, 1.0);
        bias -= move;
        if (std::abs(move) < 1e-9) break;
    }
    return bias;
}

std::vector<std::uint32_t> course_of_reviews(const ReviewLog& log, const CardCourses& courses) {
    std::vector<std::uint32_t> course(log.reviews());
    for (std::size_t card = 0; card < log.cards(); ++card)
        std::fill(course.begin() + log.begin[card], course.begin() + log.begin[card + 1],
                  courses.of_card[static_cast<std::size_t>(log.card[card])]);
    return course;
}

std::vector<double> offsets_of(const ReviewLog& log, const std::vector<std::uint32_t>& course, std::size_t courses,
                               const Predictions& said, std::size_t from, std::size_t to) {
    std::vector<Outcomes> of_course(courses);
    Outcomes all;
    for (std::size_t i = from; i < to; ++i) {
        const Tested outcome{logit(static_cast<double>(said.recall[i])), log.recalled(said.review[i])};
        of_course[course[said.review[i]]].push_back(outcome);
        all.push_back(outcome);
    }
    const double shared = likely_bias(all, 0, 1);  // what all share is left to the drift
    std::vector<double> offsets;
    for (const auto& outcomes : of_course) offsets.push_back(likely_bias(outcomes, shared, 1 / (offset_width * offset_width)));
    return offsets;
}

double loss_of(double p, bool recalled) {
    const double kept = std::clamp(p, 1e-7, 1 - 1e-7);
    return -std::log(recalled ? kept : 1 - kept);
}

}  // namespace

std::vector<double> course_offsets(const ReviewLog& log, const CardCourses& courses, const Predictions& said, std::size_t from,
                                   std::size_t to) {
    return offsets_of(log, course_of_reviews(log, courses), courses.names.size(), said, from, to);
}

JudgedOffsets judge_offsets(const ReviewLog& log, const CardCourses& courses, const Predictions& said,
                            const std::vector<std::size_t>& fold_ends) {
    JudgedOffsets judged{std::vector<double>(courses.names.size()), 0, said};
    if (courses.names.size() < 2 || fold_ends.empty()) return judged;
    const auto course = course_of_reviews(log, courses);
    Predictions with = said;
    double sum = 0, squares = 0;
    for (std::size_t fold = 1; fold < fold_ends.size(); ++fold) {
        const auto offsets = offsets_of(log, course, courses.names.size(), said, 0, fold_ends[fold - 1]);
        for (std::size_t i = fold_ends[fold - 1]; i < fold_ends[fold]; ++i) {
            const auto p = static_cast<double>(said.recall[i]);
            const double moved = from_logit(logit(p) + offsets[course[said.review[i]]]);
            const bool recalled = log.recalled(said.review[i]);
            const double gain = loss_of(p, recalled) - loss_of(moved, recalled);
            sum += gain;
            squares += gain * gain;
            with.recall[i] = static_cast<float>(moved);
        }
    }
    const auto tests = static_cast<double>(said.review.size());
    judged.gain = sum / tests;
    const double error = std::sqrt(std::max(squares / tests - judged.gain * judged.gain, 0.0) / tests);
    if (judged.gain <= std::max(least_offset_gain, error)) return judged;
    judged.offsets = offsets_of(log, course, courses.names.size(), said, 0, said.review.size());
    judged.said = std::move(with);
    return judged;
}

}  // namespace estelik
