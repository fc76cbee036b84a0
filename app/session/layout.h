// In which order a question's parts are shown.
#pragma once

#include "question/question.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace estelik {

// Position on screen -> index in the file: options of a choice, items to put in order, right sides
// to match; empty for kinds that show none. Options that are figures or dates keep the file's
// ascending order; items to put in order never stand in their right order.
std::vector<std::size_t> shown_order(const Question& question, std::uint64_t seed);

}  // namespace estelik
