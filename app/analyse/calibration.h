// Whether what was believed came true: predicted recall against what was recalled, and how sure the learner was
// against how often it was right.
#pragma once

#include "analyse/replay.h"
#include "analyse/retention.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

// Due answers by what the model said of them: [edge, next edge), the last one with 1.
struct RecallClass {
    double from = 0, to = 0;
    double predicted = 0;    // mean; 0 when there is none
    Share recalled;
};
inline constexpr std::array<double, 7> recall_edges = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 1};
std::vector<RecallClass> recall_calibration(std::span<const DueAnswer> due);

// With certainty marking: what each level came to. A level is meant for the middle of the chances at which it brings
// the most marks: up to two thirds, up to four fifths, above.
inline constexpr std::array<double, 3> certainty_meant = {0.5, 0.73, 0.9};
inline constexpr std::array<std::string_view, 3> certainty_words = {"a guess", "fairly", "sure"};
struct CertaintyCalibration {
    std::array<Share, 3> levels;                  // by certainty 1, 2, 3
    std::vector<std::string> sure_but_wrong;      // ids of questions answered so at their last test, each once
    std::size_t n() const;
};
// Of the answers in tests to this course.
CertaintyCalibration certainty_calibration(std::span<const GivenAnswer> answers, const std::string& course);

}  // namespace estelik
