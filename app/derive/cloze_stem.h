// A sentence with a gap in the place of the answer, fit to stand alone: "In 2002, the governments signed
// {{1}}."
#pragma once

#include "derive/ground.h"

#include <string>

namespace estelik {

// Empty: no good stem can be made (the answer would stand in it, it would point elsewhere, be too long
// or leave too little context).
std::string cloze_stem(const Ground& ground, const Fact& fact);

// The words of the answer, or a name that gives it away, stand in the text.
bool tells(const Ground& ground, const Fact& fact, std::string_view text);

inline constexpr std::string_view gap_mark = "{{1}}";

}  // namespace estelik
