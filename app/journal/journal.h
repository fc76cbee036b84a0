// The journal: the learner's events on disk, and the Progress they add up to.
//   <data>/journal/<device>/<yyyy-mm>.jsonl   events, the month being that of the clock on the wall
//   <data>/journal/<device>/lock              held while a program writes as this device
//   <data>/progress.json                      the cache: see journal/progress_cache.h
// A device appends only to its own folder; all other folders and files are read. Every file of a
// device's folder with ".jsonl" in its name counts, so that the conflicted copies of a synchroniser do.
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
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

class Journal {
public:
    // Reads what is there; cuts off the torn end of our own file. The notices say what was found damaged.
    // Fails when the folder cannot be used, and with an error that is_busy() knows when another program
    // writes as this device: try again with a new device id.
    static Result<std::unique_ptr<Journal>> open(Disk& disk, const std::string& data_folder, const std::string& device,
                                                 std::vector<Error>& notices);

    // One write of whole lines. When it returns well the events are on the disk and folded; when it does
    // not, nothing has changed. What is folded is what will be read again.
    Result<std::vector<Kept>> append(const std::vector<EventBody>& bodies, Instant now);

    // What the files of other devices have brought since.
    std::vector<Kept> poll(std::vector<Error>& notices);

    // May fail without harm: the next start takes longer.
    Result<void> save_cache();

    const Progress& progress() const { return cache_.progress; }
    const std::string& device() const { return device_; }

private:
    Journal(Disk& disk, const std::string& data_folder, const std::string& device);

    struct Arrivals;
    Result<Arrivals> look(bool own_files);
    bool resume(std::vector<Error>& notices);
    Result<void> rebuild(std::vector<Error>& notices);
    Result<void> mend_own_files(Arrivals& arrivals, std::vector<Error>& notices);
    Result<std::vector<Kept>> take_in(Arrivals& arrivals);
    std::optional<Kept> take_in(const Event& event);
    Result<void> load_history();
    Result<void> restore_end();

    Disk& disk_;
    std::string data_;
    std::string device_;
    ProgressCache cache_;                  // always in step with what was folded; written by save_cache
    std::optional<History> history_;       // read when first needed
    std::optional<std::string> unsure_;    // our file whose end may hold what a failed write left
};

bool is_busy(const Error& error);

}  // namespace estelik
