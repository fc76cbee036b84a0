#include "ui/settings_rows.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

// Goes on with Tab until Right sets a preference of that name.
SetPreference tab_to(ScreenDriver& driver, const std::string& name) {
    for (int i = 0; i < 40; ++i) {
        driver.forget();
        driver.press(KeyId::tab).press(KeyId::right);
        const auto* set = driver.wanted().empty() ? nullptr : std::get_if<SetPreference>(&driver.wanted().front());
        if (set && set->name == name) return driver.take<SetPreference>();
    }
    FAIL("Tab never came to " << name);
    return {};
}

}  // namespace

TEST_CASE("a slider sets its preference once, when it is let go") {
    ScreenDriver driver(some_settings());
    const Box track = driver.find("desired_retention");
    const float y = track.y + track.h / 2;
    driver.hold_mouse(track.x + track.w * 0.7F, y, false).hold_mouse(track.x + track.w * 0.7F, y, true);
    driver.hold_mouse(track.x + track.w * 0.9F, y, true).hold_mouse(track.right() - 1, y, true);
    CHECK(driver.nothing_wanted());
    CHECK(driver.shows("97\u202f%"));
    driver.hold_mouse(track.right() - 1, y, false);
    const auto set = driver.take<SetPreference>();
    CHECK(set.name == "desired_retention");
    CHECK(set.value == Approx(0.97));
    driver.frames(10);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("a slider that is let go where it was sets nothing") {
    ScreenDriver driver(some_settings());
    const Box track = driver.find("new_a_day");
    const float y = track.y + track.h / 2;
    const float at_twenty = track.x + 10 + (track.w - 20) / 3;
    driver.hold_mouse(at_twenty, y, false).hold_mouse(at_twenty + 60, y, true).hold_mouse(at_twenty, y, true).hold_mouse(at_twenty, y, false);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("arrows move the slider that has the ring, a step a press") {
    ScreenDriver driver(some_settings());
    CHECK(tab_to(driver, "new_a_day").value == Approx(25));
    CHECK(driver.press(KeyId::left).take<SetPreference>().value == Approx(15));
}

TEST_CASE("two or four buttons, spelling forgiven or not") {
    ScreenDriver driver(some_settings());
    auto set = driver.click("Four").take<SetPreference>();
    CHECK(set.name == "four_buttons");
    CHECK(set.value == 1);
    driver.click("Two");
    CHECK(driver.nothing_wanted());
    set = driver.click("forgive").take<SetPreference>();
    CHECK(set.name == "forgive_spelling");
    CHECK(set.value == 0);
}

TEST_CASE("theme, text size and contrast change the look and nothing else of it") {
    SettingsScreen settings = some_settings();
    settings.look = {Theme::light, 150, false};
    ScreenDriver driver(settings, 1280, 2400);   // high enough for every part
    CHECK(driver.click("Dark").take<SetLook>().look == Look{Theme::dark, 150, false});
    CHECK(driver.click("Larger").take<SetLook>().look == Look{Theme::light, 175, false});
    CHECK(driver.click("Smaller").take<SetLook>().look == Look{Theme::light, 125, false});
    CHECK(driver.click("contrast").take<SetLook>().look == Look{Theme::light, 150, true});
}

TEST_CASE("the text grows to 300 and shrinks to 75 per cent") {
    SettingsScreen settings = some_settings();
    settings.look.text_percent = 300;
    ScreenDriver driver(settings, 1280, 2400);
    driver.click("Larger");
    CHECK(driver.nothing_wanted());
    driver.body<SettingsScreen>().look.text_percent = 75;
    driver.click("Smaller");
    CHECK(driver.nothing_wanted());
}
