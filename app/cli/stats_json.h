// The statistics as one JSON object: see cli/stats_command.h.
#pragma once

#include "cli/course_statistics.h"

#include <string>
#include <vector>

namespace estelik {

std::string stats_json(const LearnerTotals& totals, const std::vector<CourseStatistics>& courses);

}  // namespace estelik
