#include "bench/exam/planned_rule.h"

#include "plan/day_choice.h"
#include "plan/plan_problem.h"
#include "plan/plan_setup.h"
#include "plan/prices.h"
#include "plan/refit.h"

#include <algorithm>
#include <memory>

namespace estelik::bench {
namespace {

ReviewLog log_of(const Desk& desk) {
    std::vector<ReviewRow> rows;
    for (std::size_t q = 0; q < desk.cards.size(); ++q) {
        int before = -1;
        for (const auto& [day, grade] : desk.cards[q].history) {
            const int gap = before < 0 ? -1 : day - before;
            rows.push_back({static_cast<std::int64_t>(q),
                            static_cast<std::int64_t>(day) * 1'000'000 + static_cast<std::int64_t>(rows.size()), grade, gap,
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

// The first morning's plan, which all learners of one belief share.
struct FirstPlan {
    std::optional<Belief> belief;
    ExamPlan plan;
};

class PlannedPolicy : public Policy {
public:
    PlannedPolicy(const Learner& learner, const PlannedRule& rule, std::shared_ptr<FirstPlan> first)
        : start_(to_belief(learner.believed)), belief_(start_), rule_(rule), first_(std::move(first)) {}

    void morning(Desk& desk, double seconds) override {
        const int left = desk.course.days - desk.day;
        const bool anew =
            !plan_ || (rule_.when != PlannedRule::When::once && (desk.day - planned_on_ >= rule_.every || left <= 3));
        if (anew && rule_.when == PlannedRule::When::refitted) refit(desk);
        auto input = plan_input(desk, belief_);
        input.minutes.front() = std::max(seconds / 60, 0.1);
        if (!rule_.doubt || plan_) input.doubt = {.directions = {}};
        if (anew) {
            make_plan(input);
            planned_on_ = desk.day;
        } else {
            choose_by_last_prices(desk, input);
        }
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

    std::optional<std::pair<double, double>> first_interval() const override {
        return rule_.doubt ? std::optional(std::pair{first_->plan.score.low, first_->plan.score.high}) : std::nullopt;
    }

private:
    void refit(Desk& desk) {
        belief_ = refit_belief(start_, log_of(desk)).belief;
        desk.belief = to_memory(belief_);
        desk.replay();
        table_.reset();
    }

    void make_plan(const PlanInput& input) {
        if (plan_) {
            plan_ = make_exam_plan(input, &*plan_);
        } else {
            if (first_->belief != input.belief) *first_ = {input.belief, *make_exam_plan(input)};
            plan_ = first_->plan;
        }
        order_ = plan_->today;
    }

    void choose_by_last_prices(const Desk& desk, const PlanInput& input) {
        const auto setup = plan_setup(input);
        if (!table_)
            table_ = std::make_unique<TransitionTable>(belief_, input.answering,
                                                       PlanGrid(plan_stabilities, plan_difficulties), desk.course.days);
        PlanProblem problem(*table_, setup);
        const auto from = static_cast<std::ptrdiff_t>(plan_->prices.size() - setup.seconds.size());
        const std::vector<float> prices(plan_->prices.begin() + from, plan_->prices.end());
        problem.dual(prices, 0.0005F);
        order_ = choose_for_today(problem, setup.seconds.front());
    }

    Belief start_, belief_;
    PlannedRule rule_;
    std::shared_ptr<FirstPlan> first_;
    std::optional<ExamPlan> plan_;
    std::unique_ptr<TransitionTable> table_;
    int planned_on_ = 0;
    std::vector<AskToday> order_;
    std::size_t at_ = 0;
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
        if (card.believed)
            question.state = MemoryState{card.believed->stability, card.believed->fast, card.believed->difficulty};
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
    return [rule, first = std::make_shared<FirstPlan>()](const Course&, const Learner& learner) {
        return std::make_unique<PlannedPolicy>(learner, rule, first);
    };
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
