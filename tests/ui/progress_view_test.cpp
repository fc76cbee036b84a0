#include "ui/progress_view.h"

#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

ProgressScreen a_month() {
    ProgressScreen progress;
    progress.recalled = "88 %";
    progress.recalled_note = "target 90";
    progress.figures = {{"Left today", "7 min"}, {"Due", "23"}};
    progress.retention = {{"6 Apr", 81, 71, 91, 61}, {"13 Apr", 88, 80, 96, 86}, {"20 Apr", 75, 40, 95, 4}};
    progress.retention_note = "151 answers to due questions";
    progress.coming = {{"20", 23, 0, true}, {"21", 18, 6, false}};
    progress.topics = {{"Rivers", 0.88, {Strength::strong, "strong"}, 26, 28}, {"Lakes", 0, {Strength::fresh, "new"}, 0, 12}};
    progress.answers = {{"19", 20, 5, false}, {"20", 10, 4, true}};
    progress.answers_note = "39 answers in 14 days";
    progress.minutes = {0, 12, -1};
    progress.weeks = {"20 Apr"};
    return progress;
}

}  // namespace

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

TEST_CASE("pointing at a column shows its values, few answers with a caution") {
    ScreenDriver driver(a_month());
    const auto point_at = [&](const char* words) {
        const Box box = driver.find(words);
        driver.hold_mouse(box.x + box.w / 2, box.y + box.h / 2, false);
        return std::count_if(driver.drawn().begin(), driver.drawn().end(), [&](const Drawn& d) { return !d.control && d.words == words; });
    };
    CHECK(point_at("21: 18 due, 6 new") == 1);
    CHECK(point_at("13 Apr: 88\u202f% of 86, between 80 and 96") == 1);
    CHECK(point_at("20 Apr: 75\u202f% of 4, too few to tell") == 1);
    CHECK(point_at("Tue, week of 20 Apr: 12 min") == 1);
    CHECK_FALSE(driver.offers("Wed, week of 20 Apr: -1 min"));
}

TEST_CASE("too few answers draw no line and say so") {
    ProgressScreen progress = a_month();
    progress.retention.clear();
    ScreenDriver driver(progress);
    CHECK(driver.shows("Too few to tell"));
    CHECK_FALSE(driver.shows("13 Apr"));
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
