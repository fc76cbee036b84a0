// Long work that goes on beside the screen: deriving, fitting, planning, counting. One at a time, each of them once.
#pragma once

#include <array>
#include <string_view>

namespace estelik {

enum class Work { fit, plan, derive, statistics, past };
inline constexpr std::array<std::string_view, 5> work_names = {"fit", "plan", "derive", "statistics", "past"};

}  // namespace estelik
