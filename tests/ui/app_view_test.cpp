#include "support/catch.h"
#include "support/screens.h"
#include "support/test_screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a question mark or F1 opens the help", "[app]") {
    UiDriver driver(home_screen());
    driver.press(typed('?'));
    CHECK(driver.only<ToggleHelp>());
    driver.forget();
    driver.press(KeyId::f1);
    CHECK(driver.only<ToggleHelp>());
}

TEST_CASE("a notice stays until it is closed, a toast offers its undo", "[app]") {
    Screen screen = home_screen();
    screen.frame.notices = {{Notice::Tone::error, "The disk is full.", "disk"}};
    screen.frame.toast = Toast{"Undone: Good on Treaty", false, true, {}};
    UiDriver driver(screen);
    CHECK(driver.sees("The disk is full."));
    CHECK(driver.sees("Undone: Good on Treaty"));
    REQUIRE(driver.click("Close"));
    REQUIRE(driver.only<Dismiss>());
    CHECK(driver.only<Dismiss>()->topic == "disk");
    driver.forget();
    REQUIRE(driver.click("Redo"));
    CHECK(driver.only<Redo>());
}

TEST_CASE("closing the window keeps what is given to a test's question first", "[app]") {
    Screen screen;
    screen.body = in_a_test(Kind::choice);
    UiDriver driver(screen);
    driver.press(KeyId::d2);
    std::vector<Action> wanted;
    leave_app(driver.screen(), driver.ui(), [&](Action action) { wanted.push_back(std::move(action)); });
    REQUIRE(wanted.size() == 2);
    REQUIRE(std::holds_alternative<TestGo>(wanted[0]));
    CHECK(std::get<TestGo>(wanted[0]).answer);
    CHECK(std::holds_alternative<Leave>(wanted[1]));
    wanted.clear();
    leave_app(home_screen(), driver.ui(), [&](Action action) { wanted.push_back(std::move(action)); });
    CHECK(wanted.size() == 1);
}

TEST_CASE("Ctrl with plus and minus changes the size of the text within its bounds", "[app]") {
    Screen screen = home_screen();
    UiDriver driver(screen);
    driver.press(ctrl(KeyId::plus));
    REQUIRE(driver.only<SetLook>());
    CHECK(driver.only<SetLook>()->look.text_percent == 125);
    screen.frame.look.text_percent = 75;
    driver.show(screen);
    driver.forget();
    driver.press(ctrl(KeyId::minus));
    CHECK(driver.wanted().empty());
}

TEST_CASE("every size of window and text can be drawn", "[app]") {
    for (const auto& [width, height] : {std::pair{480.0F, 360.0F}, {800.0F, 600.0F}, {1920.0F, 1080.0F}, {3840.0F, 2160.0F}})
        for (const int percent : {75, 100, 300}) {
            for (Screen screen : {home_screen(), asking(Kind::match), judged(Kind::order, Outcome::wrong), finished_session()}) {
                screen.frame.look.text_percent = percent;
                UiDriver driver(screen, width, height);
                CHECK(driver.wanted().empty());
            }
        }
}
