// The statistics as comma-separated values, one figure a row: see cli/stats_command.h.
#pragma once

#include "cli/course_statistics.h"

#include <string>
#include <vector>

namespace estelik {

std::string stats_csv(const std::vector<CourseStatistics>& courses);

}  // namespace estelik
