// progress.json: how far the files have been folded, and the Progress that this gave. It may be deleted
// at any time, and whatever is in it that does not fit makes it void.
// A cache fits a file when the last line folded still stands, byte for byte, where it stood: files only
// grow, so all before it is as it was. That finds a file that was cut, replaced or restored, without
// reading it whole. A byte that rots in an old line is not found so: `crc` covers all bytes folded, and
// check_journal() compares it.
#pragma once

#include "journal/progress.h"
#include "journal/seen_ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace estelik {

struct FileMark {
    std::uint64_t bytes = 0;         // folded: whole lines from the start of the file
    std::uint64_t lines = 0;         // newlines in them
    std::uint32_t crc = 0;           // of these bytes
    std::uint64_t last_bytes = 0;    // length of the last line folded
    std::uint32_t last_crc = 0;

    bool operator==(const FileMark&) const = default;
    void advance(std::string_view whole_lines);   // the last of them perhaps without its newline
    // The last line had none: takes the newline that `fresh` begins with, and tells how long that is.
    std::size_t end_line(std::string_view fresh);
    // from_last_line: the file from start_of_last_line() on.
    bool fits(std::string_view from_last_line) const;
    std::uint64_t start_of_last_line() const { return bytes - last_bytes; }
};

struct ProgressCache {
    Progress progress;
    SeenIds seen;
    std::map<std::string, FileMark> files;   // "<device>/<yyyy-mm>.jsonl"

    bool operator==(const ProgressCache&) const = default;
};

std::string write_cache(const ProgressCache& cache);
std::optional<ProgressCache> read_cache(std::string_view bytes);  // none: damaged, or of another version

}  // namespace estelik
