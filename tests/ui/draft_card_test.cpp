#include "ui/drafts_parts.h"

#include "support/draft_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

DraftsScreen edited() {
    DraftsScreen screen = some_drafts();
    screen.editing = true;
    screen.detail->fields = {{"Question", "Who built it?"}, {"Answer", "Anna Lund"}};
    return screen;
}

}  // namespace

TEST_CASE("a draft of choice shows its options, another its answer") {
    DraftsScreen screen = some_drafts();
    ScreenDriver plain(screen);
    CHECK(plain.shows("Answer 1"));
    screen.detail->lines = {{"Anna Lund", true}, {"Eva Berg", false}};
    ScreenDriver choice(screen);
    CHECK(choice.shows("Eva Berg"));
}

TEST_CASE("a passage that is wanted stands under the draft with its place") {
    DraftsScreen screen = some_drafts();
    screen.detail->passage = PassageText{"It was built by ", "Anna Lund", " in 1871.", "Paragraph 1"};
    ScreenDriver driver(screen);
    CHECK(driver.shows("Paragraph 1"));
}

TEST_CASE("a warning of the rules stands at its draft") {
    DraftsScreen screen = some_drafts();
    screen.rows[1].fault = "the question contains its answer";
    screen.rows[2].fault = "near copy of another question";
    ScreenDriver driver(screen);
    CHECK(driver.shows("the question contains its answer"));
    CHECK(driver.shows("near copy of another question"));
}

TEST_CASE("the lines of a draft are typed in place, and Enter keeps them") {
    ScreenDriver driver(edited());
    driver.frames(3);
    driver.type("x");
    driver.press(KeyId::enter);
    const auto lines = driver.take<EditDraft>().lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].find('x') != std::string::npos);
    CHECK(lines[1] == "Anna Lund");
}

TEST_CASE("letters typed into a line decide nothing, and Esc leaves the draft as it was") {
    ScreenDriver driver(edited());
    driver.frames(3);
    driver.type("are");
    CHECK(driver.nothing_wanted());
    driver.press(KeyId::escape);
    CHECK_FALSE(driver.take<BeginDraftEdit>().open);
}

TEST_CASE("what is wrong with a line is said under the lines") {
    DraftsScreen screen = edited();
    screen.detail->fault = "Answer is empty";
    ScreenDriver driver(screen);
    CHECK(driver.shows("Answer is empty."));
    driver.click("Keep and accept").take<EditDraft>();
    CHECK_FALSE(driver.click("Cancel").take<BeginDraftEdit>().open);
}
