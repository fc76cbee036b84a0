#include "journal/journal.h"

#include "journal/folder.h"
#include "journal/line.h"
#include "journal/order.h"
#include "journal/scan.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace estelik {
namespace {

constexpr std::string_view busy = "another Estelik is using this folder";

// What can be written with four digits of the year, whatever the clock says.
Instant writable(Instant moment) {
    constexpr int greatest_offset = 18 * 60;
    const auto first = day_start(day_number({1, 1, 2}), 0).utc_ms;
    const auto last = day_start(day_number({9999, 12, 30}), 0).utc_ms;
    return {std::clamp(moment.utc_ms, first, last), std::clamp(moment.offset_minutes, -greatest_offset, greatest_offset)};
}

}  // namespace

bool is_busy(const Error& error) { return error.what == busy; }

Journal::Journal(Disk& disk, const std::string& data_folder, const std::string& device)
    : disk_(disk), data_(data_folder), device_(device) {}

std::string Journal::root() const { return fmt::format("{}/{}", data_, journal_folder); }

std::string Journal::path(const std::string& file) const { return root() + "/" + file; }

FileMark Journal::mark_of(const std::string& file) const {
    const auto known = cache_.files.find(file);
    return known == cache_.files.end() ? FileMark{} : known->second;
}

bool Journal::is_ours(const std::string& file) const { return is_month_file_of(file, device_); }

Result<std::unique_ptr<Journal>> Journal::open(Disk& disk, const std::string& data_folder, const std::string& device,
                                               std::vector<Error>& notices) {
    std::unique_ptr<Journal> journal(new Journal(disk, data_folder, device));
    if (auto started = journal->start(notices); !started) return started.error();
    return journal;
}

Result<void> Journal::start(std::vector<Error>& notices) {
    if (!is_device_id(device_))
        return Error{"\"" + device_ + "\" is not a device id", {}, "Expected 8 lower-case letters and digits"};
    const auto folder = path(device_);
    if (auto made = disk_.make_folder(folder); !made) return made.error();
    const auto locked = disk_.lock(folder + "/lock");
    if (!locked) return locked.error();
    if (!*locked) return Error{std::string(busy), {folder}, "Close the other one, or go on as a device of its own"};
    if (resume(notices)) return {};
    return rebuild(notices);
}

// True: the cache holds, and what came since is folded in.
bool Journal::resume(std::vector<Error>& notices) {
    const auto file = disk_.read(fmt::format("{}/{}", data_, cache_file));
    auto cache = file.found() ? read_cache(file.bytes) : std::nullopt;
    if (!cache) return false;
    cache_ = *std::move(cache);
    auto arrivals = look_for_all();
    if (!arrivals.fits || !take_in(arrivals) || !mend_own_files(arrivals)) return false;
    notices.insert(notices.end(), arrivals.notices.begin(), arrivals.notices.end());
    return true;
}

Result<void> Journal::rebuild(std::vector<Error>& notices) {
    cache_ = {};
    history_.reset();
    auto arrivals = look_for_all();
    if (auto mended = mend_own_files(arrivals); !mended) return mended;
    cache_.progress = fold(arrivals.events);
    for (const auto& event : arrivals.events) cache_.seen.add(event.id);
    cache_.files = std::move(arrivals.marks);
    notices.insert(notices.end(), arrivals.notices.begin(), arrivals.notices.end());
    return {};
}

Journal::Arrivals Journal::look_for_all() {
    Arrivals arrivals;
    std::set<std::string> there;
    const auto files = journal_files(disk_, root());
    if (!files) {
        arrivals.unusable = files.error();
        arrivals.fits = false;
        return arrivals;
    }
    for (const auto& file : *files)
        if (is_ours(file.name)) arrivals.newest = std::max(arrivals.newest, file.name);
    for (const auto& found : *files) {
        there.insert(found.name);
        look(found.name, arrivals);
    }
    arrivals.fits &= std::ranges::all_of(cache_.files, [&](const auto& mark) { return there.contains(mark.first); });
    return arrivals;
}

void Journal::look(const std::string& file, Arrivals& arrivals) {
    FileMark mark = mark_of(file);
    auto load = disk_.read(path(file), mark.start_of_last_line());
    if (!load.broken() && !(load.found() && mark.fits(load.bytes))) {
        // Not what was folded: all of it may be new.
        arrivals.fits = false;
        mark = {};
        load = disk_.read(path(file));
    }
    if (load.broken()) {
        arrivals.notices.push_back(load.error);
        arrivals.fits &= !cache_.files.contains(file);
        if (is_ours(file)) arrivals.unusable = load.error;
    }
    if (!load.found()) return;
    auto fresh = std::string_view(load.bytes).substr(mark.last_bytes);
    if (mark.last_bytes > 0 && load.bytes[mark.last_bytes - 1] != '\n') fresh.remove_prefix(mark.end_line(fresh));
    auto found = scan(fresh, path(file), mark.lines);
    std::ranges::move(found.events, std::back_inserter(arrivals.events));
    std::ranges::move(found.damaged, std::back_inserter(arrivals.notices));
    mark.advance(found.whole);
    if (is_ours(file)) look_at_end(file, load.bytes, found.torn, mark, arrivals);
    arrivals.marks[file] = mark;
}

void Journal::look_at_end(const std::string& file, std::string_view bytes, std::string_view torn, FileMark& mark,
                          Arrivals& arrivals) {
    const Place place{path(file), static_cast<int>(mark.lines + 1), 0};
    if (!torn.empty() && file == arrivals.newest) {
        const auto what = fmt::format("the last line was not written whole; {} bytes of it are cut off", torn.size());
        arrivals.notices.push_back({what, place, "It was never shown as saved"});
        arrivals.torn = true;
        bytes.remove_suffix(torn.size());
    } else if (!torn.empty()) {
        const auto what = "damaged line: it was not written whole";
        arrivals.notices.push_back({what, place, "The line is skipped, every other line counts"});
        mark.advance(torn);
    }
    if (!bytes.empty() && !bytes.ends_with('\n')) arrivals.unended.insert(file);
}

Result<void> Journal::mend_own_files(const Arrivals& arrivals) {
    if (arrivals.unusable) return *arrivals.unusable;
    unended_ = arrivals.unended;
    if (!arrivals.torn) return {};
    return disk_.cut(path(arrivals.newest), arrivals.marks.at(arrivals.newest).bytes);
}

std::vector<Kept> Journal::poll(std::vector<Error>& notices) {
    Arrivals arrivals;
    const auto files = journal_files(disk_, root());
    if (!files) {
        notices.push_back(files.error());
        return {};
    }
    for (const auto& [file, size] : *files)
        if (size != mark_of(file).bytes && !is_ours(file)) look(file, arrivals);
    cacheable_ &= arrivals.fits;
    auto kept = take_in(arrivals);
    notices.insert(notices.end(), arrivals.notices.begin(), arrivals.notices.end());
    if (kept) return *std::move(kept);
    notices.push_back(kept.error());
    return {};
}

Result<std::vector<Kept>> Journal::take_in(const Arrivals& arrivals) {
    const auto events = in_order(arrivals.events);
    // Before any of them is folded, so that the history read holds just what was folded so far.
    if (needs_history(events))
        if (auto loaded = load_history(); !loaded) return loaded.error();
    std::vector<Kept> all;
    for (const Event* event : events)
        if (auto kept = take_in(*event)) all.push_back(*std::move(kept));
    for (const auto& [file, mark] : arrivals.marks) cache_.files[file] = mark;
    return all;
}

bool Journal::needs_history(const std::vector<const Event*>& events) const {
    std::set<EventId> among_them;
    auto greatest_lt = progress().greatest_lt;
    return std::ranges::any_of(events, [&](const Event* event) {
        const bool known = cache_.seen.has(event->id) || !among_them.insert(event->id).second;
        const bool needs = known || estelik::needs_history(*event, greatest_lt);
        greatest_lt = std::max(greatest_lt, event->lt);
        return needs;
    });
}

// None: it is a copy of one that is folded.
std::optional<Kept> Journal::take_in(const Event& event) {
    const bool known_id = cache_.seen.has(event.id);
    if (known_id && history_->has(event)) return {};
    Kept kept{event, {}};
    if (history_) history_->add(event);
    if (known_id || estelik::needs_history(event, progress().greatest_lt)) kept.history = history_->around(event);
    cache_.seen.add(event.id);
    fold_in(cache_.progress, kept);
    return kept;
}

Result<void> Journal::load_history() {
    if (history_) return {};
    History history;
    for (const auto& [file, mark] : cache_.files) {
        const auto load = disk_.read(path(file));
        if (load.broken()) return load.error;
        if (load.bytes.size() < mark.bytes)
            return Error{"a part of the journal is gone", {path(file)}, "Start again to read what is left"};
        for (const auto& event : scan(std::string_view(load.bytes).substr(0, mark.bytes), path(file), 0).events)
            if (!history.has(event)) history.add(event);
    }
    history_ = std::move(history);
    return {};
}

Result<std::vector<Event>> Journal::number(const std::vector<EventBody>& bodies, Instant at) const {
    std::vector<Event> events;
    auto seq = cache_.seen.greatest(device_);
    auto lt = std::max(at.utc_ms - 1, progress().greatest_lt);
    for (const auto& body : bodies) {
        // Read back: what is folded is what the next start will fold.
        auto event = read_line(write_line({{device_, ++seq}, ++lt, at, body}), {});
        if (!event) return Error{"the event cannot be written: " + event.error().what, {}, {}};
        events.push_back(*std::move(event));
    }
    return events;
}

Result<std::vector<Kept>> Journal::append(const std::vector<EventBody>& bodies, Instant now) {
    const Instant at = writable(now);
    const auto numbered = number(bodies, at);
    if (!numbered) return numbered.error();
    // Before anything is written, so that the history read holds just what was folded so far.
    if (needs_history(in_order(*numbered)))
        if (auto loaded = load_history(); !loaded) return loaded.error();
    const auto written = write(*numbered, at);
    if (!written) return written.error();
    return take_in(*written);
}

Result<void> Journal::append_many(const std::vector<EventBody>& bodies, Instant now) {
    if (bodies.empty()) return {};
    const Instant at = writable(now);
    const auto numbered = number(bodies, at);
    if (!numbered) return numbered.error();
    if (!needs_history(in_order(*numbered))) {
        const auto kept = append(bodies, now);   // as cheap as each alone
        return kept ? Result<void>() : kept.error();
    }
    if (auto loaded = load_history(); !loaded) return loaded;
    const auto written = write(*numbered, at);
    if (!written) return written.error();
    for (const auto& event : written->events) {
        history_->add(event);
        cache_.seen.add(event.id);
    }
    for (const auto& [file, mark] : written->marks) cache_.files[file] = mark;
    cache_.progress = fold(history_->all());
    return {};
}

Result<std::vector<Event>> Journal::events_about(const std::vector<ItemId>& items) {
    if (auto loaded = load_history(); !loaded) return loaded.error();
    auto events = history_->about({items.begin(), items.end()});
    std::ranges::move(history_->about_learner(), std::back_inserter(events));
    return events;
}

Result<std::vector<Event>> Journal::all_events() {
    if (auto loaded = load_history(); !loaded) return loaded.error();
    return history_->all();
}

// On the disk when it returns well.
Result<Journal::Arrivals> Journal::write(const std::vector<Event>& events, Instant at) {
    if (auto restored = restore_end(); !restored) return restored.error();
    Arrivals arrivals;
    arrivals.events = events;
    const auto file = month_file(device_, at);
    std::string lines = unended_.contains(file) ? "\n" : "";
    for (const auto& event : arrivals.events) lines += write_line(event) + "\n";
    if (auto written = disk_.append(path(file), lines); !written) {
        unsure_ = file;
        (void)restore_end();  // tried again before the next write
        return written.error();
    }
    unended_.erase(file);
    auto& mark = arrivals.marks[file] = mark_of(file);
    mark.advance(lines);
    return arrivals;
}

// The disk's promise is that a failed write leaves nothing; this holds it to that.
Result<void> Journal::restore_end() {
    if (!unsure_) return {};
    const auto bytes = mark_of(*unsure_).bytes;
    const auto info = disk_.info(path(*unsure_));
    if (!info && bytes > 0) return info.error();
    if (info && info->size > bytes)
        if (auto cut = disk_.cut(path(*unsure_), bytes); !cut) return cut;
    unsure_.reset();
    return {};
}

Result<void> Journal::save_cache() {
    return disk_.replace(fmt::format("{}/{}", data_, cache_file), cacheable_ ? write_cache(cache_) : "");
}

}  // namespace estelik
