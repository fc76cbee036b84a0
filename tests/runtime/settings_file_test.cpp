#include "runtime/settings_file.h"

#include "runtime/real_disk.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace estelik;
using estelik::test::TempFolder;

TEST_CASE("looks are kept from one start to the next", "[settings]") {
    const TempFolder folder;
    RealDisk disk;
    const Look look{.theme = Theme::dark, .text_percent = 150, .high_contrast = true};
    REQUIRE(save_look(disk, folder.path("settings.json"), look));
    CHECK(load_look(disk, folder.path("settings.json")) == look);
}

TEST_CASE("settings that are missing or damaged are the usual ones", "[settings]") {
    const TempFolder folder;
    RealDisk disk;
    CHECK(load_look(disk, folder.path("none.json")) == Look{});
    for (const auto* text : {"", "not json", "[]", "{\"theme\": 3, \"text_percent\": \"big\", \"high_contrast\": 1}"}) {
        folder.holds("settings.json", text);
        CHECK(load_look(disk, folder.path("settings.json")) == Look{});
    }
}

TEST_CASE("a text size out of range comes back into it", "[settings]") {
    const TempFolder folder;
    RealDisk disk;
    folder.holds("settings.json", "{\"text_percent\": 1e9}");
    CHECK(load_look(disk, folder.path("settings.json")).text_percent == 300);
    folder.holds("settings.json", "{\"text_percent\": -5}");
    CHECK(load_look(disk, folder.path("settings.json")).text_percent == 75);
}

TEST_CASE("what a later version wrote survives a save by this one", "[settings]") {
    const TempFolder folder;
    RealDisk disk;
    folder.holds("settings.json", "{\"font\": \"Inter\"}");
    REQUIRE(save_look(disk, folder.path("settings.json"), Look{}));
    CHECK(folder.text_of("settings.json").find("Inter") != std::string::npos);
}

TEST_CASE("damaged settings are kept aside and said, once", "[settings]") {
    const TempFolder folder;
    RealDisk disk;
    const auto path = folder.path("settings.json");
    CHECK_FALSE(keep_aside_broken_settings(disk, path));
    folder.holds("settings.json", "{\"theme\": \"dark\",");
    const auto notice = keep_aside_broken_settings(disk, path);
    REQUIRE(notice);
    CHECK(notice->help.find("settings.json.broken") != std::string::npos);
    CHECK(folder.text_of("settings.json.broken") == "{\"theme\": \"dark\",");
    CHECK_FALSE(keep_aside_broken_settings(disk, path));
    CHECK(load_look(disk, path) == Look{});
}

TEST_CASE("settings that cannot be read are not written over", "[settings]") {
    const TempFolder folder;
    RealDisk disk;
    folder.holds("settings.json/inside", "x");
    CHECK(keep_aside_broken_settings(disk, folder.path("settings.json")));
    CHECK_FALSE(save_look(disk, folder.path("settings.json"), Look{}));
}
