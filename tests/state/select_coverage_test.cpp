#include "state/select_parts.h"

#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

TEST_CASE("the reading is mapped paragraph by paragraph: untested, weak, strong", "[progress]") {
    StudyDesk desk;
    desk.press(AskItems{{"length"}}).answer_rightly().press(Finish{});
    desk.press(AskItems{{"signed"}}).answer_wrongly().press(Finish{}).press(Finish{}).press(Go{View::progress});
    const auto screen = desk.show<ProgressScreen>();
    REQUIRE(screen.coverage.size() == 2);
    CHECK(screen.coverage[0].title == "Lengths");
    CHECK(screen.coverage[0].cells == std::vector<Strength>{Strength::strong, Strength::fresh});
    CHECK(screen.coverage[0].note == "1 of 2");
    CHECK(screen.coverage[1].cells == std::vector<Strength>{Strength::weak, Strength::fresh});
    CHECK(screen.coverage_note == "2 of 4 paragraphs asked");
}
