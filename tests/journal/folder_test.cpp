#include "journal/folder.h"

#include "support/catch.h"
#include "support/memory_disk.h"

#include <string>
#include <vector>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("The file of a moment is named by the month on the clock on the wall") {
    CHECK(month_file("k7q3m2xw", *parse_iso("2026-12-31T23:59:59.000+05:00")) == "k7q3m2xw/2026-12.jsonl");
    CHECK(month_file("k7q3m2xw", *parse_iso("2027-01-01T00:00:00.000+05:00")) == "k7q3m2xw/2027-01.jsonl");
}

TEST_CASE("A device's own files are its months and nothing else") {
    CHECK(is_month_file_of("k7q3m2xw/2026-11.jsonl", "k7q3m2xw"));
    for (const auto* name : {"k7q3m2xw/2026-11 (1).jsonl", "k7q3m2xw2/2026-11.jsonl", "bbbbbbbb/2026-11.jsonl",
                             "k7q3m2xw/2026_11.jsonl", "k7q3m2xw/2026-1x.jsonl", "k7q3m2xw/.jsonl", "k7q3m2xw"})
        CHECK_FALSE(is_month_file_of(name, "k7q3m2xw"));
}

TEST_CASE("Files of all devices are found, copies too, hidden and other ones not") {
    MemoryDisk disk;
    for (const auto* path : {"j/aaaaaaaa/2026-11.jsonl", "j/aaaaaaaa/2026-11 (conflict).jsonl", "j/bbbbbbbb/2026-11.jsonl.1",
                             "j/bbbbbbbb/lock", "j/.trash/2026-11.jsonl", "j/aaaaaaaa/.2026-11.jsonl", "j/2026-11.jsonl",
                             "j/aaaaaaaa/old.jsonl/2026-11.jsonl"})
        disk.files()[path] = "12345";
    std::vector<std::string> names;
    const auto files = *journal_files(disk, "j");
    for (const auto& file : files) {
        names.push_back(file.name);
        CHECK(file.size == 5);
    }
    CHECK(names == std::vector<std::string>{"aaaaaaaa/2026-11 (conflict).jsonl", "aaaaaaaa/2026-11.jsonl",
                                            "bbbbbbbb/2026-11.jsonl.1"});
}

TEST_CASE("A folder that cannot be read is not an empty one") {
    MemoryDisk disk;
    disk.files()["j/aaaaaaaa/2026-11.jsonl"] = "12345";
    CHECK(journal_files(disk, "elsewhere")->empty());
    disk.cannot_read("j/aaaaaaaa");
    CHECK_FALSE(journal_files(disk, "j"));
    disk.cannot_read("j");
    CHECK_FALSE(journal_files(disk, "j"));
}
