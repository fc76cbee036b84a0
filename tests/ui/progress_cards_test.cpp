#include "ui/progress_cards.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("too few answers draw no line and say so") {
    ProgressScreen progress = a_month();
    progress.retention.clear();
    ScreenDriver driver(progress);
    CHECK(driver.shows("Too few to tell"));
    CHECK_FALSE(driver.shows("13 Apr"));
}

TEST_CASE("what was recalled names its time") {
    ProgressScreen progress = a_month();
    progress.period = Period::week;
    CHECK(ScreenDriver(progress).shows("Recalled this week"));
    progress.period = Period::all;
    CHECK(ScreenDriver(progress).shows("Recalled in all"));
}

TEST_CASE("a section that was never asked has no percentage") {
    ScreenDriver driver(a_month());
    CHECK(driver.shows("88\u202f%"));
    CHECK_FALSE(driver.shows("0\u202f%"));
    CHECK(driver.shows("–"));
}

TEST_CASE("today's load stands above its column") {
    ScreenDriver driver(a_month());
    const Box column = driver.find("20: 10 right, 4 not yet"), total = driver.find("14");
    CHECK(total.x > column.x);
    CHECK(total.right() < column.right());
    CHECK(total.y < column.middle());
}
