#include "runtime/app.h"

#include "analyse/statistics.h"
#include "bank/load.h"
#include "journal/answer_history.h"
#include "journal/answer_table.h"
#include "runtime/device_id.h"
#include "runtime/own_journal.h"
#include "runtime/fit_work.h"
#include "runtime/exports.h"
#include "runtime/review_files.h"
#include "runtime/settings_file.h"
#include "runtime/version.h"
#include "state/reduce.h"
#include "state/upkeep.h"

#include <chrono>
#include <utility>

namespace estelik {
namespace {

constexpr std::int64_t look_for_devices_every_ms = 5'000;

std::int64_t unix_ns() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

}  // namespace

Result<std::unique_ptr<App>> App::start(Disk& disk, Setup setup) {
    std::vector<Error> notices;
    auto journal = open_own_journal(disk, setup.folders, notices);
    if (!journal) return journal.error();
    std::unique_ptr<App> app(new App(disk, std::move(setup), std::move(*journal)));
    app->report(notices);
    app->look_at_settings();
    app->read_courses();
    return app;
}

App::App(Disk& disk, Setup setup, std::unique_ptr<Journal> journal)
    : disk_(disk), setup_(std::move(setup)), journal_(std::move(journal)), watch_(disk) {
    take_progress(state_, journal_->progress());
    state_.data_folder = setup_.folders.data;
    state_.version = program_version();
    state_.device = journal_->device();
    state_.now = setup_.clock();
}

App::~App() { (void)journal_->save_cache(); }  // without it the next start takes longer, no more

void App::look_at_settings() {
    const auto path = setup_.folders.settings_file();
    if (const auto damage = keep_aside_broken_settings(disk_, path))
        dispatch(WorldSaid{{Notice::Tone::warning, to_string(*damage), "settings"}});
    state_.look = load_look(disk_, path);
}

void App::read_courses() {
    for (const auto& folder : setup_.folders.courses) {
        const auto courses = find_courses(disk_, folder);
        if (!courses) dispatch(WorldSaid{{Notice::Tone::warning, to_string(courses.error()), "courses " + folder}});
        for (const auto& course : courses ? *courses : std::vector<std::string>{}) {
            watch_.watch(course);  // before it is read: a save in between is seen
            read_course(course);
        }
    }
}

void App::read_course(const std::string& folder) { dispatch(CourseRead{folder, load_bank(disk_, folder)}); }

void App::report(const std::vector<Error>& notices) {
    if (notices.empty()) return;
    auto text = to_string(notices.front());
    if (notices.size() > 1) text += " (and " + std::to_string(notices.size() - 1) + " more: see estelik replay)";
    dispatch(WorldSaid{{Notice::Tone::warning, text, "journal"}});
}

void App::dispatch(const Action& action) {
    waiting_.push_back(action);
    while (!waiting_.empty()) {
        const Action next = std::move(waiting_.front());
        waiting_.pop_front();
        state_.seed = setup_.seed ? *setup_.seed : random_seed();
        for (const auto& effect : reduce(state_, next, setup_.clock())) {
            std::visit([this](const auto& asked) { perform(asked); }, effect);
        }
    }
}

void App::perform(const KeepEvents& effect) {
    auto kept = journal_->append(effect.bodies, setup_.clock());
    if (kept) waiting_.push_back(EventsKept{std::move(*kept)});
    else waiting_.push_back(EventsNotKept{kept.error()});
}

void App::perform(const ReadAnswers& effect) {
    auto events = journal_->events_about(effect.items);
    if (events) waiting_.push_back(AnswersRead{effect.bank, effect.items, std::move(*events)});
    else waiting_.push_back(WorldSaid{{Notice::Tone::warning, to_string(events.error()), "edits"}});
}

void App::perform(const KeepEdits& effect) {
    const auto kept = journal_->append_many(effect.bodies, setup_.clock());
    if (kept) return waiting_.push_back(EditsKept{journal_->progress(), effect.folder, effect.said});
    const auto what = "What has changed in the course is not noted: " + to_string(kept.error()) + ". It is tried again at the next start.";
    waiting_.push_back(WorldSaid{{Notice::Tone::warning, what, "edits"}});
}

void App::perform(const SaveLook& effect) {
    const auto saved = save_look(disk_, setup_.folders.settings_file(), effect.look);
    if (!saved) waiting_.push_back(WorldSaid{{Notice::Tone::warning, to_string(saved.error()), "settings"}});
}

void App::perform(const OpenEditor& effect) {
    const auto started = launcher_.start(editor_command(editor_choice(), effect.path, effect.line));
    if (!started) waiting_.push_back(WorldSaid{{Notice::Tone::warning, to_string(started.error()), "editor"}});
}

void App::perform(const QuitProgram&) { quitting_ = true; }

void App::perform(const ReadArticle& effect) {
    auto read = read_for_review(disk_, setup_.folders.data, effect.path);
    if (read) waiting_.push_back(std::move(*read));
    else waiting_.push_back(WorldSaid{{Notice::Tone::error, to_string(read.error()), "article"}});
}

void App::perform(const KeepDecisions& effect) {
    const auto kept = keep_decisions(disk_, setup_.folders.data, effect.name, effect.text);
    if (!kept) waiting_.push_back(WorldSaid{{Notice::Tone::error, "The decision is not kept: " + to_string(kept.error()), "article"}});
}

void App::perform(const WriteCourse& effect) {
    auto written = write_course(disk_, setup_.folders.data, effect);
    if (!written) return waiting_.push_back(WorldSaid{{Notice::Tone::error, to_string(written.error()), "article"}});
    watch_.watch(written->folder);
    waiting_.push_back(CourseRead{written->folder, load_bank(disk_, written->folder)});
    waiting_.push_back(CourseSaved{written->folder, written->kept, std::move(written->left_out)});
}

void App::perform(const WriteExport& effect) {
    const ExportFile file{effect.name, effect.text, effect.open};
    waiting_.push_back(WorldSaid{write_export(disk_, setup_.folders.data, file, launcher_, setup_.viewer)});
}

void App::perform(const ReadItemPast& effect) {
    begin(Work::past, [&disk = disk_, data = setup_.folders.data, effect](const Worker::GoOn&) -> std::optional<Action> {
        const auto history = read_answer_history(disk, data);
        return ItemPastRead{{effect.item, past_of(effect.item, history.answers, effect.model)}};
    });
}

void App::perform(const FitLearner&) { begin(Work::fit, fit_of_journal(disk_, setup_.folders.data)); }

void App::perform(const PlanExam& effect) {
    begin(Work::plan, [effect](const Worker::GoOn& go_on) -> std::optional<Action> {
        LongWork work;
        work.progress = go_on;
        return ExamPlanned{plan_exam(effect.wanted, effect.questions, effect.before.get(), work)};
    });
}

void App::perform(const ExportAnswers& effect) {
    perform(WriteExport{effect.name, answer_table(read_answer_history(disk_, setup_.folders.data).answers), false});
}

void App::perform(const CancelWork& effect) { worker_.stop(effect.work); }

// The journal is read from the disk once more: nothing is shared with what is written meanwhile.
void App::perform(const MakeStatistics& effect) {
    begin(Work::statistics, [&disk = disk_, data = setup_.folders.data, effect](const Worker::GoOn& go_on) -> std::optional<Action> {
        const auto history = read_answer_history(disk, data);
        if (!go_on(0.5)) return std::nullopt;
        auto made = statistics_of(effect.bank, history, effect.model, effect.today);
        made.events = effect.events;
        return StatisticsMade{std::make_shared<const Statistics>(std::move(made))};
    });
}

void App::begin(Work work, Worker::Body body) {
    worker_.start(work, std::move(body));
    take_work();
}

// Into the queue: an action that is being reduced ends before the next one.
void App::take_work() {
    for (auto& action : worker_.take()) waiting_.push_back(std::move(action));
}

void App::finish_work() {
    do {
        worker_.wait();
        take_work();
        dispatch(Tick{});
    } while (!state_.working.empty());
}

bool App::poll() {
    const auto before = state_.revision;
    const auto now = setup_.clock();
    launcher_.reap();
    look_for_saves();
    look_for_other_devices(now);
    take_work();
    dispatch(Tick{});
    return state_.revision != before;
}

void App::look_for_saves() {
    for (const auto& folder : watch_.poll(unix_ns())) read_course(folder);
}

void App::look_for_other_devices(Instant now) {
    // A clock that was set back must not stop the looking.
    const auto since = now.utc_ms - devices_seen_ms_;
    if (since >= 0 && since < look_for_devices_every_ms) return;
    devices_seen_ms_ = now.utc_ms;
    std::vector<Error> notices;
    auto arrived = journal_->poll(notices);
    if (!arrived.empty()) dispatch(EventsArrived{std::move(arrived)});
    report(notices);
}

}  // namespace estelik
