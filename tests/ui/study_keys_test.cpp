// Every kind of question is answered by the keyboard alone.
#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

template <class Kind_>
const Kind_* submitted(const UiDriver& driver) {
    const auto* submit = driver.only<Submit>();
    return submit ? std::get_if<Kind_>(&submit->answer) : nullptr;
}

}  // namespace

TEST_CASE("a digit chooses, Enter checks", "[study]") {
    UiDriver driver(asking(Kind::choice));
    driver.press(KeyId::d2);
    CHECK(driver.wanted().empty());
    driver.press(KeyId::enter);
    const auto* answer = submitted<Chosen>(driver);
    REQUIRE(answer);
    CHECK(answer->options == std::vector<std::size_t>{0});  // "Borders", as it stands in the file
}

TEST_CASE("a letter chooses as far as there are options", "[study]") {
    UiDriver driver(asking(Kind::choice));
    driver.press(KeyId::d);
    driver.press(KeyId::enter);
    REQUIRE(submitted<Chosen>(driver));
    CHECK(submitted<Chosen>(driver)->options == std::vector<std::size_t>{1});
    driver.forget();
    driver.press(KeyId::e);
    CHECK(driver.only<EditQuestion>());
}

TEST_CASE("Enter with nothing chosen checks nothing", "[study]") {
    UiDriver driver(asking(Kind::choice));
    driver.press(KeyId::enter);
    CHECK(driver.wanted().empty());
}

TEST_CASE("several options are chosen and taken back by their digits", "[study]") {
    UiDriver driver(asking(Kind::choices));
    driver.press(KeyId::d1);
    driver.press(KeyId::d3);
    driver.press(KeyId::d2);
    driver.press(KeyId::d1);
    driver.press(KeyId::enter);
    REQUIRE(submitted<Chosen>(driver));
    CHECK(submitted<Chosen>(driver)->options == std::vector<std::size_t>{0, 3});
}

TEST_CASE("arrows go to an option and Space chooses it", "[study]") {
    UiDriver driver(asking(Kind::choices));
    driver.press(KeyId::down);
    driver.press(KeyId::down);
    driver.press(KeyId::space);
    driver.press(KeyId::enter);
    REQUIRE(submitted<Chosen>(driver));
    CHECK(submitted<Chosen>(driver)->options == std::vector<std::size_t>{0});
}

TEST_CASE("true and false have their letters and digits", "[study]") {
    for (const auto& [key, value] : {std::pair{KeyId::t, true}, {KeyId::f, false}, {KeyId::d1, true}, {KeyId::d2, false}}) {
        UiDriver driver(asking(Kind::true_false));
        driver.press(key);
        driver.press(KeyId::enter);
        REQUIRE(submitted<Said>(driver));
        CHECK(submitted<Said>(driver)->value == value);
    }
}

TEST_CASE("a typed answer goes into the field at once, its letters are no commands", "[study]") {
    for (const Kind kind : {Kind::text, Kind::number, Kind::date, Kind::cloze}) {
        UiDriver driver(asking(kind));
        driver.type("s e 1600 -f");
        CHECK(driver.wanted().empty());
        driver.press(KeyId::enter);
        REQUIRE(submitted<Typed>(driver));
        CHECK(submitted<Typed>(driver)->text == "s e 1600 -f");
    }
}

TEST_CASE("an empty field is not checked and keeps the keyboard", "[study]") {
    UiDriver driver(asking(Kind::text));
    driver.press(KeyId::enter);
    CHECK(driver.wanted().empty());
    driver.frames(3);
    driver.type("border");
    driver.press(KeyId::enter);
    REQUIRE(submitted<Typed>(driver));
    CHECK(submitted<Typed>(driver)->text == "border");
}

TEST_CASE("what was typed comes back when the answer was taken back", "[study]") {
    Screen screen = asking(Kind::text);
    study_of(screen).draft = "cooperation";
    UiDriver driver(screen);
    driver.press(KeyId::enter);
    REQUIRE(submitted<Typed>(driver));
    CHECK(submitted<Typed>(driver)->text == "cooperation");
}

TEST_CASE("pairs are matched by the digits of their right sides", "[study]") {
    UiDriver driver(asking(Kind::match));
    driver.press(KeyId::d2);
    driver.press(KeyId::d3);
    driver.press(KeyId::d1);
    driver.press(KeyId::enter);
    REQUIRE(submitted<Matched>(driver));
    CHECK(submitted<Matched>(driver)->rights == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("a card is turned by Space or Enter and rated by a digit", "[study]") {
    for (const KeyId key : {KeyId::space, KeyId::enter}) {
        UiDriver driver(asking(Kind::card));
        driver.press(key);
        CHECK(submitted<Revealed>(driver));
    }
    UiDriver driver(revealed_card(true));
    driver.wait(0.3);
    driver.press(KeyId::d2);
    REQUIRE(driver.only<Rate>());
    CHECK(driver.only<Rate>()->rating == Rating::hard);
}

TEST_CASE("Enter takes the rating that is marked", "[study]") {
    UiDriver card(revealed_card(false));
    card.wait(0.3);
    card.press(KeyId::enter);
    REQUIRE(card.only<Rate>());
    CHECK(card.only<Rate>()->rating == Rating::good);
    UiDriver answer(judged(Kind::text, Outcome::nearly));
    answer.wait(0.3);
    answer.press(KeyId::space);
    CHECK(answer.only<Continue>());
}

TEST_CASE("digits choose before the verdict and rate after it", "[study]") {
    UiDriver driver(asking(Kind::choice));
    driver.press(KeyId::d1);
    CHECK(driver.wanted().empty());
    driver.show(judged(Kind::choice, Outcome::right));
    driver.wait(0.3);
    driver.press(KeyId::d1);
    REQUIRE(driver.only<Rate>());
    CHECK(driver.only<Rate>()->rating == Rating::again);
}

TEST_CASE("a second press of Enter just after the verdict is no rating", "[study]") {
    UiDriver driver(asking(Kind::choice));
    driver.press(KeyId::d1);
    driver.press(KeyId::enter);
    driver.forget();
    driver.show(judged(Kind::choice, Outcome::right));
    driver.press(KeyId::enter);
    CHECK(driver.wanted().empty());
    driver.wait(0.3);
    driver.press(KeyId::enter);
    CHECK(driver.only<Continue>());
}

TEST_CASE("while an answer is being saved it is not given again", "[study]") {
    Screen screen = asking(Kind::choice);
    UiDriver driver(screen);
    driver.press(KeyId::d1);
    study_of(screen).saving = true;
    driver.show(screen);
    driver.press(KeyId::enter);
    CHECK(driver.wanted().empty());
    CHECK(driver.sees("Saving"));
}

TEST_CASE("the tools of a question have their keys", "[study]") {
    UiDriver driver(judged(Kind::choice, Outcome::wrong));
    driver.wait(0.3);
    const auto gives = [&](const Chord& chord) {
        driver.forget();
        driver.press(chord);
        return driver.wanted().size() == 1 ? driver.wanted().front().index() : std::variant_npos;
    };
    CHECK(gives(plain(KeyId::o)) == Action(Override{}).index());
    CHECK(gives(ctrl(KeyId::o)) == Action(OpenPassage{}).index());
    CHECK(gives(ctrl(KeyId::z)) == Action(Undo{}).index());
    CHECK(gives(plain(KeyId::u)) == Action(Undo{}).index());
    CHECK(gives(ctrl(KeyId::y)) == Action(Redo{}).index());
    CHECK(gives(ctrl_shift(KeyId::z)) == Action(Redo{}).index());
    CHECK(gives(plain(KeyId::f)) == Action(FlagItem{}).index());
    CHECK(gives(ctrl(KeyId::d1)) == Action(FlagItem{}).index());
    CHECK(gives(plain(KeyId::e)) == Action(EditQuestion{}).index());
    CHECK(gives(typed('!')) == Action(OpenReport{}).index());
    CHECK(gives(plain(KeyId::i)) == Action(ToggleInfo{}).index());
    CHECK(gives(typed('-')) == Action(BuryItem{}).index());
    CHECK(gives(typed('@')) == Action(SuspendItem{}).index());
    CHECK(gives(typed('*')) == Action(MarkItem{}).index());
    CHECK(gives(plain(KeyId::escape)) == Action(Finish{}).index());
}

TEST_CASE("skipping is for a question that waits for its answer", "[study]") {
    UiDriver driver(asking(Kind::choice));
    driver.press(KeyId::s);
    CHECK(driver.only<Skip>());
    driver.forget();
    driver.show(judged(Kind::choice, Outcome::wrong));
    driver.wait(0.3);
    driver.press(KeyId::s);
    CHECK(driver.wanted().empty());
}

TEST_CASE("in a field that holds text Ctrl Z takes back typing, in an empty one the last answer", "[study]") {
    UiDriver driver(asking(Kind::text));
    driver.press(ctrl(KeyId::z));
    CHECK(driver.only<Undo>());
    driver.forget();
    driver.type("border");
    driver.press(ctrl(KeyId::z));
    CHECK(driver.wanted().empty());
}
