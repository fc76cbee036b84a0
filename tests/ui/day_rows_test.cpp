#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/day_rows.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

DaysCard a_card() {
    DaysCard card;
    card.intervals = {"1 month", "No limit"};
    card.interval_days = {30, 36500};
    card.interval = 1;
    for (const char* name : {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"})
        card.week.push_back({name, "share_" + std::string(name), 1, "usual", 0.5});
    for (int i = 0; i < 14; ++i) {
        DaysCard::Cell cell;
        cell.number = std::to_string(i + 1);
        cell.name = cell.number + " June";
        cell.preference = "day_off_" + cell.number;
        cell.past = i < 2;
        cell.today = i == 2;
        card.cells.push_back(cell);
    }
    card.cells[6].off = true;                                   // every Sunday
    card.cells[9].off = card.cells[9].taken_off = true;
    card.note = "The fullest day is Tue 1 Dec.";
    return card;
}

struct Rows {
    std::vector<Action> wanted;
    UiDriver driver;

    explicit Rows(const DaysCard& card)
        : driver([this, card](Kit& kit) { draw_day_rows(card, kit, {20, 20, 700, 0}, [this](const Action& a) { wanted.push_back(a); }); }) {
        driver.frames(2);
    }
    const SetPreference* after_click(std::string_view name) {
        wanted.clear();
        if (!driver.click(name) || wanted.size() != 1) return nullptr;
        return std::get_if<SetPreference>(&wanted.front());
    }
};

}  // namespace

TEST_CASE("a weekday is made easier by pressing it") {
    Rows rows(a_card());
    const auto* set = rows.after_click("Sat usual");
    REQUIRE(set);
    CHECK(set->name == "share_Sat");
    CHECK(set->value == 0.5);
}

TEST_CASE("a day is taken off and given back") {
    Rows rows(a_card());
    const auto* off = rows.after_click("5 June");
    REQUIRE(off);
    CHECK(off->name == "day_off_5");
    CHECK(off->value == 1);
    const auto* on = rows.after_click("10 June, off");
    REQUIRE(on);
    CHECK(on->value == 0);
}

TEST_CASE("what is past, or off by its weekday, is no button") {
    Rows rows(a_card());
    CHECK_FALSE(rows.driver.offers("1 June"));
    CHECK_FALSE(rows.driver.offers("7 June"));
    CHECK(rows.driver.sees("The fullest day is Tue 1 Dec."));
}

TEST_CASE("even days and the longest interval are set here") {
    Rows rows(a_card());
    const auto* spread = rows.after_click("spread");
    REQUIRE(spread);
    CHECK(spread->value == 0);
    const auto* interval = rows.after_click("1 month");
    REQUIRE(interval);
    CHECK(interval->name == "longest_interval");
    CHECK(interval->value == 30);
}
