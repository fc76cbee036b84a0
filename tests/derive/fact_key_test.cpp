#include "derive/fact_key.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

Gap key(const std::string& text, const std::string& answer) {
    const Prose prose(text, test::vocabulary());
    const Ground ground(prose, {});
    for (const Fact& fact : ground.facts())
        if (ground.words(fact.found) == answer) return key_of(ground, fact);
    return TextKey{"no such fact", {}};
}

}  // namespace

TEST_CASE("a date becomes a date, as exact as it is", "[keys]") {
    CHECK(std::get<DateKey>(key("Signed in May 2004.", "May 2004")).precision == DatePrecision::month);
    CHECK(std::get<TextKey>(key("It fell in the late 1990s.", "late 1990s")).key == "late 1990s");
}

TEST_CASE("a figure becomes a number with its unit, its hedge a tolerance", "[keys]") {
    const auto exact = std::get<NumberKey>(key("The 1,600km border.", "1,600km"));
    CHECK(exact.unit == "km");
    CHECK(exact.tolerance_percent == 0);
    CHECK(std::get<NumberKey>(key("About 180,000 people live there.", "180,000")).tolerance_percent == 10);
    CHECK(std::holds_alternative<TextKey>(key("Some 5–10 km away.", "5–10 km")));
}

TEST_CASE("a name accepts its other names", "[keys]") {
    const auto name = std::get<TextKey>(key("Hu Jintao came. Later Hu left.", "Hu Jintao"));
    CHECK(name.key == "Hu Jintao");
    CHECK(name.accept == test::Words{"Hu"});
}
