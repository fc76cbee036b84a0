#include "runtime/look.h"

#include "support/catch.h"
#include "support/memory_disk.h"

using namespace estelik;
using test::MemoryDisk;

TEST_CASE("a look at nothing finds nothing, and leaves nothing behind", "[look]") {
    MemoryDisk disk;
    Setup setup;
    setup.folders.data = "/data";
    const auto found = look(disk, setup);
    CHECK(found.state.progress == Progress{});
    CHECK(found.state.courses.empty());
    CHECK(found.history.answers.empty());
    CHECK(disk.files().empty());
    CHECK(disk.writes() == 0);
}

TEST_CASE("what is damaged in the journal is said, the rest counts", "[look]") {
    MemoryDisk disk;
    disk.files()["/data/journal/aaaaaaaa/2026-11.jsonl"] = "no event\n";
    Setup setup;
    setup.folders.data = "/data";
    const auto found = look(disk, setup);
    REQUIRE(found.state.notices.size() == 1);
    CHECK(found.state.notices[0].topic == "journal");
    CHECK(disk.writes() == 0);
}
