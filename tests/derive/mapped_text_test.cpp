#include "derive/mapped_text.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("every byte of a cleaned text knows where it came from", "[reader]") {
    MappedText text;
    text.add("one", 10);
    text.add_blank(13);
    text.add_blank(14);
    text.add("two", 15);
    text.add_as("’", 18);
    text.add("s", 25);
    CHECK(text.text() == "one two’s");
    CHECK(text.source(0) == 10);
    CHECK(text.source(4) == 15);
    CHECK(text.source(6) == 17);
    CHECK(text.source(7) == 18);
    CHECK(text.source(9) == 18);
    CHECK(text.source(10) == 25);
    CHECK(text.source(11) == 26);
}

TEST_CASE("blanks at the ends and hyphens of parted words go", "[reader]") {
    MappedText text;
    text.add_blank(0);
    text.add("for-", 1);
    text.join_hyphen();
    text.add("mer", 6);
    text.add_blank(9);
    text.trim_end();
    CHECK(text.text() == "former");
    CHECK(text.source(3) == 6);
    CHECK(text.source(6) == 9);
}
