#include "ui/keys.h"

#include "support/catch.h"

#include <string>

using namespace estelik;

namespace {

Kit kit_with(const Chord& chord, bool typing = false) {
    Kit kit;
    kit.typing = typing;
    if (chord.character != 0) kit.keys.character = chord.character;
    else kit.keys.pressed.set(static_cast<std::size_t>(chord.key));
    kit.keys.ctrl = chord.ctrl;
    kit.keys.shift = chord.shift;
    kit.keys.alt = chord.alt;
    return kit;
}

}  // namespace

TEST_CASE("a key gives the command of its place", "[keys]") {
    CHECK(pressed(kit_with(plain(KeyId::enter)), KeyPlace::study_options)->command == Command::check);
    CHECK(pressed(kit_with(plain(KeyId::enter)), KeyPlace::study_judged)->command == Command::carry_on);
    CHECK(pressed(kit_with(typed('!')), KeyPlace::study)->command == Command::report);
    CHECK_FALSE(pressed(kit_with(plain(KeyId::q)), KeyPlace::study));
}

TEST_CASE("a range of keys says which of them it was", "[keys]") {
    const auto press = pressed(kit_with(plain(KeyId::d4)), KeyPlace::study_options);
    REQUIRE(press);
    CHECK(press->command == Command::choose);
    CHECK(press->index == 3);
}

TEST_CASE("a modifier makes it another key", "[keys]") {
    CHECK_FALSE(pressed(kit_with(ctrl(KeyId::e)), KeyPlace::study));
    CHECK(pressed(kit_with(ctrl(KeyId::d1)), KeyPlace::study)->command == Command::flag);
}

TEST_CASE("while a field has the keyboard, letters are text and chords still act", "[keys]") {
    CHECK_FALSE(pressed(kit_with(plain(KeyId::s), true), KeyPlace::study));
    CHECK_FALSE(pressed(kit_with(typed('?'), true), KeyPlace::everywhere));
    CHECK_FALSE(pressed(kit_with(plain(KeyId::space), true), KeyPlace::study_judged));
    CHECK(pressed(kit_with(ctrl(KeyId::o), true), KeyPlace::study)->command == Command::open_passage);
    CHECK(pressed(kit_with(plain(KeyId::enter), true), KeyPlace::study_typed)->command == Command::check);
    CHECK(pressed(kit_with(alt(KeyId::d1), true), KeyPlace::everywhere)->command == Command::go_home);
}

TEST_CASE("caps are written from the tables", "[keys]") {
    CHECK(key_cap(Command::undo) == "Ctrl Z");
    CHECK(key_cap(Command::rate, 2) == "3");
    CHECK(key_cap(Command::report) == "!");
    CHECK(key_cap(Command::finish) == "Esc");
    CHECK(key_cap(Command::none).empty());
}
