#include "ui/study_draft.h"

#include "support/catch.h"
#include "support/screens.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

struct Desk {
    Screen screen;
    StudyUi ui;

    explicit Desk(Kind kind) : screen(asking(kind)) { follow(ui, study(), 0); }
    const StudyScreen& study() const { return std::get<StudyScreen>(screen.body); }
    StudyDraft& draft() { return ui.draft; }
};

}  // namespace

TEST_CASE("another question begins another draft, the same one keeps it", "[draft]") {
    Desk d(Kind::choice);
    choose_row(d.draft(), d.study(), 0);
    follow(d.ui, d.study(), 1);
    CHECK(d.draft().chosen.size() == 1);
    study_of(d.screen).asked_id = 2;
    follow(d.ui, d.study(), 2);
    CHECK(d.draft().chosen.empty());
}

TEST_CASE("what was typed and not checked is still there when its question comes back", "[draft]") {
    Desk d(Kind::text);
    study_of(d.screen).item = {"rivers", "rises", 0};
    study_of(d.screen).asked_id = 5;
    follow(d.ui, d.study(), 0);
    d.draft().typed = "Tian";
    Screen other = asking(Kind::choice);
    study_of(other).item = {"rivers", "ends", 0};
    study_of(other).asked_id = 900;
    follow(d.ui, study_of(other), 1);
    CHECK(d.draft().typed.empty());
    follow(d.ui, d.study(), 2);
    CHECK(d.draft().typed == "Tian");
    study_of(d.screen).item = {"rivers", "length", 0};    // the same number in another sitting
    study_of(d.screen).asked_id = 900;
    follow(d.ui, d.study(), 3);
    CHECK(d.draft().typed.empty());
}

TEST_CASE("what was checked is no draft any more", "[draft]") {
    Desk d(Kind::text);
    study_of(d.screen).item = {"rivers", "rises", 0};
    study_of(d.screen).asked_id = 5;
    follow(d.ui, d.study(), 0);
    d.draft().typed = "Pamir";
    study_of(d.screen).phase = Phase::judged;
    follow(d.ui, d.study(), 1);
    study_of(d.screen).asked_id = 6;
    follow(d.ui, d.study(), 2);
    CHECK(d.ui.aside.empty());
}

TEST_CASE("an answer that was taken back is the draft to start from", "[draft]") {
    Desk d(Kind::match);
    study_of(d.screen).asked_id = 2;
    study_of(d.screen).taken_back = Matched{{1, unmatched, 0}};
    follow(d.ui, d.study(), 0);
    CHECK(d.draft().rights == std::vector<std::size_t>{1, unmatched, 0});
}

TEST_CASE("a right side belongs to one left side", "[draft]") {
    Desk d(Kind::match);
    match_right(d.draft(), d.study(), 0);
    CHECK(d.draft().row == 1);  // on to the next that is open
    match_right(d.draft(), d.study(), 0);
    CHECK(d.draft().rights == std::vector<std::size_t>{unmatched, 2, unmatched});
    d.draft().row = 1;
    match_right(d.draft(), d.study(), 0);  // once more takes it away
    CHECK(d.draft().rights == std::vector<std::size_t>{unmatched, unmatched, unmatched});
    CHECK_FALSE(answer_of(d.draft(), d.study()));
}

TEST_CASE("a line does not move beyond the ends", "[draft]") {
    Desk d(Kind::order);
    move_line(d.draft(), 0, -1);
    move_line(d.draft(), 2, 1);
    CHECK(d.draft().order == std::vector<std::size_t>{2, 0, 1});
}

TEST_CASE("picking begins again when all lines have their place", "[draft]") {
    Desk d(Kind::order);
    for (const std::size_t label : {1u, 2u, 0u}) pick_line(d.draft(), d.study(), label);
    CHECK(d.draft().order == std::vector<std::size_t>{0, 1, 2});
    pick_line(d.draft(), d.study(), 0);
    CHECK(d.draft().order == std::vector<std::size_t>{2, 0, 1});
    CHECK(d.draft().picked == 1);
}

TEST_CASE("blanks alone are no answer", "[draft]") {
    Desk d(Kind::text);
    d.draft().typed = "  ";
    CHECK_FALSE(answer_of(d.draft(), d.study()));
}

TEST_CASE("a verdict is guarded for a quarter of a second", "[draft]") {
    Desk d(Kind::choice);
    study_of(d.screen).phase = Phase::judged;
    follow(d.ui, d.study(), 10);
    CHECK(too_soon(d.ui, 10.2));
    CHECK_FALSE(too_soon(d.ui, 10.3));
}
