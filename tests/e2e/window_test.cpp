// The real window, answered by keyboard, killed in the middle, and started again.
#include "e2e/desktop.h"
#include "e2e/mirror.h"
#include "journal/journal_check.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <set>

using namespace estelik;
using namespace estelik::test;

namespace {

constexpr Instant morning{1'795'489'200'000, 300};  // 24 November 2026, 08:00
constexpr std::uint64_t seed = 7;
const std::string courses = std::string(ESTELIK_SOURCE_DIR) + "/tests/support";

std::unique_ptr<Process> start_program(const TempFolder& home) {
    const std::vector<std::string> command = {ESTELIK_PROGRAM, "--data", home.path("data"), "--questions", courses,
                                              "--now", iso(morning), "--seed", std::to_string(seed)};
    return std::make_unique<Process>(command, home.path("log"));
}

// A mirror on a copy of what the window has kept so far.
std::unique_ptr<Mirror> mirror_of(const TempFolder& home, const std::string& name) {
    std::filesystem::create_directories(home.path("data"));
    std::filesystem::copy(home.path("data"), home.path(name), std::filesystem::copy_options::recursive);
    return std::make_unique<Mirror>(Folders{home.path(name), home.path(name + "-device"), {courses}}, morning, seed);
}

std::uint64_t answers_kept(const TempFolder& home) {
    RealDisk disk;
    const auto check = *check_journal(disk, home.path("data"));
    const auto answered = check.kinds.find("answered");
    return answered == check.kinds.end() ? 0 : answered->second;
}

bool wait_for_answers(const TempFolder& home, std::uint64_t count) {
    for (int i = 0; i < 100; ++i) {
        if (answers_kept(home) == count) return true;
        wait_ms(50);
    }
    return false;
}

Progress progress_of(const std::string& data) {
    RealDisk disk;
    return check_journal(disk, data)->progress;
}

// Gives the right answer to the question on screen and goes on. False: it did not reach the disk.
bool answer_by_keyboard(const Desktop& desktop, const TempFolder& home, Mirror& mirror) {
    const auto before = answers_kept(home);
    const bool card = mirror.asked().question->kind() == Kind::card;
    for (const auto& key : mirror.keys_of_right_answer()) {
        if (key.starts_with("type:")) desktop.type(key.substr(5));
        else desktop.press(key);
        wait_ms(120);
    }
    wait_ms(500);  // keys are ignored for a moment after a reveal, against double presses
    if (card) desktop.press("2");
    if (!wait_for_answers(home, before + 1)) return false;
    if (!card) {
        wait_ms(500);
        desktop.press("Return");
    }
    mirror.answer_right();
    wait_ms(300);
    return true;
}

}  // namespace

TEST_CASE("answers given in the window outlive its death", "[e2e]") {
    if (!can_show_windows()) {
        WARN("skipped: needs Xvfb, xdotool and import");
        return;
    }
    const TempFolder home;
    ::setenv("XDG_STATE_HOME", home.path("state").c_str(), 1);
    std::filesystem::create_directories(ESTELIK_SCREENS);
    const Desktop desktop(home.path("log"));
    std::set<Kind> kinds;

    auto mirror = mirror_of(home, "mirror");
    mirror->app().dispatch(StartStudy{});
    auto program = start_program(home);
    desktop.focus_window();
    wait_ms(500);
    desktop.press("Return");  // the first button: start
    wait_ms(500);
    for (int i = 0; i < 3; ++i) {
        INFO("question " << mirror->asked().item.question);
        kinds.insert(mirror->asked().question->kind());
        const bool kept = answer_by_keyboard(desktop, home, *mirror);
        if (!kept) desktop.screenshot(std::string(ESTELIK_SCREENS) + "/window-test-failed.png");
        REQUIRE(kept);
    }
    desktop.screenshot(std::string(ESTELIK_SCREENS) + "/window-before-kill.png");
    program->end(SIGKILL);
    REQUIRE(answers_kept(home) == 3);

    mirror = mirror_of(home, "mirror-2");
    mirror->app().dispatch(StartStudy{});
    program = start_program(home);
    desktop.focus_window();
    wait_ms(500);
    desktop.screenshot(std::string(ESTELIK_SCREENS) + "/window-after-kill.png");
    desktop.press("Return");
    wait_ms(500);
    while (kinds.size() < 5 && mirror->asking()) {
        INFO("after the restart, question " << mirror->asked().item.question);
        kinds.insert(mirror->asked().question->kind());
        const bool kept = answer_by_keyboard(desktop, home, *mirror);
        if (!kept) desktop.screenshot(std::string(ESTELIK_SCREENS) + "/window-test-failed.png");
        REQUIRE(kept);
    }
    CHECK(kinds.size() >= 5);
    program->end(SIGTERM);

    // Screen and journal agree: each question was answered as the one that the mirror saw, and right.
    const auto kept = progress_of(home.path("data"));
    const auto mirrored = progress_of(home.path("mirror-2"));
    REQUIRE(kept.items.size() == mirrored.items.size());
    for (const auto& [item, progress] : mirrored.items) {
        INFO(item.question);
        REQUIRE(kept.find(item));
        CHECK(kept.find(item)->right == progress.right);
        CHECK(kept.find(item)->answers == progress.answers);
    }
}
