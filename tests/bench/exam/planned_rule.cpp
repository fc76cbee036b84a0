#include "bench/exam/planned_rule.h"

#include "plan/plan_problem.h"
#include "plan/plan_setup.h"
#include "plan/prices.h"
#include "plan/day_choice.h"
#include "plan/refit.h"

#include <algorithm>

namespace estelik::bench {
namespace {

ReviewLog log_of(const Desk& desk) {
    std::vector<ReviewRow> rows;
    for (std::size_t q = 0; q < desk.cards.size(); ++q) {
        int before = -1;
        for (const auto& [day, grade] : desk.cards[q].history) {
            const int gap = before < 0 ? -1 : day - before;
            rows.push_back({static_cast<std::int64_t>(q), static_cast<std::int64_t>(day) * 1'000'000 + static_cast<std::int64_t>(rows.size()), grade, gap,
                            gap <= 0 ? 600 : gap * 86'400LL});
            before = day;
        }
    }
    return make_review_log(rows);
}

TrueMemory to_memory(const Belief& belief) {
    TrueMemory memory;
    if (const auto* six = std::get_if<fsrs6::Parameters>(&belief.parameters)) memory.six = *six;
    if (const auto* seven = std::get_if<fsrs7::Parameters>(&belief.parameters)) {
        memory.shape = Shape::seven;
        memory.seven = *seven;
    }
    return memory;
}

class PlannedPolicy : public Policy {
public:
    PlannedPolicy(const Learner& learner, const PlannedRule& rule) : start_(to_belief(learner.believed)), belief_(start_), rule_(rule) {}

    void morning(Desk& desk, double seconds) override {
        if (rule_.when == PlannedRule::When::refitted) {
            const auto refit = refit_belief(start_, log_of(desk));
            belief_ = refit.belief;
            desk.belief = to_memory(belief_);
            desk.replay();
        }
        auto input = plan_input(desk, belief_);
        input.minutes.front() = std::max(seconds / 60, 0.1);
        if (!rule_.doubt || plan_) input.doubt = {.directions = {}};
        if (plan_ && rule_.when == PlannedRule::When::once) {
            choose_by_first_prices(input);
        } else {
            plan_ = make_exam_plan(input, plan_ ? &*plan_ : nullptr);
            order_ = plan_->today;
        }
        if (!first_) first_ = {plan_->score.low, plan_->score.high};
        at_ = 0;
    }

    std::optional<std::size_t> next(const Desk&) override {
        if (at_ == order_.size() || (!rule_.fill && !order_[at_].planned)) return std::nullopt;
        return order_[at_++].question;
    }

    std::optional<double> forecast() const override {
        if (rule_.when == PlannedRule::When::once) return std::nullopt;
        return plan_->score.score;
    }
    std::optional<std::pair<double, double>> first_interval() const override { return rule_.doubt ? first_ : std::nullopt; }

private:
    void choose_by_first_prices(const PlanInput& input) {
        const auto setup = plan_setup(input);
        const TransitionTable table(input.belief, input.answering, PlanGrid(plan_stabilities, plan_difficulties), static_cast<int>(setup.seconds.size()));
        PlanProblem problem(table, setup);
        const auto from = static_cast<std::ptrdiff_t>(plan_->prices.size() - setup.seconds.size());
        const std::vector<float> prices(plan_->prices.begin() + from, plan_->prices.end());
        problem.dual(prices, 0.0005F);
        order_ = choose_for_today(problem, setup.seconds.front());
    }

    Belief start_, belief_;
    PlannedRule rule_;
    std::optional<ExamPlan> plan_;
    std::vector<AskToday> order_;
    std::size_t at_ = 0;
    std::optional<std::pair<double, double>> first_;
};

}  // namespace

Belief to_belief(const TrueMemory& memory) {
    if (memory.shape == Shape::seven) return {memory.seven};
    return {memory.six};
}

PlanInput plan_input(const Desk& desk, const Belief& belief) {
    PlanInput input{.belief = belief, .today = Day{desk.day}, .minutes = {desk.course.minutes, desk.course.minutes}};
    std::size_t topics = 0;
    for (std::size_t q = 0; q < desk.cards.size(); ++q) {
        const auto& card = desk.cards[q];
        PlanQuestion question{.topic = desk.course.topics[q], .last_day = Day{card.last_day}, .guess = desk.course.guess};
        if (card.believed) question.state = MemoryState{card.believed->stability, card.believed->fast, card.believed->difficulty};
        input.questions.push_back(question);
        topics = std::max(topics, question.topic + 1);
    }
    for (const auto& exam : desk.course.exams) {
        PlannedExam planned{.day = Day{exam.day}, .topic_weights = std::vector(topics, 0.0)};
        for (std::size_t q = 0; q < exam.weights.size(); ++q) planned.topic_weights[desk.course.topics[q]] = exam.weights[q];
        input.exams.push_back(planned);
    }
    return input;
}

MakePolicy planned_rule(const PlannedRule& rule) {
    return [rule](const Course&, const Learner& learner) { return std::make_unique<PlannedPolicy>(learner, rule); };
}

double upper_bound(const Course& course, const Learner& learner, int passes) {
    constexpr std::size_t stabilities = 80;
    constexpr std::size_t difficulties = 13;
    const Desk desk{course, learner.believed, std::vector<Card>(course.questions)};
    const auto input = plan_input(desk, to_belief(learner.believed));
    const auto setup = plan_setup(input);
    const TransitionTable table(input.belief, input.answering, PlanGrid(stabilities, difficulties), course.days, Gaps::all);
    PlanProblem problem(table, setup);
    const auto prices = find_prices(problem, rising_prices(problem), {.passes = passes});
    return 100 * problem.dual(prices, 1e-6F) / static_cast<double>(course.questions);
}

}  // namespace estelik::bench
