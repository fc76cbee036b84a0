#include "state/notices.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("a notice takes the place of one on the same topic", "[notices]") {
    AppState state;
    raise_notice(state, {Notice::Tone::error, "the disk is full", "disk"});
    raise_notice(state, {Notice::Tone::info, "another course", "bank"});
    raise_notice(state, {Notice::Tone::error, "the disk is still full", "disk"});
    REQUIRE(state.notices.size() == 2);
    CHECK(state.notices.back().text == "the disk is still full");
    drop_notice(state, "disk");
    CHECK(state.notices.size() == 1);
}

TEST_CASE("a long text is cut at a word, a short one is left alone", "[notices]") {
    CHECK(shortened("In which lake does the Ili end?", 100) == "In which lake does the Ili end?");
    CHECK(shortened("In which lake does the Ili end?", 16) == "In which lake…");
    CHECK(shortened("Überschwemmungsgebiet", 5) == "Übers…");
}
