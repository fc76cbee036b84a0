#include "runtime/app.h"

#include "bank/load.h"
#include "runtime/device_id.h"
#include "runtime/settings_file.h"
#include "runtime/version.h"
#include "state/reduce.h"

#include <chrono>
#include <utility>

namespace estelik {
namespace {

constexpr std::int64_t look_for_devices_every_ms = 5'000;
constexpr int programs_at_once = 8;

std::int64_t unix_ns() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

// A second program on the same folder writes as a device of its own, the same one each time.
std::string device_file(const std::string& first, int program) {
    return program == 1 ? first : first + "-" + std::to_string(program);
}

Result<std::unique_ptr<Journal>> open_journal(Disk& disk, const Folders& folders, std::vector<Error>& notices) {
    for (int program = 1;; ++program) {
        const auto device = load_device_id(disk, device_file(folders.device_file, program), random_seed());
        if (!device) return device.error();
        auto journal = Journal::open(disk, folders.data, *device, notices);
        if (journal || !is_busy(journal.error()) || program == programs_at_once) return journal;
    }
}

}  // namespace

Result<std::unique_ptr<App>> App::start(Disk& disk, Setup setup) {
    std::vector<Error> notices;
    auto journal = open_journal(disk, setup.folders, notices);
    if (!journal) return journal.error();
    std::unique_ptr<App> app(new App(disk, std::move(setup), std::move(*journal)));
    app->report(notices);
    app->look_at_settings();
    app->read_courses();
    return app;
}

App::App(Disk& disk, Setup setup, std::unique_ptr<Journal> journal)
    : disk_(disk), setup_(std::move(setup)), journal_(std::move(journal)), watch_(disk) {
    state_.progress = journal_->progress();
    state_.data_folder = setup_.folders.data;
    state_.version = program_version();
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
        for (const auto& course : find_courses(disk_, folder)) {
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

void App::perform(const SaveLook& effect) {
    const auto saved = save_look(disk_, setup_.folders.settings_file(), effect.look);
    if (!saved) waiting_.push_back(WorldSaid{{Notice::Tone::warning, to_string(saved.error()), "settings"}});
}

void App::perform(const OpenEditor& effect) {
    const auto started = launcher_.start(editor_command(editor_choice(), effect.path, effect.line));
    if (!started) waiting_.push_back(WorldSaid{{Notice::Tone::warning, to_string(started.error()), "editor"}});
}

void App::perform(const QuitProgram&) { quitting_ = true; }

void App::perform(const CancelWork& effect) { worker_.stop(effect.work); }

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
