// Everything that is told of a learner in one course and needs all answers: computed at once, small to keep.
// What it rests on stands beside each figure; below least_to_tell nothing should be said.
#pragma once

#include "analyse/answer_times.h"
#include "analyse/calibration.h"
#include "analyse/estimates.h"
#include "analyse/hardest.h"
#include "analyse/mastery.h"
#include "analyse/retention_parts.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace estelik {

struct Statistics {
    BankPtr bank;                                   // made for this edition of the course
    std::uint64_t events = 0;                       // and from so many events of the journal
    Day today;
    Share retention;                                // of the course, all time
    std::vector<Share> by_topic;
    std::array<Share, age_classes.size()> by_age;
    std::vector<RecallClass> recall;
    CertaintyCalibration certainty;
    std::array<AnswerTimes, kind_count> times;
    std::vector<HardItem> hardest;
    std::vector<MasteryDay> mastery;
    EstimateRecord estimates;
};
using StatisticsPtr = std::shared_ptr<const Statistics>;

inline constexpr std::size_t hardest_told = 8, mastery_points = 14;
Statistics statistics_of(const BankPtr& bank, const AnswerHistory& history, const LearnerModel& model, Day today);

}  // namespace estelik
