// True retention in its parts: of each topic, and of memories by their age.
#pragma once

#include "analyse/replay.h"
#include "analyse/retention.h"
#include "bank/bank.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace estelik {

// One a topic of the bank. Answers to questions that the bank no longer has are left out.
std::vector<Share> retention_by_topic(const Bank& bank, std::span<const DueAnswer> due);

// Memories by the days since their last answer, each class up to and with its last.
struct AgeClass {
    std::string_view name;
    int last = 0;
};
inline constexpr std::array<AgeClass, 6> age_classes = {
    {{"1 day", 1}, {"2–3", 3}, {"4–7", 7}, {"8–21", 21}, {"22–60", 60}, {"61 and more", 1'000'000}}};
std::array<Share, age_classes.size()> retention_by_age(std::span<const DueAnswer> due);

}  // namespace estelik
