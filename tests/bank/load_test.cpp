#include "bank/load.h"

#include "support/catch.h"

#include "support/course.h"
#include "support/memory_disk.h"

using namespace estelik;
using namespace estelik::test;

namespace {

void put_course(MemoryDisk& disk, const Json& course) {
    disk.files()["q/rivers/bank.json"] = course.dump();
    disk.files()["q/rivers/reading.md"] = sound_reading();
}

}  // namespace

TEST_CASE("a course is loaded from its folder", "[load]") {
    MemoryDisk disk;
    put_course(disk, sound_course());
    const auto result = load_bank(disk, "q/rivers");
    REQUIRE(result.bank);
    CHECK(result.bank->places[0].file == "q/rivers/bank.json");
}

TEST_CASE("a missing or broken file is a finding, beside what is wrong with the other one", "[load]") {
    MemoryDisk disk;
    Json course = sound_course();
    course["titel"] = "x";
    put_course(disk, course);
    SECTION("no reading") {
        disk.files().erase("q/rivers/reading.md");
        const auto result = load_bank(disk, "q/rivers");
        CHECK_FALSE(result.bank);
        CHECK(codes_of(result) == std::vector<std::string>{"E202", "E110"});
        CHECK(result.findings.back().place.file == "q/rivers/reading.md");
    }
    SECTION("no bank") { CHECK(codes_of(load_bank(disk, "q/lakes")) == std::vector<std::string>{"E110"}); }
    SECTION("a bank that cannot be read") {
        disk.cannot_read("q/rivers/bank.json");
        const auto result = load_bank(disk, "q/rivers");
        CHECK(codes_of(result) == std::vector<std::string>{"E111"});
        CHECK(result.findings[0].what == "cannot read the file of questions: cannot read the file");
    }
    SECTION("a bank that cannot name its reading") {
        disk.file("q/rivers/bank.json") = "{\"format\": 1,}";
        CHECK(codes_of(load_bank(disk, "q/rivers")) == std::vector<std::string>{"E104"});
    }
}

TEST_CASE("courses are the folders with a bank", "[load]") {
    MemoryDisk disk;
    for (const auto* path :
         {"q/rivers/bank.json", "q/README.md", "q/bank.schema.json", "q/alps/bank.json", "q/notes/text.md"})
        disk.files()[path] = "";
    CHECK(*find_courses(disk, "q") == std::vector<std::string>{"q/alps", "q/rivers"});
    CHECK(find_courses(disk, "elsewhere")->empty());
}

TEST_CASE("a folder of courses that cannot be read is said, and does not look empty", "[load]") {
    MemoryDisk disk;
    put_course(disk, sound_course());
    disk.cannot_read("q");
    const auto courses = find_courses(disk, "q");
    REQUIRE_FALSE(courses);
    CHECK(courses.error().where.file == "q");
}
