// Common English words that lie within a slip or two of another one. An answer that spells one of them
// meant it: "order" is no slip for "border", "difference" none for "deference".
#pragma once

#include <string_view>

namespace estelik {

bool is_ordinary_word(std::string_view folded);  // in the singular or plural

}  // namespace estelik
