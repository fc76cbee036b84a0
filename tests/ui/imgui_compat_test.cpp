#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/imgui_compat.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a key goes down once, however long it is held", "[keys]") {
    int presses = 0;
    UiDriver driver([&](Kit&) { presses += key_went_down(KeyId::g) ? 1 : 0; });
    driver.hold(KeyId::g, 0, 5);
    CHECK(presses == 1);
}

TEST_CASE("every key is known to the library below", "[keys]") {
    std::size_t seen = 0;
    KeyId wanted = KeyId::none;
    UiDriver driver([&](Kit&) { seen += key_went_down(wanted) ? 1 : 0; });
    for (std::size_t key = 1; key < key_count; ++key) {
        wanted = static_cast<KeyId>(key);
        driver.press(wanted);
        INFO(chord_words(plain(wanted)));
        CHECK(seen == key);
    }
}
