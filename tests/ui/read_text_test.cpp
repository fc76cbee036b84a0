#include "ui/read_text.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a click chooses a paragraph, a mark lights the quote of its question") {
    ScreenDriver driver(a_section());
    const Box below = driver.find("paragraph 6");
    CHECK(driver.click(below).take<FocusParagraph>().paragraph == 6);
    CHECK(driver.click("mark").take<OpenPassage>().question == "q-Lake Balkhash");
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

TEST_CASE("what is looked for is found whatever its case, after the focus, round the end") {
    ReadScreen read = a_section();
    CHECK(next_paragraph_with(read, "a lake") == 6);
    CHECK(next_paragraph_with(read, "URAL") == 5);
    CHECK(next_paragraph_with(read, "ili") == 4);
    CHECK(next_paragraph_with(read, "desert") == 0);
    CHECK(next_paragraph_with(read, "") == 0);
    read.paragraphs.clear();
    CHECK(next_paragraph_with(read, "lake") == 0);
}
