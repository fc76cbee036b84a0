#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/keys.h"

#include <set>

using namespace estelik;
using namespace estelik::testing;

namespace {

std::vector<KeyPlace> all_places() {
    std::vector<KeyPlace> places;
    for (std::size_t i = 0; i < key_place_count; ++i) places.push_back(static_cast<KeyPlace>(i));
    return places;
}

}  // namespace

TEST_CASE("no key has two meanings in one place", "[keys]") {
    for (const KeyPlace place : all_places()) {
        std::set<std::string> seen;
        for (const KeyBinding& binding : key_table(place))
            for (int i = 0; i < binding.range; ++i) {
                Chord chord = binding.chord;
                if (i > 0) chord.key = next_key(chord.key, i);
                INFO(key_place_title(place) << ": " << chord_words(chord));
                CHECK(seen.insert(chord_words(chord)).second);
            }
    }
}

TEST_CASE("no key of a place is taken by one that acts everywhere", "[keys]") {
    for (const KeyPlace place : all_places()) {
        if (place == KeyPlace::everywhere) continue;
        for (const KeyBinding& binding : key_table(place))
            for (const KeyBinding& other : key_table(KeyPlace::everywhere)) {
                INFO(key_place_title(place) << ": " << keys_words(binding));
                CHECK((chord_words(binding.chord) != chord_words(other.chord) || binding.command == other.command));
            }
    }
}

TEST_CASE("every place has a title, and its first key the words that others may share", "[keys]") {
    for (const KeyPlace place : all_places()) {
        CHECK_FALSE(key_place_title(place).empty());
        INFO(key_place_title(place));
        REQUIRE_FALSE(key_table(place).empty());
        CHECK_FALSE(key_table(place).front().label.empty());
    }
}
