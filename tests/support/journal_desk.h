// A folder on a disk in memory with a journal in it, and the verbs of a test that works with both.
#pragma once

#include "journal/journal.h"
#include "journal/line.h"
#include "support/build_events.h"
#include "support/catch.h"
#include "support/memory_disk.h"
#include "support/ticking_clock.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace estelik::test {

inline const std::string our_device = "aaaaaaaa";
inline const std::string other_device = "bbbbbbbb";

inline std::string journal_path(const std::string& device, const std::string& month = "2026-11") {
    return "data/journal/" + device + "/" + month + ".jsonl";
}
inline std::string line(const Event& event) { return write_line(event) + "\n"; }
inline std::string lines(const std::vector<Event>& events) {
    std::string text;
    for (const auto& event : events) text += line(event);
    return text;
}

struct Desk {
    MemoryDisk disk;
    TickingClock clock;
    std::vector<Error> notices;
    std::unique_ptr<Journal> journal;

    // Starts the program anew: the notices are those of this start.
    Journal& open(const std::string& device = our_device) {
        journal.reset();
        notices.clear();
        auto opened = Journal::open(disk, "data", device, notices);
        if (!opened) FAIL(to_string(opened.error()));
        journal = *std::move(opened);
        return *journal;
    }
    std::vector<Kept> append(const EventBody& body) {
        clock.tick();
        auto kept = journal->append({body}, clock.now());
        if (!kept) FAIL(to_string(kept.error()));
        return *std::move(kept);
    }
    Event answer(const std::string& question, Rating rating = Rating::good) {
        return append(answered(question).rated(rating).body).front().event;
    }
    void save_cache() { REQUIRE(journal->save_cache()); }
    void delete_cache() { disk.files().erase("data/progress.json"); }
    std::string& our_file() { return disk.file(journal_path(our_device)); }
    std::vector<Kept> poll() { return journal->poll(notices); }

    // What the files give without the cache.
    Progress replayed() {
        const auto fresh = disk.another_program();
        std::vector<Error> unused;
        const auto cache = disk.files().extract("data/progress.json");
        auto opened = Journal::open(*fresh, "data", "yyyyyyyy", unused);
        if (!opened) FAIL(to_string(opened.error()));
        if (cache) disk.files()[cache.key()] = cache.mapped();
        return (*opened)->progress();
    }
};

}  // namespace estelik::test
