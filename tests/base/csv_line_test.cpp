#include "base/csv_line.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("fields are parted by commas", "[csv]") {
    CHECK(csv_line({"a", "", "1.5"}) == "a,,1.5\n");
}

TEST_CASE("a field that could be mistaken for more than one is quoted", "[csv]") {
    CHECK(csv_line({"1,600 km", "the \"Ural\"", "two\nlines", "plain; text"}) == "\"1,600 km\",\"the \"\"Ural\"\"\",\"two\nlines\",plain; text\n");
}
