// The files of the journal's folder, by their names in it: "k7q3m2xw/2026-11.jsonl".
#pragma once

#include "base/disk.h"
#include "base/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

inline constexpr std::string_view journal_folder = "journal";
inline constexpr std::string_view cache_file = "progress.json";

struct JournalFile {
    std::string name;
    std::uint64_t size = 0;
};

// Of all devices. What a synchroniser calls a conflicted copy has ".jsonl" in its name too; what begins
// with a dot is on its way or thrown away. No folder: no files. A folder that cannot be read is an error, for
// what is in it must not count as gone.
Result<std::vector<JournalFile>> journal_files(Disk& disk, const std::string& root);

std::string month_file(const std::string& device, Instant at);           // the month on the clock on the wall
bool is_month_file_of(std::string_view name, std::string_view device);   // which only that device writes

}  // namespace estelik
