#include "runtime/version.h"

#include "support/catch.h"

#include <algorithm>

TEST_CASE("the version is three numbers", "[version]") {
    const auto version = estelik::program_version();
    CHECK(std::count(version.begin(), version.end(), '.') == 2);
    CHECK(version.find_first_not_of("0123456789.") == std::string_view::npos);
}
