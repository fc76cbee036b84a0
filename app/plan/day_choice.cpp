#include "plan/day_choice.h"

#include <algorithm>

namespace estelik {
namespace {

struct Candidate {
    std::size_t question = 0;
    double by = 0;  // what it is ordered by, highest first
};

void append_by_rank(std::vector<Candidate>& candidates, const PlanProblem& problem, bool planned,
                    std::vector<AskToday>& to) {
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::by);
    for (const auto& candidate : candidates)
        to.push_back({candidate.question, problem.seconds_today(candidate.question), planned, false});
}

}  // namespace

std::vector<AskToday> choose_for_today(const PlanProblem& problem, double seconds) {
    std::vector<Candidate> planned, others;
    for (std::size_t question = 0; question < problem.questions(); ++question) {
        const auto gain = problem.gain_today(question);
        if (!gain) continue;
        if (*gain > 0) planned.push_back({question, *gain});
        else if (problem.missing(question) > 0) others.push_back({question, problem.missing(question)});
    }
    std::vector<AskToday> order;
    append_by_rank(planned, problem, true, order);
    append_by_rank(others, problem, false, order);
    double used = 0;
    for (auto& ask : order) {
        // The question during which the time runs out is finished.
        ask.fits = used < seconds;
        used += ask.seconds;
    }
    return order;
}

}  // namespace estelik
