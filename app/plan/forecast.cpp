#include "plan/forecast.h"

#include "plan/prices.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace estelik {
namespace {

constexpr double nine_of_ten = 1.645;  // standard deviations to both sides

// How far the score moves for a belief that is off, on a small problem: every n-th question on a coarse grid.
// The prices stay: to the first order the plan's own answer to the change brings nothing.
class Sensitivity {
public:
    Sensitivity(const PlanProblemInput& setup, std::span<const float> prices)
        : sample_(setup), prices_(prices.begin(), prices.end()) {
        constexpr std::size_t most_questions = 120;
        const std::size_t step = (setup.questions.size() + most_questions - 1) / most_questions;
        sample_.questions.clear();
        for (std::size_t i = 0; i < setup.questions.size(); i += step) sample_.questions.push_back(setup.questions[i]);
        at_belief_ = score(sample_);
    }

    double shift(const BeliefMoves& by) const {
        auto other = sample_;
        other.belief = moved(sample_.belief, by);
        for (auto& question : other.questions)
            if (question.state) question.state->stability *= std::exp(by[0]);
        return score(other) - at_belief_;
    }

private:
    // Without what the seconds themselves are worth, which is the same for all beliefs.
    double score(PlanProblemInput input) const {
        constexpr std::size_t stabilities = 20;
        constexpr std::size_t difficulties = 4;
        const TransitionTable table(input.belief, input.answering, PlanGrid(stabilities, difficulties),
                                    static_cast<int>(input.seconds.size()));
        PlanProblem problem(table, input);
        const double given = std::inner_product(prices_.begin(), prices_.end(), input.seconds.begin(), 0.0);
        return (problem.dual(prices_, 1e-5F) - given) / static_cast<double>(input.questions.size());
    }

    PlanProblemInput sample_;
    std::vector<float> prices_;
    double at_belief_ = 0;
};

double doubt_of_belief(const PlanProblemInput& setup, const BeliefDoubt& doubt, std::span<const float> prices) {
    const auto none = [](const BeliefMoves& by) { return by == BeliefMoves{}; };
    if (std::ranges::all_of(doubt.directions, none)) return 0;
    const Sensitivity sensitivity(setup, prices);
    double square = 0;
    for (const auto& by : doubt.directions) square += std::pow(sensitivity.shift(by), 2);
    return std::sqrt(square);
}

ExpectedScore with_interval(double score, double deviation) {
    return {score, std::clamp(score - nine_of_ten * deviation, 0.0, 1.0),
            std::clamp(score + nine_of_ten * deviation, 0.0, 1.0)};
}

}  // namespace

void add_forecasts(const PlanProblem& problem, const PlanProblemInput& setup, const PlanInput& input,
                   std::span<const float> prices, ExamPlan& plan) {
    const auto& load = problem.load();
    const auto questions = static_cast<double>(setup.questions.size());
    double earned = std::accumulate(load.worth.begin(), load.worth.end(), 0.0);
    // Seconds that the prices attract beyond those there are earn nothing, at their price.
    double unpaid = 0;
    for (std::size_t day = 0; day < prices.size(); ++day)
        unpaid += setup.seconds[day] > 0
                      ? static_cast<double>(prices[day]) * (setup.seconds[day] - static_cast<double>(load.seconds[day]))
                      : 0;
    const double kept = earned > 0 ? std::clamp((earned + unpaid) / earned, 0.0, 1.1) : 1;
    const double belief = doubt_of_belief(setup, input.doubt, prices);
    const auto interval = [&](double score) {
        constexpr double spread_a_question = 1.2;  // of recall over questions, by what is missing of it
        constexpr double always = 0.003;           // no model is right
        const double luck = spread_a_question * (1 - score) / std::sqrt(questions);
        return with_interval(score, std::sqrt(belief * belief + luck * luck + always * always));
    };
    plan.score = interval(std::clamp(earned * kept / questions, 0.0, 1.0));
    double importance = 0;
    for (const auto& exam : input.exams) importance += exam.day > input.today ? exam.importance : 0;
    for (const auto& exam : input.exams) {
        if (exam.day <= input.today) continue;
        const auto at = static_cast<std::size_t>(std::ranges::count_if(input.exams, [&](const PlannedExam& other) {
            return other.day > input.today && (other.day < exam.day || (other.day == exam.day && &other < &exam));
        }));
        const double share = exam.importance / importance;
        plan.exams.push_back(
            {exam.day, interval(share > 0 ? std::clamp(load.worth[at] * kept / questions / share, 0.0, 1.0) : 0)});
    }
}

}  // namespace estelik
