#include "runtime/real_disk.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <atomic>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace estelik;
using estelik::test::TempFolder;

namespace {

// Files may not grow beyond so many bytes while this lives: what a full disk does to a write.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) {
        let_writes_fail();
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

mode_t mode_of(const std::string& path) {
    struct stat status {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 0777;
}

}  // namespace

TEST_CASE("a file that is not there is missing, not broken", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    CHECK(disk.read(folder.path("none")).missing());
    CHECK(disk.read(folder.path("none/deeper")).missing());
    CHECK_FALSE(disk.info(folder.path("none")));
    CHECK(disk.list(folder.path("none"))->empty());
}

TEST_CASE("a folder read as a file is broken, and the error names it", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    const auto load = disk.read(folder.path());
    REQUIRE(load.broken());
    CHECK(load.error.where.file == folder.path());
}

TEST_CASE("appended bytes follow one another and can be read from any offset", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    const auto path = folder.path("events");
    REQUIRE(disk.append(path, "one\n"));
    REQUIRE(disk.append(path, "two\n"));
    CHECK(disk.read(path).bytes == "one\ntwo\n");
    CHECK(disk.read(path, 4).bytes == "two\n");
    CHECK(disk.read(path, 8).bytes.empty());
    CHECK(disk.read(path, 99).found());
    CHECK(disk.info(path)->size == 8);
}

TEST_CASE("what is kept is for its owner alone", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    REQUIRE(disk.make_folder(folder.path("a/b/c")));
    REQUIRE(disk.append(folder.path("a/b/c/file"), "x"));
    CHECK(mode_of(folder.path("a")) == 0700);
    CHECK(mode_of(folder.path("a/b/c")) == 0700);
    CHECK(mode_of(folder.path("a/b/c/file")) == 0600);
}

TEST_CASE("a write that does not fit leaves the file as it was and says so", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    const auto path = folder.path("events");
    REQUIRE(disk.append(path, "0123456789"));
    {
        const SmallFiles small(16);
        const auto result = disk.append(path, "much too long for what is left");
        REQUIRE_FALSE(result);
        CHECK(result.error().what == "cannot write to the file: the disk is full");
        CHECK(result.error().where.file == path);
    }
    CHECK(disk.read(path).bytes == "0123456789");
    CHECK(disk.append(path, " and on"));
    CHECK(disk.read(path).bytes == "0123456789 and on");
}

TEST_CASE("a new file that cannot be written is not left behind", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    const SmallFiles small(4);
    CHECK_FALSE(disk.append(folder.path("events"), "longer than four"));
    CHECK(disk.list(folder.path())->empty());
}

TEST_CASE("a full device is reported in words", "[disk]") {
    RealDisk disk;
    const auto result = disk.append("/dev/full", "x");
    REQUIRE_FALSE(result);
    CHECK(to_string(result.error()) == "/dev/full: cannot write to the file: the disk is full. Free some space, then try again");
}

TEST_CASE("a file is replaced as a whole or not at all", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    const auto path = folder.path("settings.json");
    REQUIRE(disk.replace(path, "first"));
    REQUIRE(disk.replace(path, "second"));
    CHECK(disk.read(path).bytes == "second");
    {
        const SmallFiles small(3);
        CHECK_FALSE(disk.replace(path, "does not fit"));
    }
    CHECK(disk.read(path).bytes == "second");
    CHECK(disk.list(folder.path())->size() == 1);
}

TEST_CASE("a torn tail can be cut off", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    REQUIRE(disk.append(folder.path("events"), "whole\nto"));
    REQUIRE(disk.cut(folder.path("events"), 6));
    CHECK(disk.read(folder.path("events")).bytes == "whole\n");
}

TEST_CASE("a folder is listed by name, with sizes, and subfolders are told apart", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    folder.holds("b.jsonl", "12345");
    folder.holds("a/deeper", "");
    const auto files = *disk.list(folder.path());
    REQUIRE(files.size() == 2);
    CHECK(files[0].name == "a");
    CHECK(files[0].folder);
    CHECK(files[1].name == "b.jsonl");
    CHECK(files[1].size == 5);
    CHECK_FALSE(files[1].folder);
}

TEST_CASE("making a folder where a file stands is an error", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    folder.holds("data", "a file");
    CHECK(disk.make_folder(folder.path()));
    CHECK_FALSE(disk.make_folder(folder.path("data")));
    CHECK_FALSE(disk.make_folder(folder.path("data/journal")));
}

TEST_CASE("a lock has one holder, until its program ends", "[disk]") {
    const TempFolder folder;
    RealDisk second;
    {
        RealDisk first;
        REQUIRE(first.lock(folder.path("lock")).value());
        CHECK_FALSE(second.lock(folder.path("lock")).value());
    }
    CHECK(second.lock(folder.path("lock")).value());
}

TEST_CASE("a folder that cannot be listed is an error, not an empty one", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    folder.holds("a file", "x");
    const auto listed = disk.list(folder.path("a file"));
    REQUIRE_FALSE(listed);
    CHECK(listed.error().what.starts_with("cannot read the folder"));
}

TEST_CASE("pipes, devices and files beyond measure are refused at once", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    REQUIRE(::mkfifo(folder.path("pipe").c_str(), 0600) == 0);
    CHECK(disk.read(folder.path("pipe")).error.what == "cannot read the file: it is no regular file");
    CHECK(disk.read("/dev/zero").error.what == "cannot read the file: it is no regular file");
    folder.holds("huge", "");
    std::filesystem::resize_file(folder.path("huge"), largest_file + 1);
    CHECK(disk.read(folder.path("huge")).error.what == "cannot read the file: it is larger than 256 MiB");
}

TEST_CASE("of two that make one file the first wins, and the other is told", "[disk]") {
    const TempFolder folder;
    RealDisk disk;
    CHECK(disk.create(folder.path("device"), "first").value());
    CHECK_FALSE(disk.create(folder.path("device"), "second").value());
    CHECK(folder.text_of("device") == "first");
    CHECK(disk.list(folder.path())->size() == 1);
    CHECK_FALSE(disk.create(folder.path("none/device"), "x"));
}

TEST_CASE("programs that replace one file at the same moment do not meet", "[disk]") {
    const TempFolder folder;
    std::atomic<int> failed{0};
    const auto writer = [&] {
        RealDisk disk;
        for (int i = 0; i < 20; ++i) failed += disk.replace(folder.path("progress.json"), "whole").ok() ? 0 : 1;
    };
    std::thread first(writer), second(writer);
    first.join();
    second.join();
    CHECK(failed == 0);
    CHECK(folder.text_of("progress.json") == "whole");
    CHECK(RealDisk().list(folder.path())->size() == 1);
}
