// The two passes of the planner over states and days, for questions of the same stakes.
//
// Backward: the value of having had a turn that led to state s on day d,
//     V_d(s) = max(worth of s at the exams if left alone,
//                  max over gaps g of  worth at the exams passed - price_{d+g} seconds(s, g) + E V_{d+g}(s'))
// with max softened to  softness * log sum exp(. / softness), so that the gradient for the prices exists.
// Forward: the flow of questions through states and days that these values bring about, and its seconds.
//
// Four days are computed at once for gaps of four days and more; the shorter ones day after day. In single
// precision: values are of size 1 and decisions turn on differences above 1e-4. No pass allocates.
#pragma once

#include "plan/stakes.h"
#include "plan/transition_table.h"

#include <cstddef>
#include <span>
#include <vector>

namespace estelik {

// What a flow needs, by day, and what it earns.
struct PlanLoad {
    PlanLoad(int days, std::size_t exams);
    void clear();

    std::vector<float> seconds, reviews;  // by day, with room for some days more
    std::vector<float> introduced;
    std::vector<double> worth;            // by exam
};

// Prices are in points a second, by day; this one closes a day.
inline constexpr float closed_day = 1e6F;

class ValuePass {
public:
    // The table is the caller's, outlives this, and may be made for more days. The last exam is after `days`.
    ValuePass(const TransitionTable& table, int days, Stakes stakes);

    void backward(std::span<const float> prices, float softness);

    // After a backward pass: the expected value of a turn on `day` that has these outcomes.
    float value_after(const TransitionRow& row, int day) const;
    float value(std::size_t point, int day) const { return values_[point * stride_ + static_cast<std::size_t>(day)]; }

    // A flow is put in by its turns, which may be on several days, and then carried on to the end.
    void clear_flow();
    void put(const TransitionRow& row, int day, float questions);
    void forward(PlanLoad& load);

    const Stakes& stakes() const { return stakes_; }

private:
    void prepare_worth();
    void far_gaps(std::size_t first_day);
    void near_gaps(std::size_t day);
    void soften(std::size_t day);
    void push_near(std::size_t day, PlanLoad& load);
    void push_far(std::size_t first_day, PlanLoad& load);
    float passed_worth(std::size_t point, std::size_t day, std::size_t gap) const;
    void earn_passed(std::size_t point, std::size_t day, std::size_t gap, float flow, PlanLoad& load) const;

    const TransitionTable& table_;
    Stakes stakes_;
    std::size_t days_, stride_, points_, padded_points_, near_, far_;
    float softness_ = 1;
    std::vector<float> prices_;
    std::vector<float> left_alone_;          // by point and day
    std::vector<std::vector<float>> worth_;  // by exam: at it, by point and day of the last turn before it
    std::size_t early_exams_ = 0;            // before the last day's morrow: a gap may pass them
    std::vector<float> values_, flow_;       // by point and day
    std::vector<float> recent_;              // values of the last four days, by day and point
    std::vector<float> far_share_;           // of being left alone and of each far gap, by point, choice and day; unscaled
    std::vector<float> far_best_, far_sum_;  // by lane and point
    std::vector<float> far_scale_;           // by day and point
    std::vector<float> near_worth_;          // by gap and point, of one day
    std::vector<float> near_share_;          // by day, gap and point
};

}  // namespace estelik
