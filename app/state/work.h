// Long work that goes on beside the screen: deriving, fitting, planning. One at a time, each of them once.
#pragma once

#include <array>
#include <string_view>

namespace estelik {

enum class Work { fit, plan, derive };
inline constexpr std::array<std::string_view, 3> work_names = {"fit", "plan", "derive"};

}  // namespace estelik
