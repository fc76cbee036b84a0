// Everything that can be verified of a journal, for `estelik replay`: every line of every file is read,
// its checksum compared, and the whole folded anew, without the cache and without changing anything.
#pragma once

#include "base/disk.h"
#include "journal/progress.h"
#include "journal/seen_ids.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace estelik {

struct CheckedFile {
    std::string name;               // "k7q3m2xw/2026-11.jsonl"
    std::uint64_t bytes = 0;
    std::uint64_t events = 0;       // lines that count, copies among them
};

struct SeqGap {
    std::string device;
    std::uint64_t first = 0;        // the numbers that are missing
    std::uint64_t last = 0;
};

// agrees: it gives what the files give. behind: it does for the part that it covers. void_: it does not
// fit and will not be used. wrong: it fits, and yet its Progress or a checksum differs: to be deleted.
enum class CacheState { none, agrees, behind, void_, wrong };

struct JournalCheck {
    std::vector<CheckedFile> files;
    std::map<std::string, std::uint64_t> kinds;     // distinct events by kind
    std::map<std::string, std::uint64_t> devices;   // distinct events by device
    std::uint64_t duplicates = 0;                   // copies of events
    std::vector<EventId> twice_given;               // one id, different events
    std::vector<SeqGap> gaps;
    std::vector<Error> damaged;                     // lines that do not count, and files that cannot be read
    std::vector<Error> torn;                        // ends of files that are no whole line
    CacheState cache = CacheState::none;
    Progress progress;

    bool sound() const { return damaged.empty() && torn.empty() && gaps.empty() && twice_given.empty(); }
};

// Error: a folder cannot be read. No journal: nothing to find wrong.
Result<JournalCheck> check_journal(Disk& disk, const std::string& data_folder);

}  // namespace estelik
