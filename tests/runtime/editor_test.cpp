#include "runtime/editor.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <chrono>
#include <thread>

using namespace estelik;
using Words = std::vector<std::string>;

TEST_CASE("the learner's editor opens the file at its line", "[editor]") {
    CHECK(editor_command({.visual = "gedit"}, "bank.json", 142) == Words{"gedit", "+142", "bank.json"});
    CHECK(editor_command({.visual = "code --wait"}, "bank.json", 142) == Words{"code", "--wait", "-g", "bank.json:142"});
    CHECK(editor_command({.visual = "/opt/subl"}, "bank.json", 7) == Words{"/opt/subl", "bank.json:7"});
    CHECK(editor_command({.editor = "kate"}, "bank.json", 7) == Words{"kate", "-l", "7", "bank.json"});
}

TEST_CASE("VISUAL wins over EDITOR, and without both the desktop chooses", "[editor]") {
    CHECK(editor_command({.visual = "gedit", .editor = "kate"}, "b", 1).front() == "gedit");
    CHECK(editor_command({}, "bank.json", 142) == Words{"xdg-open", "bank.json"});
}

TEST_CASE("an editor that needs a terminal gets one", "[editor]") {
    CHECK(editor_command({.editor = "vim"}, "bank.json", 3) == Words{"x-terminal-emulator", "-e", "vim", "+3", "bank.json"});
    CHECK(editor_command({.editor = "emacs"}, "b", 3).front() == "emacs");
    CHECK(editor_command({.editor = "emacs -nw"}, "b", 3).front() == "x-terminal-emulator");
}

TEST_CASE("an editor that is not there is an error that names it", "[editor]") {
    Launcher launcher;
    const auto result = launcher.start({"no-such-editor-anywhere", "bank.json"});
    REQUIRE_FALSE(result);
    CHECK(result.error().what == "cannot start \"no-such-editor-anywhere\": No such file or directory");
}

TEST_CASE("an editor is started and not waited for", "[editor]") {
    const estelik::test::TempFolder folder;
    Launcher launcher;
    REQUIRE(launcher.start({"touch", folder.path("opened")}));
    for (int i = 0; i < 500 && !std::filesystem::exists(folder.path("opened")); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    CHECK(std::filesystem::exists(folder.path("opened")));
    launcher.reap();
}
