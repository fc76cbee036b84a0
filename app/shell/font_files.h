// Finds the program's fonts through fontconfig and reads them. What is not installed is replaced by what
// the system has that is nearest; nothing at all leaves the data empty, which is no error.
#pragma once

#include "ui/fonts.h"

namespace estelik {

FontData find_fonts();

}  // namespace estelik
