#include "grade/name_table.h"

#include "support/catch.h"

#include <algorithm>

using namespace estelik;

namespace {

bool has(std::string_view phrase, std::string_view shown, std::string_view other, bool code = false) {
    const auto names = other_names_of(phrase, shown);
    return std::any_of(names.begin(), names.end(), [&](const OtherNameOf& one) { return one.name == other && one.code == code; });
}

}  // namespace

TEST_CASE("every name of a thing leads to its others", "[names]") {
    CHECK(has("soviet union", "Soviet Union", "ussr"));
    CHECK(has("ussr", "USSR", "soviet union"));
    CHECK(has("usa", "USA", "america"));
    CHECK(has("vienna", "Vienna", "wien"));
    CHECK_FALSE(has("vienna", "Vienna", "berlin"));
}

TEST_CASE("symbols are told by their capitals", "[names]") {
    CHECK(has("sodium", "sodium", "Na", true));
    CHECK(has("na", "Na", "sodium"));
    CHECK_FALSE(has("na", "na", "sodium"));
    CHECK(has("germany", "Germany", "DE", true));
    CHECK(has("delaware", "Delaware", "DE", true));
}
