#include "ui/read_view.h"

#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

ReadParagraph paragraph(int number, const std::string& text, const std::string& quote, bool focus) {
    ReadParagraph made;
    made.number = number;
    made.text = text;
    if (!quote.empty()) made.marks = {{text.find(quote), quote.size(), "q-" + quote, false}};
    made.cells = {Strength::strong, Strength::weak};
    made.words = {"1 strong", "1 weak"};
    made.focus = focus;
    return made;
}

ReadScreen a_section() {
    ReadScreen read;
    read.title = "Lakes and rivers";
    read.section = 1;
    read.sections = {{"Before", 2, 3}, {"Lakes and rivers", 1, 3}, {"After", 0, 4}};
    read.paragraphs = {paragraph(4, "The Ili ends in Lake Balkhash.", "Lake Balkhash", false),
                       paragraph(5, "The Ural is long.", "", true), paragraph(6, "A lake has a shore.", "", false)};
    read.questions = {{"ends", "Where does the Ili end?", {Strength::strong, "strong"}, "next on 4 May"},
                      {"long", "Is the Ural long?", {Strength::weak, "weak"}, "due today"}};
    read.side_title = "2 questions on this passage";
    read.ask_label = "Ask both now";
    read.coverage = "3 of 10 paragraphs";
    read.previous = "Before";
    read.next = "After";
    return read;
}

}  // namespace

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

TEST_CASE("a click chooses a paragraph, a mark lights the quote of its question") {
    ScreenDriver driver(a_section());
    const Box below = driver.find("paragraph 6");
    CHECK(driver.click(below).take<FocusParagraph>().paragraph == 6);
    CHECK(driver.click("mark").take<OpenPassage>().question == "q-Lake Balkhash");
    CHECK(driver.click("Is the Ural long?").take<OpenPassage>().question == "long");
}

TEST_CASE("the sections at the side and in the list are opened by a click") {
    ScreenDriver driver(a_section());
    CHECK(driver.click("After").take<ShowSection>().section == 2);
    driver.click("Section");
    driver.frames();
    CHECK(driver.click("1   Before").take<ShowSection>().section == 0);
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

TEST_CASE("a reading opened at a passage scrolls there once") {
    ReadScreen read = a_section();
    for (int i = 7; i < 40; ++i) read.paragraphs.push_back(paragraph(i, "One more paragraph.", "", false));
    ScreenDriver driver(read);
    CHECK(driver.find("paragraph 38").y > 800);
    driver.body<ReadScreen>().paragraphs[1].focus = false;
    driver.body<ReadScreen>().paragraphs[34].focus = true;
    driver.body<ReadScreen>().jump = 1;
    driver.frames(4);
    const float there = driver.find("paragraph 38").y;
    CHECK(there > 56);
    CHECK(there < 744);
    send_mouse(600, 400, false);
    driver.frames();
    send_wheel(5);
    driver.frames(10);
    CHECK(driver.find("paragraph 38").y > there);  // the wheel is not fought
}

TEST_CASE("in a narrow window Tab opens the side as a sheet, and Esc closes it before all else") {
    ReadScreen read = a_section();
    read.can_go_back = true;
    ScreenDriver driver(read, 800, 600);
    CHECK_FALSE(driver.shows("2 questions on this passage"));
    driver.press(KeyId::tab);
    CHECK(driver.shows("2 questions on this passage"));
    driver.press(KeyId::escape);
    CHECK_FALSE(driver.shows("2 questions on this passage"));
    CHECK(driver.nothing_wanted());
    driver.press(KeyId::escape).take<Back>();
}
