// The events in a piece of a journal file.
#pragma once

#include "base/result.h"
#include "journal/event.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct Scan {
    std::vector<Event> events;
    std::vector<Error> damaged;   // lines that do not count, by file and line number
    std::string_view whole;       // all but the torn end; without a newline at its end when that alone is missing
    std::string_view torn;        // the last line when it was begun and not written whole
};

// Lines may end in "\r\n": an editor or a synchroniser may have made it so.
// bytes: from the start of a line on, lines_before of the file being above it.
Scan scan(std::string_view bytes, const std::string& file, std::uint64_t lines_before);

}  // namespace estelik
