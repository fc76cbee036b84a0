#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a chord is written as on a key cap", "[keys]") {
    CHECK(chord_words(plain(KeyId::enter)) == "Enter");
    CHECK(chord_words(ctrl_shift(KeyId::z)) == "Ctrl Shift Z");
    CHECK(chord_words(alt(KeyId::d1)) == "Alt 1");
    CHECK(chord_words(typed('?')) == "?");
    CHECK(chord_words(plain(KeyId::page_down)) == "PgDn");
}

TEST_CASE("a key is had with its own modifiers and no others", "[keys]") {
    KeyInput keys;
    keys.pressed.set(static_cast<std::size_t>(KeyId::z));
    keys.ctrl = true;
    CHECK(keys.has(ctrl(KeyId::z)));
    CHECK_FALSE(keys.has(plain(KeyId::z)));
    CHECK_FALSE(keys.has(ctrl_shift(KeyId::z)));
    keys.take(KeyId::z);
    CHECK_FALSE(keys.has(ctrl(KeyId::z)));
}
