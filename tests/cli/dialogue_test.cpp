#include "cli/dialogue.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("a command is its name and the rest of its line", "[dialogue]") {
    const auto go = command_of(":go  7");
    CHECK(go.colon);
    CHECK(go.name == "go");
    CHECK(go.rest == "7");
    const auto bare = command_of("report the key is odd");
    CHECK_FALSE(bare.colon);
    CHECK(bare.name == "report");
    CHECK(bare.rest == "the key is odd");
    CHECK(command_of("").name.empty());
    CHECK(command_of(":").name.empty());
}

TEST_CASE("a number is the whole line, and within its range", "[dialogue]") {
    CHECK(number_in("3", 4) == std::optional<std::size_t>(3));
    for (const char* line : {"", "0", "5", "-1", "3 ", "3x", "99999999999999999999"}) CHECK_FALSE(number_in(line, 4));
}
