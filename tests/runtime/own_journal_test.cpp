#include "runtime/own_journal.h"

#include "runtime/real_disk.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace estelik;
using estelik::test::TempFolder;

TEST_CASE("a machine is the same device each time, and a second program beside it another one", "[own_journal]") {
    const TempFolder home;
    const Folders folders{home.path("data"), home.path("state/device"), {}};
    std::vector<Error> notices;
    std::string device;
    {
        RealDisk disk;
        auto journal = open_own_journal(disk, folders, notices);
        REQUIRE(journal);
        device = (*journal)->device();
        RealDisk other_program;
        auto second = open_own_journal(other_program, folders, notices);
        REQUIRE(second);
        CHECK((*second)->device() != device);
    }
    RealDisk disk;
    auto again = open_own_journal(disk, folders, notices);
    REQUIRE(again);
    CHECK((*again)->device() == device);
    CHECK(notices.empty());
}
