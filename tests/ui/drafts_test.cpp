#include "ui/drafts_view.h"

#include "support/draft_screens.h"
#include "support/screen_driver.h"
#include "ui/help_view.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("drafts that are only looked at want nothing") {
    ScreenDriver driver(some_drafts());
    driver.frames(20);
    CHECK(driver.nothing_wanted());
    CHECK(driver.shows("1 of 6 decided"));
    CHECK(driver.shows("6 of 9 facts asked"));
    CHECK(driver.shows("evidence for draft 2"));
}

TEST_CASE("J and K go through the drafts, as Down and Up do, and stop at the ends") {
    ScreenDriver driver(some_drafts());
    CHECK(driver.press(KeyId::j).take<SelectDraft>().index == 2);
    CHECK(driver.press(KeyId::down).take<SelectDraft>().index == 2);
    CHECK(driver.press(KeyId::k).take<SelectDraft>().index == 0);
    CHECK(driver.press(KeyId::up).take<SelectDraft>().index == 0);
    driver.body<DraftsScreen>().selected = 5;
    driver.press(KeyId::j);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("a letter decides, edits, changes, shows and takes back") {
    ScreenDriver driver(some_drafts());
    CHECK(driver.press(KeyId::a).take<DecideDraft>().ruling == Ruling::accepted);
    CHECK(driver.press(KeyId::r).take<DecideDraft>().ruling == Ruling::rejected);
    CHECK(driver.press(KeyId::e).take<BeginDraftEdit>().open);
    driver.press(KeyId::t).take<ChangeDraftKind>();
    driver.press(KeyId::d).take<ChangeDraftOptions>();
    driver.press(KeyId::space).take<ShowDraftPassage>();
    driver.press(KeyId::s).take<SkipDraft>();
    driver.press(KeyId::u).take<Undo>();
    driver.press(ctrl(KeyId::s)).take<AskSaveDrafts>();
    driver.press(KeyId::escape).take<CloseDrafts>();
}

TEST_CASE("every key of a draft has its button") {
    ScreenDriver driver(some_drafts(), 1280, 900);
    CHECK(driver.click("Accept").take<DecideDraft>().ruling == Ruling::accepted);
    CHECK(driver.click("Reject").take<DecideDraft>().ruling == Ruling::rejected);
    CHECK(driver.click("Edit").take<BeginDraftEdit>().open);
    driver.click("Other type").take<ChangeDraftKind>();
    driver.click("Other answers").take<ChangeDraftOptions>();
    driver.click("Passage").take<ShowDraftPassage>();
    driver.click("Later").take<SkipDraft>();
    driver.click("Undo").take<Undo>();
    driver.click("Save").take<AskSaveDrafts>();
    driver.click("Close").take<CloseDrafts>();
}

TEST_CASE("a click selects a draft, in the list and by its fact in the article") {
    ScreenDriver driver(some_drafts());
    CHECK(driver.click("Question 3 of the lighthouse?").take<SelectDraft>().index == 3);
    CHECK(driver.click("mark").take<SelectDraft>().index == 1);
}

TEST_CASE("Left and Right go through the filters") {
    ScreenDriver driver(some_drafts());
    CHECK(driver.press(KeyId::right).take<SetDraftFilter>().only == DraftsOnly::open);
    driver.press(KeyId::left);
    CHECK(driver.nothing_wanted());
    CHECK(driver.click("Accepted 1").take<SetDraftFilter>().only == DraftsOnly::accepted);
}

TEST_CASE("an empty list decides nothing") {
    DraftsScreen screen = some_drafts();
    screen.rows.clear();
    screen.detail.reset();
    ScreenDriver driver(screen);
    driver.press(KeyId::a).press(KeyId::r).press(KeyId::e).press(KeyId::j);
    CHECK(driver.nothing_wanted());
    CHECK(driver.shows("No draft is in this list"));
}

TEST_CASE("in a narrow window Tab turns from the drafts to the article and back") {
    ScreenDriver driver(some_drafts(), 800, 600);
    CHECK(driver.shows("Question 1 of the lighthouse?"));
    CHECK_FALSE(driver.shows("6 of 9 facts asked"));
    driver.press(KeyId::tab);
    CHECK(driver.shows("6 of 9 facts asked"));
    CHECK_FALSE(driver.offers("Accept"));
    driver.press(KeyId::tab);
    CHECK(driver.offers("Accept"));
    driver.click("The article");
    CHECK(driver.shows("6 of 9 facts asked"));
}

TEST_CASE("what has changed since last time is said at the foot") {
    DraftsScreen screen = some_drafts();
    screen.news = "4 moved, 1 stale, 6 new";
    ScreenDriver driver(screen);
    CHECK(driver.shows("4 moved, 1 stale, 6 new"));
}

TEST_CASE("a list of many drafts draws those in sight, and a selection is scrolled to") {
    ScreenDriver driver(some_drafts(500, 400));
    driver.frames(3);
    CHECK(driver.offers("Question 3 of the lighthouse?"));
    CHECK_FALSE(driver.offers("Question 401 of the lighthouse?"));
    DraftsScreen& screen = driver.body<DraftsScreen>();
    ++screen.jump;
    driver.frames(4);
    CHECK(driver.offers("Question 401 of the lighthouse?"));
    CHECK_FALSE(driver.offers("Question 3 of the lighthouse?"));
}

TEST_CASE("the help lists the keys of the drafts and of their lines") {
    const auto places = help_places(Screen{FrameScreen{}, some_drafts()});
    CHECK(std::count(places.begin(), places.end(), KeyPlace::drafts) == 1);
    CHECK(std::count(places.begin(), places.end(), KeyPlace::draft_edit) == 1);
}
