// What was meant against what came: points with their intervals, and the dashed line on which they are the same.
#pragma once

#include "state/screen.h"
#include "ui/kit.h"

#include <span>

namespace estelik {

// Both axes go from the same foot to 100: the highest multiple of ten, at most 50, that all points stand clear of.
double calibration_floor(std::span<const CalibrationPoint> points);

// A point's label stands below the axis; without labels there is a scale.
void draw_calibration(Kit& kit, const Box& box, std::span<const CalibrationPoint> points);

}  // namespace estelik
