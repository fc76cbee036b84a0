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
    std::vector<Error> damaged;   // lines in the middle that do not count, by file and line number
    std::string_view whole;       // what was scanned, up to the torn tail
    std::string_view torn;        // the end that is no whole line or does not agree with its checksum
};

// bytes: from the start of a line on, lines_before of the file being above it.
Scan scan(std::string_view bytes, const std::string& file, std::uint64_t lines_before);

}  // namespace estelik
