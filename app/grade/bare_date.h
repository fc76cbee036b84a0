// A date answer in the few signs that dates are read from: clock times and remarks in brackets left away, Roman numbers
// and the names of feasts turned into figures. "10-XII-1948" -> "10.12.1948", "New Year's Day 2002" -> "1 january 2002".
#pragma once

#include <string>

namespace estelik {

// `plain` is plain_signs of an answer (grade/numeral.h). A bracket that doubts or denies stays.
std::string bare_date(std::string plain);

}  // namespace estelik
