#include "cli/choose_blueprint.h"

#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;
using estelik::support::small_bank;

TEST_CASE("without a name the first ready-made blueprint is taken", "[blueprint]") {
    const auto chosen = choose_blueprint(small_bank(), {});
    REQUIRE(chosen);
    CHECK(chosen->name == "Quick 10");
}

TEST_CASE("a blueprint is found by its name in any case, and takes a size and topics", "[blueprint]") {
    const auto chosen = choose_blueprint(small_bank(), {"FULL mock", {"accords"}, 3});
    REQUIRE(chosen);
    CHECK(chosen->questions == 3);
    CHECK(chosen->topics == std::vector<std::string>{"accords"});
}

TEST_CASE("what is not there is named with what there is", "[blueprint]") {
    const auto no_blueprint = choose_blueprint(small_bank(), {"huge", {}, 0});
    REQUIRE_FALSE(no_blueprint);
    CHECK(no_blueprint.error().help == "Known: Quick 10, Half, Full mock, Only missed");
    const auto no_topic = choose_blueprint(small_bank(), {"", {"lakes"}, 0});
    REQUIRE_FALSE(no_topic);
    CHECK(no_topic.error().what == "there is no topic \"lakes\"");
    CHECK(no_topic.error().help == "Known: lengths, accords");
}

TEST_CASE("types, levels and minutes narrow a blueprint; a card is no type of a test", "[blueprint]") {
    const auto chosen = choose_blueprint(small_bank(), {.name = {}, .topics = {}, .count = 0, .kinds = {"text", "date"}, .difficulties = {2}, .minutes = 0});
    REQUIRE(chosen);
    CHECK(chosen->kinds == std::vector<Kind>{Kind::text, Kind::date});
    CHECK(chosen->difficulties == std::vector<int>{2});
    CHECK(chosen->minutes == 0);
    const auto card = choose_blueprint(small_bank(), {.name = {}, .topics = {}, .count = 0, .kinds = {"card"}});
    REQUIRE_FALSE(card);
    CHECK(card.error().help == "Known: choice, choices, true_false, text, number, date, cloze, order, match");
}
