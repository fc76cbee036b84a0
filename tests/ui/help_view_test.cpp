#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/help_view.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("the help lists every key of its places, and Esc closes it", "[app]") {
    for (const Kind kind : {Kind::choice, Kind::true_false, Kind::text, Kind::order, Kind::match, Kind::card}) {
        Screen screen = asking(kind);
        screen.frame.help_open = true;
        UiDriver driver(screen, 1280, 2000);
        for (const KeyPlace place : help_places(screen))
            for (const KeyBinding& binding : key_table(place)) {
                INFO(key_place_title(place) << ": " << keys_words(binding));
                CHECK(driver.sees(keys_words(binding)));
                CHECK((binding.label.empty() || driver.sees(binding.label)));
            }
        driver.press(KeyId::escape);
        CHECK(driver.only<CloseOverlay>());
    }
}
