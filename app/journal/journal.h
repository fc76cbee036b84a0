// The journal: the learner's events on disk, and the Progress they add up to.
//   <data>/journal/<device>/<yyyy-mm>.jsonl   events, the month being that of the clock on the wall
//   <data>/journal/<device>/lock              held while a program writes as this device
//   <data>/progress.json                      the cache: see journal/progress_cache.h
// A device appends only to its own folder; all other folders and files are read. Every file of a
// device's folder with ".jsonl" in its name counts, so that the conflicted copies of a synchroniser do.
// A machine is a device of its own in each data folder: two folders that are merged one day then have no event
// of one id. Nothing is taken away from a file but the torn last line of the newest one of our own.
#pragma once

#include "base/disk.h"
#include "journal/event.h"
#include "journal/fold.h"
#include "journal/history.h"
#include "journal/progress.h"
#include "journal/progress_cache.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

class Journal {
public:
    // Reads what is there; cuts off the torn end of our newest file, and changes no other. The notices say what
    // was found damaged.
    // Fails when the folder cannot be used, and with an error that is_busy() knows when another program
    // writes as this device: try again with a new device id.
    static Result<std::unique_ptr<Journal>> open(Disk& disk, const std::string& data_folder, const std::string& device,
                                                 std::vector<Error>& notices);

    // One write of whole lines. When it returns well the events are on the disk and folded; when it does
    // not, nothing has changed. What is folded is what will be read again.
    Result<std::vector<Kept>> append(const std::vector<EventBody>& bodies, Instant now);

    // The same for many that speak of earlier ones: all is folded anew, once, in place of each item for each event.
    Result<void> append_many(const std::vector<EventBody>& bodies, Instant now);

    // All events that the state of these items depends on, and those of preferences and fits. Reads the files whole,
    // unless that was done before.
    Result<std::vector<Event>> events_about(const std::vector<ItemId>& items);

    Result<std::vector<Event>> all_events();   // as many as are folded, each once

    // What the files of other devices have brought since.
    std::vector<Kept> poll(std::vector<Error>& notices);

    // May fail without harm: the next start takes longer.
    Result<void> save_cache();

    const Progress& progress() const { return cache_.progress; }
    const std::string& device() const { return device_; }

private:
    // What the files hold beyond what is folded.
    struct Arrivals {
        std::vector<Event> events;
        std::map<std::string, FileMark> marks;    // of the files it came from
        std::string newest;                       // our file of the latest month
        bool torn = false;                        // the newest ends in a torn line
        std::set<std::string> unended;            // our files whose last line has no newline
        std::vector<Error> notices;
        bool fits = true;                         // the files hold all that is folded
        std::optional<Error> unusable;            // a folder, or one of our own files, cannot be read
    };

    Journal(Disk& disk, const std::string& data_folder, const std::string& device);

    Result<void> start(std::vector<Error>& notices);
    bool resume(std::vector<Error>& notices);
    Result<void> rebuild(std::vector<Error>& notices);

    Arrivals look_for_all();
    void look(const std::string& file, Arrivals& arrivals);
    void look_at_end(const std::string& file, std::string_view bytes, std::string_view torn, FileMark& mark,
                     Arrivals& arrivals);
    Result<void> mend_own_files(const Arrivals& arrivals);
    Result<std::vector<Kept>> take_in(const Arrivals& arrivals);
    std::optional<Kept> take_in(const Event& event);
    bool needs_history(const std::vector<const Event*>& events) const;
    Result<void> load_history();
    Result<std::vector<Event>> number(const std::vector<EventBody>& bodies, Instant at) const;
    Result<Arrivals> write(const std::vector<Event>& events, Instant at);
    Result<void> restore_end();

    bool is_ours(const std::string& file) const;
    std::string root() const;
    std::string path(const std::string& file) const;
    FileMark mark_of(const std::string& file) const;

    Disk& disk_;
    std::string data_;
    std::string device_;
    ProgressCache cache_;                  // in step with what is folded; save_cache writes it
    bool cacheable_ = true;                // false: something folded is no longer on the disk
    std::optional<History> history_;       // read when first needed
    std::set<std::string> unended_;        // our files that need a newline before the next line
    std::optional<std::string> unsure_;    // our file whose end may hold what a failed write left
};

bool is_busy(const Error& error);

}  // namespace estelik
