#include "ui/rows.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("the values of facts end at one line, and a long one goes on below its label") {
    QuestionsScreen list = a_list();
    const std::string wrong = "a long wrong answer of many words that cannot stand beside its label in a panel so narrow";
    list.preview->facts = {{"Asked", "4 times"}, {"Recall today", "58"}, {"Last wrong answer", wrong}};
    ScreenDriver driver(list);
    CHECK(driver.find("4 times").right() == Approx(driver.find("58").right()));
    CHECK(driver.find("4 times").y == driver.find("Asked").y);
    CHECK(driver.shows("a long wrong answer"));
    const auto piece = std::find_if(driver.drawn().begin(), driver.drawn().end(), [](const Drawn& d) { return d.words.starts_with("a long wrong"); });
    CHECK(piece->box.x == driver.find("Last wrong answer").x);
    CHECK(piece->box.y > driver.find("Last wrong answer").y);
}

TEST_CASE("days due end at one line, whatever their length") {
    QuestionsScreen list = a_list();
    list.rows[1].due = "5 Jan 2027";
    ScreenDriver driver(list);
    CHECK(driver.find("5 Jan 2027").right() == Approx(driver.find("today").right()));
}
