#include "cli/answer_line.h"

#include "support/catch.h"

using namespace estelik;

namespace {

// Shown in another order than in the file: what is shown first is index 2.
StudyScreen choosing(Kind kind) {
    StudyScreen screen;
    screen.kind = kind;
    for (const std::size_t index : {2u, 0u, 1u}) screen.options.push_back({.text = "option", .index = index, .feedback = {}});
    return screen;
}

StudyScreen ordering() {
    StudyScreen screen;
    screen.kind = Kind::order;
    for (const std::size_t index : {2u, 0u, 1u}) screen.order.push_back({"item", index});
    return screen;
}

StudyScreen matching() {
    auto screen = choosing(Kind::match);
    screen.rights = std::move(screen.options);
    screen.lefts = {"one", "two", "three"};
    return screen;
}

StudyScreen of(Kind kind) {
    StudyScreen screen;
    screen.kind = kind;
    return screen;
}

std::vector<std::size_t> chosen(const StudyScreen& screen, const std::string& line) {
    const auto answer = read_answer(screen, line);
    REQUIRE(answer);
    return std::get<Chosen>(*answer).options;
}

std::vector<std::size_t> matched(const std::string& line) {
    const auto answer = read_answer(matching(), line);
    REQUIRE(answer);
    return std::get<Matched>(*answer).rights;
}

using Indices = std::vector<std::size_t>;

}  // namespace

TEST_CASE("an option is chosen by its number or letter as shown", "[answer_line]") {
    CHECK(chosen(choosing(Kind::choice), "1") == Indices{2});
    CHECK(chosen(choosing(Kind::choice), " b ") == Indices{0});
    CHECK(chosen(choosing(Kind::choice), "C.") == Indices{1});
    for (const auto* line : {"", "4", "0", "d", "1 2", "12", "-1", "one", "18446744073709551617"}) {
        CHECK_FALSE(read_answer(choosing(Kind::choice), line));
    }
}

TEST_CASE("several options are parted by blanks or commas and count once", "[answer_line]") {
    CHECK(chosen(choosing(Kind::choices), "1 3") == Indices{1, 2});
    CHECK(chosen(choosing(Kind::choices), "a,C, 1") == Indices{1, 2});
    CHECK_FALSE(read_answer(choosing(Kind::choices), ""));
    CHECK_FALSE(read_answer(choosing(Kind::choices), "1 4"));
}

TEST_CASE("true and false are words, letters or numbers", "[answer_line]") {
    for (const auto* line : {"t", "True", "1", "a", " TRUE. "}) CHECK(std::get<Said>(*read_answer(of(Kind::true_false), line)).value);
    for (const auto* line : {"f", "FALSE", "2", "b"}) CHECK_FALSE(std::get<Said>(*read_answer(of(Kind::true_false), line)).value);
    CHECK_FALSE(read_answer(of(Kind::true_false), "maybe"));
}

TEST_CASE("an order needs every item once", "[answer_line]") {
    CHECK(std::get<Ordered>(*read_answer(ordering(), "3 1 2")).items == Indices{1, 2, 0});
    CHECK(std::get<Ordered>(*read_answer(ordering(), "c,a,b")).items == Indices{1, 2, 0});
    for (const auto* line : {"", "1 2", "1 2 2", "1 2 4", "1 2 3 1"}) CHECK_FALSE(read_answer(ordering(), line));
}

TEST_CASE("pairs come with their numbers, or in the order of the left sides", "[answer_line]") {
    CHECK(matched("1b 2a 3c") == Indices{0, 2, 1});
    CHECK(matched("3c 1b 2a") == Indices{0, 2, 1});
    CHECK(matched("b a c") == Indices{0, 2, 1});
    CHECK(matched("1=b, 2=a, 3=c") == Indices{0, 2, 1});
    CHECK(matched("1b 2- 3c") == Indices{0, unmatched, 1});
    for (const auto* line : {"", "1b 2a", "1b 1a 3c", "1b 2b 3c", "1b 2a 4c", "1b 2a 3d", "a b c d"}) {
        CHECK_FALSE(read_answer(matching(), line));
    }
}

TEST_CASE("a typed answer is the line without the blanks round it", "[answer_line]") {
    CHECK(std::get<Typed>(*read_answer(of(Kind::text), "  Hu Jintao ")).text == "Hu Jintao");
    CHECK(std::get<Typed>(*read_answer(of(Kind::cloze), "1,600 km")).text == "1,600 km");
    CHECK_FALSE(read_answer(of(Kind::date), "   "));
}

TEST_CASE("any line turns a card round", "[answer_line]") {
    CHECK(std::holds_alternative<Revealed>(*read_answer(of(Kind::card), "")));
}

TEST_CASE("every refusal says what would be an answer", "[answer_line]") {
    for (const auto kind : {Kind::choice, Kind::choices}) CHECK_FALSE(read_answer(choosing(kind), "?").error().help.empty());
    CHECK_FALSE(read_answer(ordering(), "?").error().help.empty());
    CHECK_FALSE(read_answer(matching(), "?").error().help.empty());
    CHECK_FALSE(read_answer(of(Kind::true_false), "?").error().help.empty());
    CHECK_FALSE(read_answer(of(Kind::text), "").error().help.empty());
}
