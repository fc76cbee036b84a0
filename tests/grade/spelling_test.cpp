#include "grade/spelling.h"

#include "support/catch.h"

#include <string>
#include <utility>

using namespace estelik;

TEST_CASE("spellings of one word are levelled to the same", "[spelling]") {
    const auto pairs = {std::pair{"neighbour", "neighbor"}, {"organisation", "organization"}, {"defence", "defenses"},
                        {"centre", "centers"}, {"programme", "program"}, {"travelled", "traveled"},
                        {"dialogue", "dialog"}, {"catalogues", "catalog"}, {"uyghurs", "uighur"},
                        {"peking", "beijing"}, {"nazarbayev", "nazarbaev"}, {"treaties", "treaty"},
                        {"women", "woman"}, {"two", "2"}, {"second", "2nd"}, {"iii", "3"},
                        {"neigbour", "neigbor"}};
    for (const auto& [one, other] : pairs) {
        INFO(one << " " << other);
        CHECK(level_spelling(one) == level_spelling(other));
    }
}

TEST_CASE("other words stay apart", "[spelling]") {
    for (const auto& [one, other] : {std::pair{"astana", "nursultan"}, {"kazakh", "kazakhstan"},
                                     {"communism", "communist"}, {"i", "1"}}) {
        INFO(one << " " << other);
        CHECK(level_spelling(one) != level_spelling(other));
    }
}

TEST_CASE("words too short for a plural keep their s", "[spelling]") {
    CHECK(level_spelling("gas") == "gas");
    CHECK(level_spelling("crisis") == "crisis");
    CHECK(level_spelling("") == "");
}
