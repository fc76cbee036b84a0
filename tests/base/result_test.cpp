#include "base/result.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("an error says where, what and what to do", "[result]") {
    CHECK(to_string(Error{"a comma is missing", {"bank.json", 142, 17}, "Put one after line 141"}) ==
          "bank.json:142:17: a comma is missing. Put one after line 141");
    CHECK(to_string(Error{"the disk is full"}) == "the disk is full");
    CHECK(to_string(Place{"bank.json", 3, 0}) == "bank.json:3");
}

TEST_CASE("a result is a value or an error", "[result]") {
    const Result<int> good = 3;
    const Result<int> bad = Error{"no"};
    CHECK(good.ok());
    CHECK(*good == 3);
    CHECK_FALSE(bad.ok());
    CHECK(bad.error().what == "no");
}
