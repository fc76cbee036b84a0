// What the laws of the journal are tried on: any files, any events, any clock.
#pragma once

#include "support/build_events.h"
#include "support/journal_desk.h"
#include "support/random_events.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

namespace estelik::test {

inline const std::string observer = "zzzzzzzz";

// Any file that a device or a synchroniser may make.
inline std::string any_file() {
    const auto device = *rc::gen::elementOf(std::vector<std::string>(some_devices.begin(), some_devices.end()));
    const auto name = *rc::gen::elementOf(std::vector<std::string>{
        "2026-10.jsonl", "2026-11.jsonl", "2026-11 (conflicted copy).jsonl", "2026-11.sync-conflict-1.jsonl"});
    return "data/journal/" + device + "/" + name;
}

// Each event into some file, some into two.
inline void scatter(MemoryDisk& disk, const std::vector<Event>& events) {
    for (const auto& event : shuffled(events))
        for (int copies = *rc::gen::inRange(1, 3); copies > 0; --copies) disk.files()[any_file()] += line(event);
}

inline Progress opened(Desk& desk, const std::string& device = observer) {
    const auto progress = desk.open(device).progress();
    RC_ASSERT(desk.notices.empty());
    return progress;
}

// What a learner may do next, at a clock that lies.
inline EventBody any_body() { return RandomEvent(*rc::gen::arbitrary<std::uint64_t>()).body(); }

inline Instant any_moment() {
    const auto days = *rc::gen::inRange(-400, 400);
    return {day_start(first_day + days, 0).utc_ms + *rc::gen::inRange(0, 86'400'000), *rc::gen::inRange(-12, 15) * 60};
}

inline std::string all_bytes(MemoryDisk& disk) {
    std::string all;
    for (const auto& [path, bytes] : disk.files()) all += path + "\n" + bytes;
    return all;
}

// The numbers and the stacks tell that something was done and undone; what is known of items, days and
// the rest must not.
inline bool same_knowledge(const Progress& a, const Progress& b) {
    return a.items == b.items && a.days == b.days && a.preferences == b.preferences && a.exams == b.exams;
}

inline std::vector<Event> any_part(const std::vector<Event>& events) {
    std::vector<Event> part;
    for (const auto& event : events)
        if (*rc::gen::arbitrary<bool>()) part.push_back(event);
    return part;
}

}  // namespace estelik::test
