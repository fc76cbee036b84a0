// The program without a front end: it holds the state, runs reduce, carries out what reduce asks of the
// world, and turns what the world says into actions. The window and the terminal are thin around it.
//
// An answer that is dispatched has been written and synced, or refused, when dispatch returns: a few
// milliseconds on a disk, and no second thread that could be half way when the power fails. Only long work,
// which keeps nothing, is carried out beside it; what comes of it is taken by poll.
#pragma once

#include "base/disk.h"
#include "journal/journal.h"
#include "runtime/editor.h"
#include "runtime/file_watch.h"
#include "runtime/folders.h"
#include "runtime/real_clock.h"
#include "runtime/worker.h"
#include "state/action.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace estelik {

struct Setup {
    Folders folders;
    Clock clock = wall_clock;
    std::optional<std::uint64_t> seed = {};  // of every sitting; none: chance
    std::string viewer = "xdg-open";         // opens what was exported
};

class App {
public:
    // Reads the journal, the settings and the courses. Error: nothing can be kept in the data folder.
    // A course that is broken is no error: its findings are in the state.
    static Result<std::unique_ptr<App>> start(Disk& disk, Setup setup);
    ~App();  // writes the journal's cache

    void dispatch(const Action& action);
    // Looks at files, clock and long work; true when the state has changed. Cheap: twice a second is well.
    bool poll();
    void finish_work();  // waits for all long work, and takes its results
    void wake_with(std::function<void()> wake) { worker_.wake_with(std::move(wake)); }  // when poll has something to take
    const AppState& state() const { return state_; }
    bool quitting() const { return quitting_; }

private:
    App(Disk& disk, Setup setup, std::unique_ptr<Journal> journal);
    void look_at_settings();
    void read_courses();
    void read_course(const std::string& folder);
    void report(const std::vector<Error>& notices);
    void look_for_saves();
    void look_for_other_devices(Instant now);
    void take_work();
    void begin(Work work, Worker::Body body);  // what an effect of long work does

    void perform(const KeepEvents& effect);
    void perform(const ReadAnswers& effect);
    void perform(const KeepEdits& effect);
    void perform(const SaveLook& effect);
    void perform(const OpenEditor& effect);
    void perform(const QuitProgram& effect);
    void perform(const ReadArticle& effect);
    void perform(const KeepDecisions& effect);
    void perform(const WriteCourse& effect);
    void perform(const WriteExport& effect);
    void perform(const ExportAnswers& effect);
    void perform(const ReadItemPast& effect);
    void perform(const FitLearner& effect);
    void perform(const PlanExam& effect);
    void perform(const CancelWork& effect);
    void perform(const MakeStatistics& effect);

    Disk& disk_;
    Setup setup_;
    std::unique_ptr<Journal> journal_;
    AppState state_;
    std::deque<Action> waiting_;  // what the world has said, not yet reduced
    FileWatch watch_;
    Launcher launcher_;
    std::int64_t devices_seen_ms_ = 0;
    bool quitting_ = false;
    Worker worker_;  // ends first
};

}  // namespace estelik
