#include "plan/plan_problem.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace estelik {
namespace {

std::vector<float> to_floats(const std::vector<double>& values) { return {values.begin(), values.end()}; }

// Turns values into their shares; returns the softened maximum.
double soften_choices(std::span<float> worths, float softness) {
    const float best = *std::ranges::max_element(worths);
    float sum = 0;
    for (auto& worth : worths) sum += worth = std::exp((worth - best) / softness);
    for (auto& share : worths) share /= sum;
    return static_cast<double>(best + softness * std::log(sum));
}

}  // namespace

PlanProblem::PlanProblem(const TransitionTable& table, const PlanProblemInput& input)
    : table_(table),
      seconds_(to_floats(input.seconds)),
      prices_(seconds_.size()),
      new_count_(input.kinds.size()),
      new_share_(input.kinds.size() * seconds_.size()),
      load_(days(), input.kinds.front().exams.size()) {
    for (const auto& kind : input.kinds) passes_.emplace_back(table_, days(), kind);
    for (const auto& question : input.questions) {
        questions_.push_back({question.kind, asked_.size(), !question.state});
        if (question.state) add_asked(input, question);
        else new_count_[question.kind] += 1;
    }
    option_share_.resize(options_.size());
    alone_share_.resize(asked_.size());
    worths_.resize(seconds_.size() + 1);
}

void PlanProblem::add_asked(const PlanProblemInput& input, const OpenQuestion& question) {
    const auto& stakes = input.kinds[question.kind];
    Asked asked{.kind = question.kind, .first_option = options_.size()};
    const auto worth = [&](const Stake& stake) {
        return stakes.worth(stake, static_cast<float>(input.belief.recall(*question.state, question.days_ago + stake.day)));
    };
    asked.first_worth = worth_left_alone_.size();
    for (const auto& stake : stakes.exams) asked.left_alone += worth_left_alone_.emplace_back(worth(stake));
    // Today, if it had no turn yet, and then at the steps of a gap.
    std::vector<int> days = planned_gaps(this->days() - 1, table_.which);
    if (question.days_ago > 0) days.insert(days.begin(), 0);
    for (const int day : days) {
        if (seconds_[static_cast<std::size_t>(day)] <= 0) continue;
        Option option{.day = day,
                      .turn = on_grid(table_.grid, input.belief,
                                      turn_after(input.belief, input.answering, *question.state, question.days_ago + day))};
        for (const auto& stake : stakes.exams) {
            if (stake.day > day) break;
            option.earlier += worth_left_alone_[asked.first_worth + option.exams_before++];
        }
        options_.push_back(option);
    }
    asked.end_option = options_.size();
    asked_.push_back(asked);
}

double PlanProblem::unseen() const { return std::accumulate(new_count_.begin(), new_count_.end(), 0.0); }

float PlanProblem::worth_of(const Option& option, std::size_t kind) const {
    return option.earlier + passes_[kind].value_after(option.turn, option.day) -
           prices_[static_cast<std::size_t>(option.day)] * option.turn.seconds;
}

double PlanProblem::dual(std::span<const float> prices, float softness) {
    assert(prices.size() == prices_.size());
    for (std::size_t day = 0; day < prices_.size(); ++day) prices_[day] = seconds_[day] > 0 ? prices[day] : closed_day;
    double sum = 0;
    for (auto& pass : passes_) pass.backward(prices_, softness);
    for (std::size_t kind = 0; kind < passes_.size(); ++kind)
        if (new_count_[kind] > 0) sum += new_count_[kind] * value_of_new(kind, softness);
    for (std::size_t index = 0; index < asked_.size(); ++index) sum += value_of_asked(index, softness);
    for (std::size_t day = 0; day < prices_.size(); ++day)
        if (seconds_[day] > 0) sum += static_cast<double>(prices_[day] * seconds_[day]);
    return sum;
}

// Being introduced on each day, or never.
double PlanProblem::value_of_new(std::size_t kind, float softness) {
    const auto& pass = passes_[kind];
    const std::size_t days = prices_.size();
    for (std::size_t day = 0; day < days; ++day)
        worths_[day] = pass.stakes().unseen_until(static_cast<int>(day)) +
                       pass.value_after(table_.first, static_cast<int>(day)) - prices_[day] * table_.first.seconds;
    worths_[days] = pass.stakes().unseen();
    const double value = soften_choices(std::span(worths_).first(days + 1), softness);
    std::copy_n(worths_.begin(), days, new_share_.begin() + static_cast<std::ptrdiff_t>(kind * days));
    return value;
}

double PlanProblem::value_of_asked(std::size_t index, float softness) {
    const auto& asked = asked_[index];
    const std::size_t options = asked.end_option - asked.first_option;
    for (std::size_t i = 0; i < options; ++i) worths_[i] = worth_of(options_[asked.first_option + i], asked.kind);
    worths_[options] = asked.left_alone;
    const double value = soften_choices(std::span(worths_).first(options + 1), softness);
    std::copy_n(worths_.begin(), options, option_share_.begin() + static_cast<std::ptrdiff_t>(asked.first_option));
    alone_share_[index] = worths_[options];
    return value;
}

void PlanProblem::flow() {
    load_.clear();
    for (auto& pass : passes_) pass.clear_flow();
    const auto take = [&](std::size_t kind, const TransitionRow& turn, int day, float questions) {
        passes_[kind].put(turn, day, questions);
        load_.seconds[static_cast<std::size_t>(day)] += questions * turn.seconds;
    };
    for (std::size_t kind = 0; kind < passes_.size(); ++kind) {
        auto waiting = static_cast<float>(new_count_[kind]);
        const auto& stakes = passes_[kind].stakes();
        std::size_t exam = 0;
        const auto pass_exams = [&](int day) {
            for (; exam < stakes.exams.size() && stakes.exams[exam].day <= day; ++exam)
                load_.worth[exam] += static_cast<double>(waiting * stakes.worth(stakes.exams[exam], 0));
        };
        for (std::size_t day = 0; day < prices_.size(); ++day) {
            const float questions = static_cast<float>(new_count_[kind]) * new_share_[kind * prices_.size() + day];
            pass_exams(static_cast<int>(day));
            take(kind, table_.first, static_cast<int>(day), questions);
            load_.introduced[day] += questions;
            waiting -= questions;
        }
        pass_exams(days());
    }
    for (std::size_t index = 0; index < asked_.size(); ++index) {
        const auto& asked = asked_[index];
        const float* worth = &worth_left_alone_[asked.first_worth];
        const auto earn = [&](std::size_t exams, float share) {
            for (std::size_t exam = 0; exam < exams; ++exam) load_.worth[exam] += static_cast<double>(share * worth[exam]);
        };
        earn(load_.worth.size(), alone_share_[index]);
        for (std::size_t i = asked.first_option; i < asked.end_option; ++i) {
            const auto& option = options_[i];
            take(asked.kind, option.turn, option.day, option_share_[i]);
            load_.reviews[static_cast<std::size_t>(option.day)] += option_share_[i];
            earn(option.exams_before, option_share_[i]);
        }
    }
    for (auto& pass : passes_) pass.forward(load_);
}

double PlanProblem::best_of_new_after_today(std::size_t kind) const {
    const auto& pass = passes_[kind];
    double best = static_cast<double>(pass.stakes().unseen());
    for (std::size_t day = 1; day < prices_.size(); ++day) {
        const int at = static_cast<int>(day);
        best = std::max(best, static_cast<double>(pass.stakes().unseen_until(at) + pass.value_after(table_.first, at) -
                                                  prices_[day] * table_.first.seconds));
    }
    return best;
}

std::optional<double> PlanProblem::gain_today(std::size_t question) const {
    const auto& choice = questions_[question];
    const auto& pass = passes_[choice.kind];
    if (choice.unseen)
        return (static_cast<double>(pass.value_after(table_.first, 0)) - best_of_new_after_today(choice.kind)) /
               static_cast<double>(table_.first.seconds);
    const auto& asked = asked_[choice.place];
    double later = static_cast<double>(asked.left_alone);
    std::optional<double> now;
    double seconds = 1;
    for (std::size_t i = asked.first_option; i < asked.end_option; ++i) {
        const auto& option = options_[i];
        if (option.day == 0) {
            now = static_cast<double>(pass.value_after(option.turn, 0));
            seconds = static_cast<double>(option.turn.seconds);
        } else {
            later = std::max(later, static_cast<double>(worth_of(option, choice.kind)));
        }
    }
    if (!now) return std::nullopt;
    return (*now - later) / seconds;
}

double PlanProblem::seconds_today(std::size_t question) const {
    const auto& choice = questions_[question];
    if (choice.unseen) return static_cast<double>(table_.first.seconds);
    const auto& asked = asked_[choice.place];
    return asked.first_option < asked.end_option ? static_cast<double>(options_[asked.first_option].turn.seconds) : 0;
}

double PlanProblem::missing(std::size_t question) const {
    const auto& choice = questions_[question];
    const auto& stakes = passes_[choice.kind].stakes();
    float known = 0;
    for (const auto& stake : stakes.exams) known += stakes.worth(stake, 1);
    return static_cast<double>(known - (choice.unseen ? stakes.unseen() : asked_[choice.place].left_alone));
}

}  // namespace estelik
