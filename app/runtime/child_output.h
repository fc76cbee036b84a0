// What another program prints, read to its end.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estelik {

struct ChildOutput {
    std::string text;
    int status = 0;       // its exit code; 128 + the signal that ended it
    bool whole = true;    // false: it printed more than `largest`, and was ended
};

// Runs it with its input closed and its errors unheard, and waits. Error: it cannot be started.
Result<ChildOutput> output_of(const std::vector<std::string>& command, std::size_t largest);

}  // namespace estelik
