#include "state/reading_actions.h"

#include "support/catch.h"
#include "support/study_desk.h"

#include <algorithm>

using namespace estelik;
using support::StudyDesk;

TEST_CASE("the passage opens at the evidence after the answer, not before", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"signed"}}).press(OpenPassage{});
    CHECK(desk.state.view == View::study);
    desk.press(Submit{Typed{"12 September 2001"}}).press(OpenPassage{});
    const auto read = desk.show<ReadScreen>();
    CHECK(read.title == "Accords");
    const auto focus = std::find_if(read.paragraphs.begin(), read.paragraphs.end(), [](const auto& p) { return p.focus; });
    REQUIRE(focus != read.paragraphs.end());
    CHECK(std::any_of(focus->marks.begin(), focus->marks.end(), [](const auto& m) { return m.lit && m.question == "signed"; }));
    desk.press(Back{});
    CHECK(desk.state.view == View::study);
}

TEST_CASE("another passage that is opened in the reading keeps the way back to the sitting", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"signed"}}).press(Submit{Typed{"12 September 2001"}}).press(OpenPassage{});
    desk.press(OpenPassage{"ends"});
    CHECK(desk.show<ReadScreen>().title == "Lengths");
    CHECK(desk.show<ReadScreen>().can_go_back);
    desk.press(Back{});
    CHECK(desk.state.view == View::study);
}
