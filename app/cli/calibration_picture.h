// A calibration table as a picture (SVG): what was said against what came, one dot a row, the larger the more
// answers, with two standard errors each way; on the diagonal every word was kept.
#pragma once

#include "memory/metrics.h"

#include <string>
#include <string_view>
#include <vector>

namespace estelik {

std::string calibration_picture(const std::vector<Calibration>& rows, std::string_view title);

}  // namespace estelik
