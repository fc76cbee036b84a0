#include "journal/journal_check.h"

#include "base/hash.h"
#include "journal/fold.h"
#include "journal/folder.h"
#include "journal/order.h"
#include "journal/progress_cache.h"
#include "journal/scan.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace estelik {
namespace {

// The files as they stand, and what was found in them.
struct Reading {
    std::map<std::string, std::string> bytes;  // by name
    std::vector<Event> events;
};

Result<Reading> read_all(Disk& disk, const std::string& root, JournalCheck& check) {
    Reading reading;
    const auto files = journal_files(disk, root);
    if (!files) return files.error();
    for (const auto& [name, size] : *files) {
        const auto path = root + "/" + name;
        auto load = disk.read(path);
        if (load.broken()) check.damaged.push_back(load.error);
        if (!load.found()) continue;
        auto found = scan(load.bytes, path, 0);
        check.files.push_back({name, load.bytes.size(), found.events.size()});
        std::ranges::move(found.damaged, std::back_inserter(check.damaged));
        if (!found.torn.empty()) {
            const auto lines = static_cast<int>(std::ranges::count(found.whole, '\n'));
            const auto what = fmt::format("the last {} bytes are no whole line", found.torn.size());
            check.torn.push_back({what, {path, lines + 1, 0}, {}});
        }
        std::ranges::move(found.events, std::back_inserter(reading.events));
        reading.bytes[name] = std::move(load.bytes);
    }
    return reading;
}

void count(const std::vector<const Event*>& events, JournalCheck& check) {
    SeenIds seen;
    for (const Event* event : events) {
        ++check.kinds[std::string(kind_name(event->body))];
        ++check.devices[event->id.device];
        if (seen.has(event->id)) check.twice_given.push_back(event->id);
        seen.add(event->id);
    }
    for (const auto& [device, ranges] : seen.devices()) {
        std::uint64_t expected = 1;
        for (const auto& [first, last] : ranges) {
            if (first > expected) check.gaps.push_back({device, expected, first - 1});
            expected = last + 1;
        }
    }
}

CacheState compare(const ProgressCache& cache, const Reading& reading) {
    std::vector<Event> covered;
    bool whole = cache.files.size() == reading.bytes.size();
    bool rotten = false;
    for (const auto& [name, mark] : cache.files) {
        const auto file = reading.bytes.find(name);
        if (file == reading.bytes.end() || file->second.size() < mark.bytes) return CacheState::void_;
        const auto bytes = std::string_view(file->second).substr(0, mark.bytes);
        if (!mark.fits(bytes.substr(mark.start_of_last_line()))) return CacheState::void_;
        rotten |= crc32c(bytes) != mark.crc;
        whole &= bytes.size() == file->second.size();
        std::ranges::move(scan(bytes, name, 0).events, std::back_inserter(covered));
    }
    if (rotten || fold(covered) != cache.progress) return CacheState::wrong;
    return whole ? CacheState::agrees : CacheState::behind;
}

CacheState check_cache(Disk& disk, const std::string& data_folder, const Reading& reading) {
    const auto file = disk.read(fmt::format("{}/{}", data_folder, cache_file));
    if (!file.found()) return CacheState::none;
    const auto cache = read_cache(file.bytes);
    return cache ? compare(*cache, reading) : CacheState::void_;
}

}  // namespace

Result<JournalCheck> check_journal(Disk& disk, const std::string& data_folder) {
    JournalCheck check;
    const auto reading = read_all(disk, fmt::format("{}/{}", data_folder, journal_folder), check);
    if (!reading) return reading.error();
    const auto events = in_order(reading->events);
    check.duplicates = reading->events.size() - events.size();
    count(events, check);
    check.cache = check_cache(disk, data_folder, *reading);
    check.progress = fold(reading->events);
    return check;
}

}  // namespace estelik
