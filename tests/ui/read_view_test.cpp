#include "ui/read_view.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a reading that is only looked at wants nothing") {
    ScreenDriver driver(a_section());
    driver.frames(20);
    CHECK(driver.nothing_wanted());
    CHECK(driver.shows("2 questions on this passage"));
    CHECK(driver.shows("3 of 10 paragraphs"));
}

TEST_CASE("arrows, J and K move from paragraph to paragraph and stop at the ends") {
    ScreenDriver driver(a_section());
    CHECK(driver.press(KeyId::down).take<FocusParagraph>().paragraph == 6);
    CHECK(driver.press(KeyId::j).take<FocusParagraph>().paragraph == 6);
    CHECK(driver.press(KeyId::up).take<FocusParagraph>().paragraph == 4);
    CHECK(driver.press(KeyId::k).take<FocusParagraph>().paragraph == 4);
    driver.body<ReadScreen>().paragraphs[1].focus = false;
    driver.body<ReadScreen>().paragraphs[2].focus = true;
    driver.press(KeyId::down);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("without a paragraph in focus the arrows begin at an end") {
    ReadScreen read = a_section();
    read.paragraphs[1].focus = false;
    ScreenDriver driver(read);
    CHECK(driver.press(KeyId::down).take<FocusParagraph>().paragraph == 4);
    CHECK(driver.press(KeyId::up).take<FocusParagraph>().paragraph == 6);
}

TEST_CASE("PgDn and PgUp go to the neighbouring sections, and nowhere at the ends") {
    ScreenDriver driver(a_section());
    CHECK(driver.press(KeyId::page_down).take<ShowSection>().section == 2);
    CHECK(driver.press(KeyId::page_up).take<ShowSection>().section == 0);
    driver.body<ReadScreen>().next.clear();
    driver.body<ReadScreen>().section = 0;
    driver.press(KeyId::page_down).press(KeyId::page_up);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("Enter asks the questions on the passage, Q those of the section") {
    ScreenDriver driver(a_section());
    CHECK(driver.press(KeyId::enter).take<AskItems>().questions == std::vector<std::string>{"ends", "long"});
    driver.press(KeyId::q).take<AskSection>();
    driver.click("Ask both now").take<AskItems>();
    driver.body<ReadScreen>().questions.clear();
    driver.press(KeyId::enter);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("Esc goes back to the question only when the reading was opened from it") {
    ScreenDriver driver(a_section());
    driver.press(KeyId::escape);
    CHECK(driver.nothing_wanted());
    driver.body<ReadScreen>().can_go_back = true;
    driver.press(KeyId::escape).take<Back>();
    driver.click("Back to the question").take<Back>();
}

TEST_CASE("what is looked for is found again and again, round the end of the section") {
    ScreenDriver driver(a_section());
    driver.press(typed('/')).type("LAKE");
    CHECK(driver.nothing_wanted());
    CHECK(driver.press(KeyId::enter).take<FocusParagraph>().paragraph == 6);
    driver.body<ReadScreen>().paragraphs[1].focus = false;
    driver.body<ReadScreen>().paragraphs[2].focus = true;
    CHECK(driver.press(KeyId::enter).take<FocusParagraph>().paragraph == 4);
    driver.press(KeyId::escape);
    CHECK(driver.nothing_wanted());
    CHECK_FALSE(driver.ui().read.finding);
    driver.press(KeyId::q).take<AskSection>();  // letters are commands again
}

TEST_CASE("letters that are typed into the field are no commands") {
    ScreenDriver driver(a_section());
    driver.press(typed('/')).press(KeyId::q).press(KeyId::j);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("the list of sections opens another one") {
    ScreenDriver driver(a_section());
    driver.click("Section");
    driver.frames();
    CHECK(driver.click("1   Before").take<ShowSection>().section == 0);
}
