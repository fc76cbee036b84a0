// What stands around the figure of a numeric answer and adds nothing to it is left away:
// "2^24 = 16,777,216", "3 ships (Niña, Pinta, Santa María)", "three: land, labour and capital".
#pragma once

#include <string>

namespace estelik {

// `plain` is plain_signs of an answer (grade/numeral.h). What doubts or denies, "50 (or 60)", stays.
std::string bare_figure(std::string plain);

}  // namespace estelik
