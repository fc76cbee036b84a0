#include "plan/feasibility.h"

#include "plan/plan_problem.h"
#include "plan/plan_setup.h"
#include "plan/prices.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <numeric>

namespace estelik {
namespace {

// What-ifs are asked by the dozen and answered to half a point: over many days a coarse grid will do.
PlanGrid what_if_grid(std::size_t days) {
    constexpr std::size_t many_days = 45;
    return days <= many_days ? PlanGrid(plan_stabilities, plan_difficulties) : PlanGrid(24, 5);
}

constexpr PriceSearch what_if_search = {.passes = 60, .first_rate = 0.1F, .last_rate = 0.003F};

double mean_minutes(const std::vector<double>& seconds) {
    const auto open = std::ranges::count_if(seconds, [](double day) { return day > 0; });
    return open > 0 ? std::accumulate(seconds.begin(), seconds.end(), 0.0) / 60 / static_cast<double>(open) : 0;
}

// Expected scores of the same course under other minutes or stakes. Each search starts from the prices of the last.
class WhatIf {
public:
    WhatIf(const PlanInput& input, const ExamPlan& plan)
        : setup_(plan_setup(input)),
          table_(input.belief, input.answering, what_if_grid(setup_.seconds.size()),
                 static_cast<int>(setup_.seconds.size())),
          given_(mean_minutes(setup_.seconds)),
          prices_(plan.prices.begin(), plan.prices.end()) {
        assert(prices_.size() == setup_.seconds.size());
        PlanProblem problem(table_, setup_);
        offset_ = plan.score.score - at_prices(problem);
    }

    double given() const { return given_; }

    double with_minutes(double minutes) {
        auto setup = setup_;
        for (auto& seconds : setup.seconds) seconds *= minutes / given_;
        return score(setup);
    }

    double with_stakes_of(const PlanInput& other) { return score(plan_setup(other)); }

private:
    double score(const PlanProblemInput& setup) { return std::clamp(searched(setup) + offset_, 0.0, 1.0); }

    double searched(const PlanProblemInput& setup) {
        PlanProblem problem(table_, setup);
        prices_ = find_prices(problem, std::move(prices_), what_if_search);
        return at_prices(problem);
    }

    double at_prices(PlanProblem& problem) const {
        return problem.dual(prices_, 1e-5F) / static_cast<double>(problem.questions());
    }

    PlanProblemInput setup_;
    TransitionTable table_;
    double given_;
    std::vector<float> prices_;
    double offset_ = 0;  // of the plan's score, which is from the fine grid
};

bool can_plan(const PlanInput& input, const ExamPlan& plan) {
    return !plan.prices.empty() &&
           std::ranges::any_of(plan_setup(input).seconds, [](double seconds) { return seconds > 0; });
}

// The least minutes that reach the target, to a part in a hundred; none: not the most.
std::optional<double> needed_minutes(WhatIf& what_if, double target, const std::function<bool()>& go_on) {
    double low = 0;
    double high = std::max(what_if.given(), 1.0);
    while (what_if.with_minutes(high) < target) {
        low = high;
        if (high >= most_minutes_a_day || !go_on()) return std::nullopt;
        high = std::min(2 * high, most_minutes_a_day);
    }
    while (high - low > std::max(0.01 * high, 0.05) && go_on()) {
        const double middle = (low + high) / 2;
        (what_if.with_minutes(middle) < target ? low : high) = middle;
    }
    return high;
}

struct TopicSize {
    double weight = 0;  // of the exams
    double unseen = 0;  // questions
    double known = 0;   // of the weight, at the exams, if nothing more were asked
};

std::size_t topics_of(const PlanInput& input) {
    std::size_t topics = 0;
    for (const auto& question : input.questions) topics = std::max(topics, question.topic + 1);
    return topics;
}

std::vector<TopicSize> sizes_of_topics(const PlanInput& input) {
    std::vector<TopicSize> sizes(topics_of(input));
    const auto setup = plan_setup(input);
    for (std::size_t q = 0; q < input.questions.size(); ++q) {
        auto& size = sizes[input.questions[q].topic];
        const auto& question = setup.questions[q];
        const auto& stakes = setup.kinds[question.kind];
        size.unseen += question.state ? 0 : 1;
        for (const auto& stake : stakes.exams) {
            const double recall = question.state ? input.belief.recall(*question.state, question.days_ago + stake.day) : 0;
            size.weight += static_cast<double>(stake.weight);
            size.known += static_cast<double>(stakes.worth(stake, static_cast<float>(recall)));
        }
    }
    return sizes;
}

PlanInput without(const PlanInput& input, const std::vector<std::size_t>& topics) {
    auto rest = input;
    for (auto& exam : rest.exams) {
        if (exam.topic_weights.empty()) exam.topic_weights.assign(topics_of(input), 1.0);
        for (const auto topic : topics)
            if (topic < exam.topic_weights.size()) exam.topic_weights[topic] = 0;
    }
    return rest;
}

// Topics are left out in the order of what they weigh for each question that is still to be learned.
std::optional<LeftOut> leave_out(WhatIf& what_if, const PlanInput& input, double target,
                                 const std::function<bool()>& go_on) {
    const auto sizes = sizes_of_topics(input);
    std::vector<std::size_t> order;
    for (std::size_t topic = 0; topic < sizes.size(); ++topic)
        if (sizes[topic].weight > 0) order.push_back(topic);
    const auto weight_a_question = [&](std::size_t topic) {
        return (sizes[topic].weight - sizes[topic].known) / (sizes[topic].unseen + 0.1);
    };
    std::ranges::stable_sort(order, {}, weight_a_question);
    double whole = 0;
    for (const auto& size : sizes) whole += size.weight;
    LeftOut out;
    double weight = 0;
    double known = 0;
    for (const auto topic : order) {
        if (out.topics.size() + 1 == order.size() || !go_on()) return std::nullopt;
        out.topics.push_back(topic);
        weight += sizes[topic].weight;
        known += sizes[topic].known;
        out.score_of_rest = what_if.with_stakes_of(without(input, out.topics));
        out.score = (out.score_of_rest * (whole - weight) + known) / whole;
        if (out.score_of_rest >= target) break;
    }
    std::ranges::sort(out.topics);
    return out;
}

}  // namespace

std::optional<Feasibility> judge_feasibility(const PlanInput& input, const ExamPlan& plan, double target,
                                             const LongWork& work) {
    if (!can_plan(input, plan)) return std::nullopt;
    bool stopped = false;
    double done = 0;
    const auto go_on = [&] {
        done += (1 - done) / 10;  // how many what-ifs it will take is not known before
        stopped = stopped || !work.progress(done);
        return !stopped;
    };
    WhatIf what_if(input, plan);
    Feasibility verdict{.target = target, .score = plan.score.score, .minutes = what_if.given()};
    verdict.needed = needed_minutes(what_if, target, go_on);
    if (verdict.score < target) {
        WhatIf with_less(input, plan);  // from the plan's own prices again
        verdict.left_out = leave_out(with_less, input, target, go_on);
    }
    if (stopped) return std::nullopt;
    return verdict;
}

std::vector<MinutesFor> score_by_minutes(const PlanInput& input, const ExamPlan& plan, std::vector<double> minutes,
                                         const LongWork& work) {
    if (!can_plan(input, plan)) return {};
    WhatIf what_if(input, plan);
    std::ranges::sort(minutes);
    std::vector<MinutesFor> curve;
    double best = 0;
    for (const double each : minutes) {
        if (!work.progress(static_cast<double>(curve.size()) / static_cast<double>(minutes.size()))) return {};
        // More minutes are never worse: what falls here is the search's own error.
        best = std::max(best, what_if.with_minutes(each));
        curve.push_back({each, best});
    }
    return curve;
}

}  // namespace estelik
