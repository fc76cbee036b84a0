#include "runtime/child_output.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("what another program prints is read to its end", "[child]") {
    const auto output = output_of({"sh", "-c", "printf 'one\\ntwo'; echo unheard >&2; exit 3"}, 1000);
    REQUIRE(output);
    CHECK(output->text == "one\ntwo");
    CHECK(output->status == 3);
    CHECK(output->whole);
}

TEST_CASE("a program that is not there is an error, one that prints without end is ended", "[child]") {
    const auto missing = output_of({"no-program-of-this-name"}, 1000);
    CHECK((!missing || missing->status == 127));
    const auto endless = output_of({"yes"}, 100'000);
    REQUIRE(endless);
    CHECK_FALSE(endless->whole);
    CHECK(endless->status > 128);
}
