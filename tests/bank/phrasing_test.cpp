#include "bank/phrasing.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("words count as a reader counts them", "[wording]") {
    CHECK(word_count("Kazakhstan’s 1,600 km – China-bound") == 4);
    CHECK(word_count("") == 0);
}

TEST_CASE("content words leave out the small ones", "[wording]") {
    CHECK(content_words("Which of the rivers is in the East?") == std::set<std::string>{"east", "rivers"});
    CHECK(has_relative(content_words("largely harmonious dealings"), "harmony"));
    CHECK_FALSE(has_relative(content_words("a map"), "maps"));
}

TEST_CASE("a unit has many names", "[wording]") {
    CHECK(unit_name("Kilometres") == "km");
    CHECK(unit_name("per cent") == "%");
    CHECK(unit_name("students").empty());
    CHECK(names_unit("How long, in kilometers?", "km"));
    CHECK(names_unit("What share, in %?", "%"));
    CHECK(names_unit("How many students?", "student"));
    CHECK_FALSE(names_unit("How long in miles?", "km"));
}

TEST_CASE("titles, brackets and hedges are recognised", "[wording]") {
    CHECK(looks_like_title("Agreement on Cooperation Against Terrorism"));
    CHECK_FALSE(looks_like_title("The woman who heads the council"));
    CHECK(is_balanced("a (b) [c] “d” \"e\""));
    CHECK_FALSE(is_balanced("a (b"));
    CHECK_FALSE(is_balanced("“a"));
    CHECK(ends_in_hedge("there were as many as "));
    CHECK(ends_in_hedge("Some "));
    CHECK_FALSE(ends_in_hedge("whereabout "));
    CHECK_FALSE(ends_in_hedge("named "));
}
