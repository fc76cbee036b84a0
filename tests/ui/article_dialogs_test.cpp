#include "ui/article_dialogs.h"

#include "support/browse_screens.h"
#include "support/draft_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

DraftsScreen saving() {
    DraftsScreen screen = some_drafts();
    screen.saving = true;
    screen.save_new = "As a course of its own";
    screen.save_note = "3 accepted drafts";
    screen.courses = {"Rivers", "Towers"};
    return screen;
}

}  // namespace

TEST_CASE("Ctrl I and the button among the questions ask for an article") {
    ScreenDriver driver(a_list());
    CHECK(driver.press(ctrl(KeyId::i)).take<AskArticle>().open);
    CHECK(driver.click("Import article").take<AskArticle>().open);
}

TEST_CASE("the path is typed, Enter reads the article, Esc leaves") {
    ScreenDriver driver(a_list());
    driver.screen().frame.asking_article = true;
    driver.frames(3);
    driver.press(KeyId::enter);
    CHECK(driver.nothing_wanted());  // nothing is typed yet
    driver.frames(3);
    driver.type("lighthouse");
    CHECK(driver.press(KeyId::enter).take<ImportArticle>().path == "lighthouse");
    driver.press(KeyId::escape).take<CloseOverlay>();
}

TEST_CASE("a number says where the drafts go, Enter takes the first place") {
    ScreenDriver driver(saving());
    driver.frames(2);
    CHECK(driver.shows("3 accepted drafts"));
    CHECK_FALSE(driver.press(KeyId::enter).take<SaveDrafts>().course);
    CHECK_FALSE(driver.press(KeyId::d1).take<SaveDrafts>().course);
    CHECK(driver.press(KeyId::d3).take<SaveDrafts>().course == std::size_t{1});
    CHECK(driver.click("Added to “Rivers”").take<SaveDrafts>().course == std::size_t{0});
    driver.press(KeyId::d4);
    CHECK(driver.nothing_wanted());
    driver.press(KeyId::escape).take<CloseOverlay>();
}
