#include "runtime/device_id.h"

#include "runtime/real_disk.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <thread>
#include <vector>

using namespace estelik;
using estelik::test::TempFolder;

TEST_CASE("a machine gets its id once and keeps it", "[device]") {
    const TempFolder folder;
    RealDisk disk;
    const auto path = folder.path("state/device");
    const auto first = load_device_id(disk, path, 1);
    REQUIRE(first);
    CHECK(first->size() == 8);
    CHECK(*load_device_id(disk, path, 2) == *first);
}

TEST_CASE("a damaged id is replaced, and differs by seed", "[device]") {
    const TempFolder folder;
    RealDisk disk;
    folder.holds("device", "not an id\n");
    const auto id = load_device_id(disk, folder.path("device"), 3);
    REQUIRE(id);
    CHECK(*id == make_device_id(3));
    CHECK(make_device_id(3) != make_device_id(4));
    CHECK(folder.text_of("device") == *id + "\n");
}

TEST_CASE("an id that cannot be read is an error, not a second id", "[device]") {
    const TempFolder folder;
    RealDisk disk;
    CHECK_FALSE(load_device_id(disk, folder.path(), 1));
}

TEST_CASE("programs that start for the first time at once agree on the id", "[device]") {
    const TempFolder folder;
    std::vector<std::string> ids(8);
    std::vector<std::thread> programs;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        programs.emplace_back([&, i] {
            RealDisk disk;
            if (const auto id = load_device_id(disk, folder.path("state/device"), i)) ids[i] = *id;
        });
    }
    for (auto& program : programs) program.join();
    CHECK(ids.front().size() == 8);
    CHECK(ids == std::vector<std::string>(ids.size(), ids.front()));
}
