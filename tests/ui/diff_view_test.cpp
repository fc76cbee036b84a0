#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/diff_view.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

std::vector<DiffCell> same(const std::string& words) {
    std::vector<DiffCell> cells;
    for (const char letter : words) cells.push_back({DiffCell::Kind::same, std::string(1, letter), std::string(1, letter)});
    return cells;
}

}  // namespace

TEST_CASE("both rows break together, at a blank", "[study]") {
    const auto cells = same("one two three");
    const auto draw = [&](Kit& kit) { draw_diff(kit, cells, Outcome::nearly, {0, 0}, 84 + 14 * 8); };
    UiDriver driver(draw);
    CHECK(driver.sees("one two "));
    CHECK(driver.sees("three"));
    CHECK_FALSE(driver.sees("one two three"));
}

TEST_CASE("the height is that of its rows", "[study]") {
    const auto cells = same("one two three");
    float one_line = 0, two_lines = 0;
    UiDriver driver([&](Kit& kit) {
        one_line = diff_height(kit, cells, 1000);
        two_lines = diff_height(kit, cells, 84 + 14 * 8);
    });
    CHECK(one_line == 60);
    CHECK(two_lines == 128);
}

TEST_CASE("a missing letter is a dot in mine, a superfluous one has nothing below", "[study]") {
    const std::vector<DiffCell> cells = {{DiffCell::Kind::missing, "", "b"}, {DiffCell::Kind::extra, "x", ""}};
    UiDriver driver([&](Kit& kit) { draw_diff(kit, cells, Outcome::wrong, {0, 0}, 400); });
    CHECK(driver.sees("x"));
    CHECK(driver.sees("b"));
}
