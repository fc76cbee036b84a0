#include "plan/plan_kinds.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace estelik {
namespace {

double weight_in(const PlannedExam& exam, const PlanQuestion& question) {
    if (exam.topic_weights.empty()) return question.weight;
    return question.topic < exam.topic_weights.size() ? exam.topic_weights[question.topic] * question.weight : 0;
}

std::vector<const PlannedExam*> exams_to_come(const PlanInput& input) {
    std::vector<const PlannedExam*> exams;
    for (const auto& exam : input.exams)
        if (exam.day > input.today) exams.push_back(&exam);
    std::ranges::stable_sort(exams, {}, [](const PlannedExam* exam) { return exam->day; });
    return exams;
}

// By question and exam.
std::vector<std::vector<double>> scaled_weights(const PlanInput& input, const std::vector<const PlannedExam*>& exams) {
    double importance = 0;
    for (const auto* exam : exams) importance += exam->importance;
    std::vector<std::vector<double>> weights(input.questions.size(), std::vector<double>(exams.size()));
    for (std::size_t e = 0; e < exams.size(); ++e) {
        double sum = 0;
        for (const auto& question : input.questions) sum += weight_in(*exams[e], question);
        const double scale = sum > 0 && importance > 0
                                 ? exams[e]->importance / importance * static_cast<double>(input.questions.size()) / sum
                                 : 0;
        for (std::size_t q = 0; q < input.questions.size(); ++q)
            weights[q][e] = weight_in(*exams[e], input.questions[q]) * scale;
    }
    return weights;
}

// How finely weights (as logarithms) and guesses are told apart; 0: exactly.
struct Fineness {
    double log_weight = 0, guess = 0;
};

std::vector<double> key_of(const std::vector<double>& weights, double guess, const Fineness& fineness) {
    std::vector<double> key;
    for (const double weight : weights) {
        const bool exact = fineness.log_weight <= 0 || weight <= 0;
        key.push_back(exact ? weight : std::round(std::log(weight) / fineness.log_weight));
    }
    key.push_back(fineness.guess > 0 ? std::round(guess / fineness.guess) : guess);
    return key;
}

}  // namespace

PlanKinds plan_kinds(const PlanInput& input) {
    const auto exams = exams_to_come(input);
    const auto weights = scaled_weights(input, exams);
    PlanKinds plan{.kinds = {}, .of_question = std::vector<std::size_t>(input.questions.size())};
    std::vector<double> members;
    for (const auto& fineness :
         {Fineness{}, Fineness{0.35, 0.1}, Fineness{0.7, 0.25}, Fineness{1.4, 0.5}, Fineness{1e9, 1e9}}) {
        std::map<std::vector<double>, std::size_t> numbers;
        for (std::size_t q = 0; q < weights.size(); ++q)
            plan.of_question[q] =
                numbers.emplace(key_of(weights[q], input.questions[q].guess, fineness), numbers.size()).first->second;
        members.assign(numbers.size(), 0);
        if (numbers.size() <= most_plan_kinds) break;
    }
    Stakes none;
    for (const auto* exam : exams) none.exams.push_back({exam->day - input.today, 0});
    plan.kinds.assign(std::max<std::size_t>(members.size(), 1), none);
    for (const auto kind : plan.of_question) members[kind] += 1;
    for (std::size_t q = 0; q < weights.size(); ++q) {
        auto& stakes = plan.kinds[plan.of_question[q]];
        const double share = 1 / members[plan.of_question[q]];
        for (std::size_t e = 0; e < exams.size(); ++e) stakes.exams[e].weight += static_cast<float>(weights[q][e] * share);
        stakes.guess += static_cast<float>(input.questions[q].guess * share);
    }
    return plan;
}

}  // namespace estelik
