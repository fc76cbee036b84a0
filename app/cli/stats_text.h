// The statistics for reading: a line a figure, from top to bottom, each with what it rests on: see cli/stats_command.h.
#pragma once

#include "cli/course_statistics.h"

#include <string>
#include <vector>

namespace estelik {

std::string stats_text(const LearnerTotals& totals, const std::vector<CourseStatistics>& courses);

}  // namespace estelik
