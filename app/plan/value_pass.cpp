#include "plan/value_pass.h"

#include "plan/float_lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>

namespace estelik {
namespace {

using lanes::all4;
using lanes::fading4;
using lanes::Float4;
using lanes::load4;
using lanes::most4;
using lanes::store4;
using lanes::sum4;

constexpr std::size_t block = lanes::four;    // days computed at once
constexpr std::size_t most_near = block - 1;  // gaps that stay within a block
constexpr float out_of_reach = -1e9F;
constexpr float least_flow = 1e-7F;  // of questions: less is not carried on

std::size_t gaps_below(const TransitionTable& table, int days) {
    return static_cast<std::size_t>(std::ranges::lower_bound(table.gaps, days) - table.gaps.begin());
}

std::size_t rounded_up(std::size_t n) { return (n + block - 1) / block * block; }

// The four corners of outcome `i` on one day, where points lie side by side.
[[gnu::always_inline]] inline Float4 corners(const float* values, std::size_t row) {
    return Float4{values[0], values[1], values[row], values[row + 1]};
}

}  // namespace

PlanLoad::PlanLoad(int days, std::size_t exams)
    : seconds(rounded_up(static_cast<std::size_t>(days)) + block),
      reviews(seconds.size()),
      introduced(seconds.size()),
      worth(exams) {}

void PlanLoad::clear() {
    std::ranges::fill(seconds, 0.0F);
    std::ranges::fill(reviews, 0.0F);
    std::ranges::fill(introduced, 0.0F);
    std::ranges::fill(worth, 0.0);
}

ValuePass::ValuePass(const TransitionTable& table, int days, Stakes stakes)
    : table_(table),
      stakes_(std::move(stakes)),
      days_(static_cast<std::size_t>(days)),
      stride_(rounded_up(days_) + block),
      points_(table.grid.points()),
      padded_points_(rounded_up(points_)),
      near_(std::min(most_near, gaps_below(table, days))),
      far_(gaps_below(table, days) - near_),
      prices_(stride_, closed_day),
      values_(points_ * stride_),
      flow_(points_ * stride_),
      recent_(block * padded_points_),
      far_share_(points_ * (far_ + 1) * stride_),
      far_best_(block * padded_points_),
      far_sum_(block * padded_points_, 1.0F),
      far_scale_(stride_ * padded_points_),
      near_worth_(most_near * padded_points_, out_of_reach),
      near_share_(stride_ * most_near * padded_points_) {
    assert(days >= 1 && days <= table.days && !stakes_.exams.empty() && stakes_.exams.back().day <= days);
    prepare_worth();
}

void ValuePass::prepare_worth() {
    left_alone_.assign(points_ * stride_, 0.0F);
    for (const auto& stake : stakes_.exams) {
        auto& worth = worth_.emplace_back(points_ * stride_, 0.0F);
        for (std::size_t point = 0; point < points_; ++point)
            for (int day = 0; day < stake.day; ++day)
                worth[point * stride_ + static_cast<std::size_t>(day)] =
                    stakes_.worth(stake, table_.recall(point, stake.day - day));
        std::ranges::transform(left_alone_, worth, left_alone_.begin(), std::plus());
        if (static_cast<std::size_t>(stake.day) < days_) ++early_exams_;
    }
}

// What is earned at the exams between a turn on `day` and the next after `gap` days.
float ValuePass::passed_worth(std::size_t point, std::size_t day, std::size_t gap) const {
    float sum = 0;
    for (std::size_t i = 0; i < early_exams_; ++i) {
        const auto exam = static_cast<std::size_t>(stakes_.exams[i].day);
        if (day < exam && exam <= day + gap) sum += worth_[i][point * stride_ + day];
    }
    return sum;
}

void ValuePass::earn_passed(std::size_t point, std::size_t day, std::size_t gap, float flow, PlanLoad& load) const {
    for (std::size_t i = 0; i < early_exams_; ++i) {
        const auto exam = static_cast<std::size_t>(stakes_.exams[i].day);
        if (day < exam && exam <= day + gap) load.worth[i] += static_cast<double>(flow * worth_[i][point * stride_ + day]);
    }
}

void ValuePass::backward(std::span<const float> prices, float softness) {
    assert(prices.size() == days_);
    std::ranges::copy(prices, prices_.begin());
    softness_ = softness;
    for (std::size_t first = rounded_up(days_); first > 0;) {
        first -= block;
        far_gaps(first);
        for (std::size_t lane = block; lane-- > 0;) {
            if (first + lane >= days_) continue;
            near_gaps(first + lane);
            soften(first + lane);
        }
    }
}

// The choices whose values are known before the block's: being left alone, and the gaps that leave the block.
void ValuePass::far_gaps(std::size_t first_day) {
    const Float4 sharpness = all4(1 / softness_);
    const std::size_t row = table_.grid.row();
    for (std::size_t point = 0; point < points_; ++point) {
        float* share = &far_share_[point * (far_ + 1) * stride_ + first_day];
        Float4 best = load4(&left_alone_[point * stride_ + first_day]);
        store4(share, best);
        std::size_t reached = 0;
        for (; reached < far_; ++reached) {
            const auto gap = static_cast<std::size_t>(table_.gaps[near_ + reached]);
            if (first_day + gap >= days_) break;
            const auto& turn = table_.row(point, near_ + reached);
            Float4 worth = load4(&prices_[first_day + gap]) * -turn.seconds;
            for (std::size_t i = 0; i < turn_outcomes; ++i) {
                const float* value = &values_[turn.base[i] * stride_ + first_day + gap];
                const auto& weight = turn.weight[i];
                worth += (load4(value) * weight[0] + load4(value + stride_) * weight[1]) +
                         (load4(value + row * stride_) * weight[2] + load4(value + (row + 1) * stride_) * weight[3]);
            }
            if (early_exams_ > 0)
                for (std::size_t lane = 0; lane < block; ++lane) worth[lane] += passed_worth(point, first_day + lane, gap);
            store4(share + (reached + 1) * stride_, worth);
            best = most4(best, worth);
        }
        Float4 sum{};
        for (std::size_t choice = 0; choice <= reached; ++choice) {
            const Float4 part = fading4((load4(share + choice * stride_) - best) * sharpness);
            store4(share + choice * stride_, part);
            sum += part;
        }
        for (std::size_t lane = 0; lane < block; ++lane) {
            far_best_[lane * padded_points_ + point] = best[lane];
            far_sum_[lane * padded_points_ + point] = sum[lane];
        }
    }
}

void ValuePass::near_gaps(std::size_t day) {
    const std::size_t row = table_.grid.row();
    for (std::size_t gap = 1; gap <= near_; ++gap) {
        float* worth = &near_worth_[(gap - 1) * padded_points_];
        if (day + gap >= days_) {
            std::fill_n(worth, points_, out_of_reach);
            continue;
        }
        const float* values = &recent_[(day + gap) % block * padded_points_];
        const float price = prices_[day + gap];
        for (std::size_t point = 0; point < points_; ++point) {
            const auto& turn = table_.row(point, gap - 1);
            Float4 sum{};
            for (std::size_t i = 0; i < turn_outcomes; ++i)
                sum += corners(values + turn.base[i], row) * load4(turn.weight[i].data());
            worth[point] = sum4(sum) - price * turn.seconds;
        }
        if (early_exams_ > 0)
            for (std::size_t point = 0; point < points_; ++point) worth[point] += passed_worth(point, day, gap);
    }
}

void ValuePass::soften(std::size_t day) {
    const std::size_t lane = day % block;
    const Float4 sharpness = all4(1 / softness_);
    for (std::size_t point = 0; point < padded_points_; point += block) {
        const Float4 far_best = load4(&far_best_[lane * padded_points_ + point]);
        Float4 best = far_best;
        for (std::size_t gap = 0; gap < most_near; ++gap)
            best = most4(best, load4(&near_worth_[gap * padded_points_ + point]));
        const Float4 far_scale = fading4((far_best - best) * sharpness);
        Float4 sum = load4(&far_sum_[lane * padded_points_ + point]) * far_scale;
        Float4 near[most_near];
        for (std::size_t gap = 0; gap < most_near; ++gap) {
            near[gap] = fading4((load4(&near_worth_[gap * padded_points_ + point]) - best) * sharpness);
            sum += near[gap];
        }
        store4(&far_scale_[day * padded_points_ + point], far_scale / sum);
        for (std::size_t gap = 0; gap < most_near; ++gap)
            store4(&near_share_[(day * most_near + gap) * padded_points_ + point], near[gap] / sum);
        Float4 value;
        for (std::size_t i = 0; i < block; ++i) value[i] = best[i] + softness_ * std::log(sum[i]);
        store4(&recent_[lane * padded_points_ + point], value);
    }
    for (std::size_t point = 0; point < points_; ++point)
        values_[point * stride_ + day] = recent_[lane * padded_points_ + point];
}

float ValuePass::value_after(const TransitionRow& row, int day) const {
    const std::size_t next = table_.grid.row() * stride_;
    float sum = 0;
    for (std::size_t i = 0; i < turn_outcomes; ++i) {
        const float* value = &values_[row.base[i] * stride_ + static_cast<std::size_t>(day)];
        const auto& weight = row.weight[i];
        sum += (value[0] * weight[0] + value[stride_] * weight[1]) +
               (value[next] * weight[2] + value[next + stride_] * weight[3]);
    }
    return sum;
}

void ValuePass::clear_flow() { std::ranges::fill(flow_, 0.0F); }

void ValuePass::put(const TransitionRow& row, int day, float questions) {
    const std::size_t next = table_.grid.row() * stride_;
    for (std::size_t i = 0; i < turn_outcomes; ++i) {
        float* flow = &flow_[row.base[i] * stride_ + static_cast<std::size_t>(day)];
        const auto& weight = row.weight[i];
        flow[0] += questions * weight[0];
        flow[stride_] += questions * weight[1];
        flow[next] += questions * weight[2];
        flow[next + stride_] += questions * weight[3];
    }
}

void ValuePass::forward(PlanLoad& load) {
    for (std::size_t first = 0; first < days_; first += block) {
        for (std::size_t day = first; day < std::min(first + block, days_); ++day) push_near(day, load);
        push_far(first, load);
    }
}

void ValuePass::push_near(std::size_t day, PlanLoad& load) {
    for (std::size_t gap = 1; gap <= near_ && day + gap < days_; ++gap) {
        const float* shares = &near_share_[(day * most_near + gap - 1) * padded_points_];
        for (std::size_t point = 0; point < points_; ++point) {
            const float flow = flow_[point * stride_ + day] * shares[point];
            if (flow < least_flow) continue;
            const auto& turn = table_.row(point, gap - 1);
            load.seconds[day + gap] += flow * turn.seconds;
            load.reviews[day + gap] += flow;
            put(turn, static_cast<int>(day + gap), flow);
            if (early_exams_ > 0) earn_passed(point, day, gap, flow, load);
        }
    }
}

void ValuePass::push_far(std::size_t first_day, PlanLoad& load) {
    const std::size_t next = table_.grid.row() * stride_;
    for (std::size_t point = 0; point < points_; ++point) {
        Float4 flow = load4(&flow_[point * stride_ + first_day]);
        if (sum4(flow) < least_flow) continue;
        for (std::size_t lane = 0; lane < block; ++lane)
            flow[lane] *= far_scale_[(first_day + lane) * padded_points_ + point];
        const float* share = &far_share_[point * (far_ + 1) * stride_ + first_day];
        const Float4 left_alone = flow * load4(share);
        for (std::size_t i = 0; i < worth_.size(); ++i)
            load.worth[i] += static_cast<double>(sum4(left_alone * load4(&worth_[i][point * stride_ + first_day])));
        for (std::size_t choice = 0; choice < far_; ++choice) {
            const auto gap = static_cast<std::size_t>(table_.gaps[near_ + choice]);
            if (first_day + gap >= days_) break;
            const Float4 part = flow * load4(share + (choice + 1) * stride_);
            if (sum4(part) < least_flow) continue;
            const auto& turn = table_.row(point, near_ + choice);
            const std::size_t to = first_day + gap;
            store4(&load.seconds[to], load4(&load.seconds[to]) + part * turn.seconds);
            store4(&load.reviews[to], load4(&load.reviews[to]) + part);
            for (std::size_t i = 0; i < turn_outcomes; ++i) {
                float* into = &flow_[turn.base[i] * stride_ + to];
                const auto& weight = turn.weight[i];
                store4(into, load4(into) + part * weight[0]);
                store4(into + stride_, load4(into + stride_) + part * weight[1]);
                store4(into + next, load4(into + next) + part * weight[2]);
                store4(into + next + stride_, load4(into + next + stride_) + part * weight[3]);
            }
            if (early_exams_ > 0)
                for (std::size_t lane = 0; lane < block; ++lane) earn_passed(point, first_day + lane, gap, part[lane], load);
        }
    }
}

}  // namespace estelik
