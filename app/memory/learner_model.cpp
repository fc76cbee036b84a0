#include "memory/learner_model.h"

#include "memory/drift.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace estelik {
namespace {

constexpr double shortest = fsrs7::shortest_interval;
constexpr double longest = fsrs6::max_stability;

bool asks_seven(Model model) { return model == Model::fsrs7_default || model == Model::fsrs7 || model == Model::mixed; }
bool asks_six(Model model) { return !asks_seven(model) || model == Model::mixed; }

double biased(double recall, double bias) { return bias == 0 ? recall : from_logit(logit(recall) + bias); }

double recall_after(const LearnerModel& model, const ItemMemory& memory, double days, double exact) {
    const double six = asks_six(model.model) ? fsrs6::retrievability(model.six, memory.six.stability, days) : 0;
    if (!asks_seven(model.model)) return biased(six, memory.bias);
    const double seven = fsrs7::retrievability(model.seven, memory.seven, exact);
    return biased(model.model == Model::mixed ? from_logit((logit(six) + logit(seven)) / 2) : seven, memory.bias);
}

// Where the mean logit of both falls to `desired`: between the intervals of the two, as both curves fall.
double mixed_interval(const LearnerModel& model, const ItemMemory& memory, double desired) {
    constexpr double near_enough = 1e-4;
    constexpr int most_steps = 60;
    const auto off = [&](double days) { return recall(model, {memory.six, memory.seven, 0}, days) - desired; };
    double from = std::log(std::clamp(fsrs6::interval(model.six, memory.six.stability, desired), shortest, longest));
    double to = std::log(std::clamp(fsrs7::interval(model.seven, memory.seven, desired), shortest, longest));
    if (from > to) std::swap(from, to);
    double over = off(std::exp(from)), under = off(std::exp(to));
    // Regula falsi in ln t, halving the weight of an end that stays (Illinois).
    for (int step = 0, kept = 0; step < most_steps && to - from > 1e-9; ++step) {
        if (over <= near_enough) return std::exp(from);
        if (under >= -near_enough) return std::exp(to);
        const double at = (from * under - to * over) / (under - over);
        const double here = off(std::exp(at));
        if (std::abs(here) <= near_enough) return std::exp(at);
        (here > 0 ? from : to) = at;
        (here > 0 ? over : under) = here;
        const int side = here > 0 ? 1 : -1;
        if (side == kept) (here > 0 ? under : over) /= 2;
        kept = side;
    }
    return std::exp((from + to) / 2);
}

}  // namespace

double LearnerModel::bias_of(const std::string& course) const {
    const auto own = courses.find(course);
    return drift + (own == courses.end() ? 0 : own->second);
}

ItemMemory first_memory(const LearnerModel& model, int grade, double bias) {
    ItemMemory memory{fsrs6::first_state(model.six, grade), {}, bias};
    if (asks_seven(model.model)) memory.seven = fsrs7::first_state(model.seven, grade);
    return memory;
}

ItemMemory next_memory(const LearnerModel& model, const ItemMemory& before, int grade, const SinceAnswer& since) {
    ItemMemory memory{fsrs6::next_state(model.six, before.six, grade, since.days), {}, before.bias};
    if (asks_seven(model.model)) memory.seven = fsrs7::next_state(model.seven, before.seven, grade, since.exact);
    return memory;
}

double recall(const LearnerModel& model, const ItemMemory& memory, const SinceAnswer& since) {
    return recall_after(model, memory, since.days, since.exact);
}

double recall(const LearnerModel& model, const ItemMemory& memory, double days) { return recall_after(model, memory, days, days); }

double interval(const LearnerModel& model, const ItemMemory& memory, double desired_retention) {
    const double desired = biased(desired_retention, -memory.bias);
    double days = 0;
    if (!asks_seven(model.model)) days = fsrs6::interval(model.six, memory.six.stability, desired);
    else if (!asks_six(model.model)) days = fsrs7::interval(model.seven, memory.seven, desired);
    else days = mixed_interval(model, memory, desired);
    return std::clamp(days, shortest, longest);
}

}  // namespace estelik
