#include "ui/memory_rows.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

SettingsScreen with_model() {
    SettingsScreen settings = some_settings();
    settings.memory = {.model = "FSRS-7 fitted, with drift",
                       .why = "It foretold 300 of your answers better than the usual model, by more than chance may give.",
                       .learned = "Learned from 412 answers on 3 Nov",
                       .can_fit = true,
                       .figures = {{"Log loss", "0.3310"}, {"AUC", "0.700"}},
                       .calibration = {{70, {"", 75, 66, 82, 100}}, {90, {"", 88.5, 83, 92, 200}}}};
    return settings;
}

}  // namespace

TEST_CASE("the model is shown with its reason, its figures, and what their words mean") {
    ScreenDriver driver(with_model());
    for (const char* words : {"FSRS-7 fitted, with drift", "0.3310", "0.700"}) CHECK(driver.shows(words));
    CHECK(driver.shows("Fit now"));
    CHECK(driver.nothing_wanted());
}

TEST_CASE("a fit can be had at once, and stopped while it goes on") {
    ScreenDriver driver(with_model());
    driver.click("Memory").click("Fit now").take<FitNow>();
    SettingsScreen working = with_model();
    working.memory.working = 0.43;
    ScreenDriver busy(working);
    CHECK(busy.shows("43\u202f%"));
    CHECK(busy.click("Memory").click("Stop").take<StopWork>().work == Work::fit);
}

TEST_CASE("with too few answers there is nothing to press") {
    SettingsScreen settings = some_settings();
    settings.memory = {.model = "FSRS-6 with its defaults", .learned = "200 answers needed, 120 so far"};
    ScreenDriver driver(settings);
    driver.click("Memory").click("Fit now");
    CHECK(driver.nothing_wanted());
}

TEST_CASE("in a narrow window the figures stand above the chart") {
    ScreenDriver driver(with_model(), 640, 900);
    CHECK(driver.find("Log loss").x == driver.find("Recalled, by what was predicted").x);
    CHECK(driver.find("Log loss").y < driver.find("Recalled, by what was predicted").y);
}
