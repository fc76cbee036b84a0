#include "analyse/item_past.h"

#include <algorithm>
#include <cstdint>

namespace estelik {
namespace {

// Clocks set back make no time negative.
SinceAnswer since(Instant before, Instant at) {
    return {std::max(0, day_of(at) - day_of(before)), days_of_ms(std::max<std::int64_t>(0, at.utc_ms - before.utc_ms))};
}

}  // namespace

std::vector<PastAnswer> past_of(const ItemId& item, std::span<const GivenAnswer> answers, const LearnerModel& model) {
    std::vector<PastAnswer> past;
    for (const auto& given : answers) {
        const auto& answer = given.answer;
        const Instant at = given.at;
        if (!answer.schedules || answer.item != item) continue;
        const int grade = static_cast<int>(answer.rating);
        const bool right = is_pass(answer.rating);
        if (past.empty()) {
            past.push_back({at, right, {}, first_memory(model, grade, model.bias_of(item.course))});
            continue;
        }
        const auto& last = past.back();
        const auto passed = since(last.at, at);
        past.push_back({at, right, recall(model, last.memory, passed), next_memory(model, last.memory, grade, passed)});
    }
    return past;
}

}  // namespace estelik
