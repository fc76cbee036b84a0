#include "ui/progress_cards.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("too few answers draw no line and say so") {
    ProgressScreen progress = a_month();
    progress.retention.clear();
    progress.retention_empty = "Too few answers yet (4 of 5)";
    ScreenDriver driver(progress);
    CHECK(driver.shows("Too few answers yet (4 of 5)"));
    CHECK_FALSE(driver.shows("13 Apr"));
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

TEST_CASE("each card says what is missing in place of its figures") {
    ScreenDriver driver(a_month(), 1280, 3000);
    CHECK(driver.shows("Too few answers yet (3 of 5)"));
    CHECK(driver.shows("Too few whole sessions yet (2 of 5)"));
    CHECK(driver.shows("Too few answers yet (2 of 5)"));
}

TEST_CASE("what was sure but wrong can be asked by its button and by its key") {
    ScreenDriver driver(a_month());
    CHECK(driver.click("Ask the 2").take<AskItems>().questions == std::vector<std::string>{"id1", "id3"});
    CHECK(driver.press(KeyId::w).take<AskItems>().questions.size() == 2);
    driver.body<ProgressScreen>().sure_but_wrong.clear();
    driver.press(KeyId::w);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("every card is as high as what it holds") {
    ScreenDriver driver(a_month());
    const Kit& kit = driver.ui().kit;
    auto progress = a_month();
    const float few = progress_card_height(kit, ProgressCard::hardest, progress, 1000);
    for (int i = 0; i < 7; ++i) progress.hardest.push_back(progress.hardest.front());
    CHECK(progress_card_height(kit, ProgressCard::hardest, progress, 1000) > few + 300);
}
