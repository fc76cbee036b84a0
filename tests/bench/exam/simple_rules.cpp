#include "bench/exam/simple_rules.h"

#include <algorithm>
#include <cmath>

namespace estelik::bench {
namespace {

// Questions with a rank, highest first.
class Ranked {
public:
    void add(std::size_t question, double rank) { all_.push_back({rank, question}); }
    std::vector<std::size_t> order() {
        std::ranges::stable_sort(all_, std::ranges::greater(), &std::pair<double, std::size_t>::first);
        std::vector<std::size_t> questions;
        for (const auto& [rank, question] : all_) questions.push_back(question);
        return questions;
    }

private:
    std::vector<std::pair<double, std::size_t>> all_;
};

class SimplePolicy : public Policy {
public:
    explicit SimplePolicy(const SimpleRule& rule) : rule_(rule) {}

    void morning(Desk& desk, double) override {
        order_.clear();
        at_ = 0;
        filled_ = false;
        Ranked due, fresh;
        for (std::size_t q = 0; q < desk.cards.size(); ++q) {
            const auto& card = desk.cards[q];
            if (desk.weight(q, desk.day) <= 0) continue;
            if (!card.believed) {
                fresh.add(q, desk.weight(q, desk.day));
                continue;
            }
            // Due on the day nearest to where recall reaches the retention, as intervals are rounded.
            const int gap = desk.day - card.last_day;
            const double before = desk.belief.recall(*card.believed, std::max(gap, 1));
            const double after = desk.belief.recall(*card.believed, gap + 1);
            if (gap >= 1 && (before + after) / 2 <= rule_.retention) due.add(q, -before);
        }
        auto new_ones = fresh.order();
        if (rule_.pace > 0) {
            const auto quota = static_cast<std::size_t>(
                std::ceil(static_cast<double>(desk.cards.size()) / (rule_.pace * desk.course.days)));
            new_ones.resize(std::min(new_ones.size(), quota));
            order_ = new_ones;
        }
        for (const auto q : due.order()) order_.push_back(q);
        if (rule_.pace <= 0) order_.insert(order_.end(), new_ones.begin(), new_ones.end());
    }

    std::optional<std::size_t> next(const Desk& desk) override {
        if (at_ == order_.size() && rule_.fill && !filled_) {
            filled_ = true;
            Ranked rest;
            for (std::size_t q = 0; q < desk.cards.size(); ++q)
                if (desk.cards[q].last_day != desk.day && desk.missing(q) > 0) rest.add(q, desk.missing(q));
            for (const auto q : rest.order()) order_.push_back(q);
        }
        if (at_ == order_.size()) return std::nullopt;
        return order_[at_++];
    }

private:
    SimpleRule rule_;
    std::vector<std::size_t> order_;
    std::size_t at_ = 0;
    bool filled_ = false;
};

class GreedyPolicy : public Policy {
public:
    void morning(Desk& desk, double) override {
        Ranked ranked;
        for (std::size_t q = 0; q < desk.cards.size(); ++q) ranked.add(q, gain(desk, q));
        order_ = ranked.order();
        at_ = 0;
    }

    std::optional<std::size_t> next(const Desk&) override {
        if (at_ == order_.size()) return std::nullopt;
        return order_[at_++];
    }

private:
    static double worth(const Desk& desk, std::size_t q, const TrueState& state) {
        double sum = 0;
        for (const auto& exam : desk.course.exams)
            if (exam.day > desk.day)
                sum += exam.weights[q] * std::max(desk.belief.recall(state, exam.day - desk.day), desk.course.guess);
        return sum;
    }

    static double gain(const Desk& desk, std::size_t q) {
        constexpr double shares[] = {0.224, 0.631, 0.145};
        constexpr double first_shares[] = {0.24, 0.094, 0.495, 0.171};
        const auto& card = desk.cards[q];
        const auto repeated = [&](const TrueState& failed) { return desk.belief.next(failed, 3, 0); };
        double left_alone = 0;
        for (const auto& exam : desk.course.exams)
            if (exam.day > desk.day)
                left_alone += exam.weights[q] *
                              std::max(card.believed ? desk.belief.recall(*card.believed, exam.day - card.last_day) : 0,
                                       desk.course.guess);
        if (!card.believed) {
            double sum = first_shares[0] * worth(desk, q, repeated(desk.belief.first(1)));
            for (int grade = 2; grade <= 4; ++grade)
                sum += first_shares[grade - 1] * worth(desk, q, desk.belief.first(grade));
            return (sum - left_alone) / 23.5;
        }
        const int gap = desk.day - card.last_day;
        if (gap < 1) return -1;
        const double recall = desk.belief.recall(*card.believed, gap);
        double sum = (1 - recall) * worth(desk, q, repeated(desk.belief.next(*card.believed, 1, gap)));
        for (int grade = 2; grade <= 4; ++grade)
            sum += recall * shares[grade - 2] * worth(desk, q, desk.belief.next(*card.believed, grade, gap));
        return (sum - left_alone) / (9 * recall + 30.4 * (1 - recall));
    }

    std::vector<std::size_t> order_;
    std::size_t at_ = 0;
};

}  // namespace

MakePolicy simple_rule(const SimpleRule& rule) {
    return [rule](const Course&, const Learner&) { return std::make_unique<SimplePolicy>(rule); };
}

MakePolicy greedy_rule() {
    return [](const Course&, const Learner&) { return std::make_unique<GreedyPolicy>(); };
}

}  // namespace estelik::bench
