#include "runtime/file_watch.h"

#include "runtime/real_disk.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace estelik;
using estelik::test::TempFolder;

namespace {

constexpr std::int64_t long_after = std::int64_t{1} << 62;  // of any file's time
constexpr std::int64_t just_now = 0;

}  // namespace

TEST_CASE("a folder that nobody touches is never reported", "[watch]") {
    const TempFolder course;
    course.holds("bank.json", "{}");
    RealDisk disk;
    FileWatch watch(disk);
    watch.watch(course.path());
    CHECK(watch.poll(long_after).empty());
    CHECK(watch.poll(long_after).empty());
}

TEST_CASE("a saved file is reported once", "[watch]") {
    const TempFolder course;
    course.holds("bank.json", "{}");
    RealDisk disk;
    FileWatch watch(disk);
    watch.watch(course.path());
    course.holds("bank.json", "{\"id\": \"a\"}");
    CHECK(watch.poll(long_after) == std::vector<std::string>{course.path()});
    CHECK(watch.poll(long_after).empty());
}

TEST_CASE("a file that is still being written waits until it has settled", "[watch]") {
    const TempFolder course;
    course.holds("bank.json", "{}");
    RealDisk disk;
    FileWatch watch(disk);
    watch.watch(course.path());
    course.holds("bank.json", "{\"id\"");
    CHECK(watch.poll(just_now).empty());
    course.holds("bank.json", "{\"id\": \"a\"}");
    CHECK(watch.poll(just_now).empty());
    CHECK(watch.poll(just_now).size() == 1);
}

TEST_CASE("the reading counts, an editor's swap file does not", "[watch]") {
    const TempFolder course;
    course.holds("bank.json", "{}");
    RealDisk disk;
    FileWatch watch(disk);
    watch.watch(course.path());
    course.holds(".bank.json.swp", "x");
    CHECK(watch.poll(long_after).empty());
    course.holds("reading.md", "# Title");
    CHECK(watch.poll(long_after).size() == 1);
}

TEST_CASE("a file that goes away and comes back is reported both times", "[watch]") {
    const TempFolder course;
    course.holds("bank.json", "{}");
    RealDisk disk;
    FileWatch watch(disk);
    watch.watch(course.path());
    std::filesystem::remove(course.path("bank.json"));
    CHECK(watch.poll(long_after).size() == 1);
    course.holds("bank.json", "{ }");
    CHECK(watch.poll(long_after).size() == 1);
}
