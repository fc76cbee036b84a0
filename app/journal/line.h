// One event as one line of the journal:
//   line   = object "\n"
//   object = '{"v":1,"id":"' device ':' seq '","lt":' logical ',"at":"' local time with offset
//            '","e":"' kind '"' members ',"crc":"' 8 hex digits '"}'
// Any tool that reads JSON reads it. The checksum is the CRC-32C of all bytes before the comma in front
// of "crc". Members by kind: journal/members.h. A kind or a "v" of a later version becomes an
// UnknownEvent, which is written again byte for byte; unknown members of known kinds are ignored.
#pragma once

#include "base/result.h"
#include "journal/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace estelik {

// The end of the year 9999: as far as a clock can be wrong. One event of a greater time would leave
// later ones none; it is damaged.
inline constexpr std::int64_t greatest_lt_allowed = 253'402'300'799'999;

std::string write_line(const Event& event);                             // without "\n"
Result<Event> read_line(std::string_view line, const Place& place);     // without "\n"

// The checksum at the end of a line of ours; also used for the cache.
std::string seal(std::string object);                                   // "{...}" -> {...,"crc":"..."}
std::optional<std::string_view> unseal(std::string_view line);          // what stands before ,"crc"; none: damaged

}  // namespace estelik
