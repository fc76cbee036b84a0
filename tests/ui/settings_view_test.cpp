#include "ui/settings_view.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("settings that are only looked at want nothing, whatever their values") {
    SettingsScreen settings = some_settings();
    settings.preferences.new_a_day = 333;
    settings.preferences.session_length = 3;
    settings.preferences.desired_retention = 0.99;
    ScreenDriver driver(settings);
    driver.frames(20);
    CHECK(driver.nothing_wanted());
    for (const char* words : {"333", "99\u202f%", "Fri 15 May 2026", "/home/a/questions/rivers"}) CHECK(driver.shows(words));
}

TEST_CASE("X and a click ask for the day of the exam") {
    ScreenDriver driver(some_settings());
    CHECK(driver.press(KeyId::x).take<AskExam>().open);
    CHECK(driver.click("Fri 15 May 2026").take<AskExam>().open);
}

TEST_CASE("PgDn and the list of parts scroll to a part") {
    ScreenDriver driver(some_settings(), 1280, 500);
    const float before = driver.find("Theme").y;
    driver.press(KeyId::page_down);
    CHECK(driver.ui().settings.part == 1);
    CHECK(driver.find("Theme").y < before);
    driver.press(KeyId::page_up);
    CHECK(driver.find("Theme").y == before);
    driver.click("About");
    CHECK(driver.ui().settings.part == 5);
    CHECK(driver.shows("Estelik 1.2.3"));
    CHECK(driver.nothing_wanted());
    driver.click("All keys").take<ToggleHelp>();
}
