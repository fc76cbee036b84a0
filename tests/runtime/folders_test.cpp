#include "runtime/folders.h"

#include "runtime/real_disk.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace estelik;
using estelik::test::TempFolder;

namespace {

Folders found(const Surroundings& around) {
    RealDisk disk;
    auto folders = find_folders(around, disk);
    REQUIRE(folders);
    return *folders;
}

}  // namespace

TEST_CASE("answers are kept where the desktop keeps a user's data", "[folders]") {
    const auto folders = found({.program = "/usr/bin/estelik", .home = "/home/a"});
    CHECK(folders.data == "/home/a/.local/share/estelik");
    CHECK(folders.device_file == "/home/a/.local/state/estelik/device");
    CHECK(folders.settings_file() == "/home/a/.local/share/estelik/settings.json");
    CHECK(folders.courses == std::vector<std::string>{"/home/a/.local/share/estelik/courses"});
}

TEST_CASE("the XDG variables move the folders, unless they are no absolute paths", "[folders]") {
    const auto moved = found({.program = "/usr/bin/estelik", .home = "/home/a", .xdg_data_home = "/data", .xdg_state_home = "/state"});
    CHECK(moved.data == "/data/estelik");
    CHECK(moved.device_file == "/state/estelik/device");
    CHECK(found({.program = "/usr/bin/estelik", .home = "/home/a", .xdg_data_home = "data"}).data == "/home/a/.local/share/estelik");
}

TEST_CASE("--data wins, and the device id stays outside it", "[folders]") {
    const auto folders = found({.program = "/usr/bin/estelik", .home = "/home/a", .data = "elsewhere"});
    CHECK(folders.data == "elsewhere");
    CHECK(folders.device_file.starts_with("/home/a/.local/state/estelik/devices/"));
}

TEST_CASE("two data folders are two devices, however each is written", "[folders]") {
    const auto device_of = [](const std::string& data) { return found({.program = "/usr/bin/estelik", .home = "/home/a", .data = data}).device_file; };
    CHECK(device_of("/tmp/one") != device_of("/tmp/two"));
    CHECK(device_of("/tmp/one") == device_of("/tmp/two/../one/"));
    CHECK(device_of("one") == device_of(std::filesystem::current_path().string() + "/one"));
    CHECK(device_of("/home/a/.local/share/estelik/") == "/home/a/.local/state/estelik/device");
}

TEST_CASE("without a home folder there must be --data, which then holds the device id too", "[folders]") {
    RealDisk disk;
    CHECK_FALSE(find_folders({.program = "/usr/bin/estelik"}, disk));
    CHECK(found({.program = "/usr/bin/estelik", .data = "/tmp/x"}).device_file == "/tmp/x/device");
}

TEST_CASE("a program copied with its questions finds them", "[folders]") {
    const TempFolder stick;
    stick.holds("questions/course/bank.json", "{}");
    const Surroundings around{.program = stick.path("estelik"), .home = "/home/a"};
    CHECK(found(around).courses.front() == stick.path("questions"));
    CHECK(found(around).data == "/home/a/.local/share/estelik");

    SECTION("and with a folder data beside it, it keeps everything there") {
        stick.holds("data/journal/empty", "");
        CHECK(found(around).data == stick.path("data"));
        CHECK(found(around).device_file == stick.path("data/device"));
    }
}

TEST_CASE("a program in its build folder finds the questions of the source tree", "[folders]") {
    const TempFolder tree;
    tree.holds("questions/bank.schema.json", "{}");
    tree.holds("build/release/estelik", "");
    CHECK(found({.program = tree.path("build/release/estelik"), .home = "/home/a"}).courses.front() == tree.path("questions"));
}

TEST_CASE("an installed program finds the installed questions", "[folders]") {
    const TempFolder share;
    share.holds("questions/course/bank.json", "{}");
    CHECK(found({.program = "/usr/bin/estelik", .home = "/home/a", .installed = share.path()}).courses.front() ==
          share.path("questions"));
}

TEST_CASE("--questions takes the place of the bundled courses, not of the learner's own", "[folders]") {
    const TempFolder stick;
    stick.holds("questions/course/bank.json", "{}");
    const auto folders = found({.program = stick.path("estelik"), .home = "/home/a", .questions = {"mine"}});
    CHECK(folders.courses == std::vector<std::string>{"mine", "/home/a/.local/share/estelik/courses"});
}
