#include "ui/read_side.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a section at the side is opened by a click") {
    ScreenDriver driver(a_section());
    CHECK(driver.click("After").take<ShowSection>().section == 2);
}

TEST_CASE("a question at the side lights its quote, and the button asks all of them") {
    ScreenDriver driver(a_section());
    CHECK(driver.click("Is the Ural long?").take<OpenPassage>().question == "long");
    driver.click("Ask both now").take<AskItems>();
}

TEST_CASE("the numbers of the sections end at one line") {
    ScreenDriver driver(a_section());
    CHECK(driver.find("2 of 3").right() == Approx(driver.find("0 of 4").right()));
}

TEST_CASE("without a paragraph in focus the side says how to choose one") {
    ReadScreen read = a_section();
    read.side_title.clear();
    read.questions.clear();
    ScreenDriver driver(read);
    CHECK(driver.shows("Up and Down choose a paragraph"));
    CHECK_FALSE(driver.offers("Ask both now"));
}
