#include "ui/progress_view.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a progress that is only looked at wants nothing and shows its figures") {
    ScreenDriver driver(a_month());
    driver.frames(20);
    CHECK(driver.nothing_wanted());
    for (const char* words : {"Recalled this month", "88 %", "target 90", "7 min", "151 answers to due questions", "39 answers in 14 days",
                              "26 of 28", "0 of 12", "target"})
        CHECK(driver.shows(words));
}

TEST_CASE("Left and Right shorten and lengthen the time, no further than there is") {
    ScreenDriver driver(a_month());
    CHECK(driver.press(KeyId::right).take<SetPeriod>().period == Period::all);
    CHECK(driver.press(KeyId::left).take<SetPeriod>().period == Period::week);
    driver.body<ProgressScreen>().period = Period::all;
    driver.press(KeyId::right);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("the time is chosen by a click") {
    ScreenDriver driver(a_month());
    CHECK(driver.click("Week").take<SetPeriod>().period == Period::week);
    driver.click("Month");
    CHECK(driver.nothing_wanted());
}

TEST_CASE("before the first answer there is one thing to do") {
    ProgressScreen progress;
    progress.empty = true;
    ScreenDriver driver(progress);
    CHECK(driver.shows("Nothing answered yet"));
    CHECK_FALSE(driver.shows("Retention"));
    // The rail has a Study of its own: the button is the lower one.
    Box lowest;
    for (const Drawn& thing : driver.drawn())
        if (thing.control && thing.words == "Study") lowest = thing.box;
    CHECK(driver.click(lowest).take<Go>().view == View::study);
}

TEST_CASE("every answer is exported by its button and by its key") {
    ScreenDriver driver(a_month());
    driver.click("Export").take<ExportHistory>();
    driver.press(ctrl(KeyId::e)).take<ExportHistory>();
    ProgressScreen nothing;
    nothing.empty = true;
    CHECK_FALSE(ScreenDriver(nothing).offers("Export"));
}
