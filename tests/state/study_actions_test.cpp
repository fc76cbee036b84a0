#include "state/study_actions.h"

#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

TEST_CASE("a first start offers the course, and Start asks its first question", "[study]") {
    StudyDesk desk;
    const auto home = desk.show<HomeScreen>();
    CHECK(home.first_start);
    CHECK(home.start == "Start");
    desk.press(StartStudy{});
    CHECK(desk.state.view == View::study);
    CHECK(desk.phase() == Phase::asking);
    CHECK(desk.show<StudyScreen>().hint.size() > 10);
}

TEST_CASE("an answer is judged and shown only once it is kept", "[study]") {
    StudyDesk desk;
    desk.press(StartStudy{});
    desk.disk_full = true;
    desk.press(Submit{desk.wrong_answer()});
    CHECK(desk.phase() == Phase::asking);
    CHECK(desk.state.notices.size() == 1);
    CHECK(desk.state.notices[0].text.find("the disk is full") != std::string::npos);
    desk.disk_full = false;
    desk.press(Submit{desk.wrong_answer()});
    CHECK(desk.state.notices.empty());
}

TEST_CASE("a missed question comes back in the same sitting after some others", "[study]") {
    StudyDesk desk;
    desk.press(StartStudy{});
    const ItemId missed = desk.asked().item;
    desk.answer_wrongly();
    std::size_t others = 0;
    while (desk.asked().item != missed) {
        desk.answer_rightly();
        ++others;
    }
    CHECK(others == gap_before_repeat);
    CHECK(desk.asked().repeated);
}

TEST_CASE("a sitting of right answers ends in its summary and leaves nothing due today", "[study]") {
    StudyDesk desk;
    desk.press(StartStudy{});
    for (int i = 0; i < 10; ++i) desk.answer_rightly();
    REQUIRE(desk.phase() == Phase::finished);
    const auto study = desk.show<StudyScreen>();
    REQUIRE(study.summary);
    CHECK(study.summary->headline == "10 of 10");
    desk.press(Finish{});
    CHECK(desk.state.view == View::home);
    CHECK(desk.show<HomeScreen>().due == 0);
    desk.sleep_days(3);
    CHECK(desk.show<HomeScreen>().due >= 9);
}

TEST_CASE("undo takes the last answer back, with what was typed still there", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises", "length"}});
    desk.press(Submit{Typed{"Pamir"}});
    REQUIRE(desk.phase() == Phase::judged);
    desk.press(Continue{});
    CHECK(desk.asked().item.question == "length");
    desk.press(Undo{});
    CHECK(desk.asked().item.question == "rises");
    CHECK(desk.phase() == Phase::asking);
    CHECK(desk.show<StudyScreen>().draft == "Pamir");
    CHECK(desk.state.progress.find(support::item("rises")) == nullptr);
    REQUIRE(desk.state.toast);
    CHECK(desk.state.toast->redo);
    desk.press(Redo{});
    CHECK(desk.asked().item.question == "length");
    REQUIRE(desk.state.progress.find(support::item("rises")));
}

TEST_CASE("I was right turns a miss into a pass, and once more turns it back", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises"}}).press(Submit{Typed{"Pamir"}});
    CHECK(desk.show<StudyScreen>().verdict->override_label == "I was right");
    desk.press(Override{});
    CHECK(desk.asked().rating == Rating::good);
    CHECK(desk.state.progress.find(support::item("rises"))->last_rating == Rating::good);
    desk.press(Override{});
    CHECK(desk.asked().rating == Rating::again);
    desk.press(Override{}).press(Continue{});
    CHECK(desk.phase() == Phase::finished);
}

TEST_CASE("a card is revealed first and kept when it is rated", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rain"}});
    CHECK(desk.show<StudyScreen>().back.empty());
    desk.press(Submit{Revealed{}});
    CHECK(desk.journal.size() == 1);
    CHECK(desk.show<StudyScreen>().back == "Because clouds rise.");
    const auto buttons = desk.show<StudyScreen>().ratings;
    REQUIRE(buttons.size() == 2);
    CHECK(buttons[0].word == "Not yet");
    CHECK(buttons[1].word == "Knew it");
    desk.press(Rate{Rating::good});
    CHECK(desk.journal.size() == 2);
    CHECK(desk.phase() == Phase::finished);
}

TEST_CASE("four buttons are a preference, and carry their dates", "[study]") {
    StudyDesk desk;
    desk.press(SetPreference{"four_buttons", 1}).press(AskItems{{"rain"}}).press(Submit{Revealed{}});
    const auto buttons = desk.show<StudyScreen>().ratings;
    REQUIRE(buttons.size() == 4);
    CHECK(buttons[0].when == "in this session");
    CHECK(buttons[2].marked);
}

TEST_CASE("the two gaps of a cloze are items of their own", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"gaps"}});
    const auto first = desk.show<StudyScreen>();
    CHECK(first.stem.find("_____") != std::string::npos);
    CHECK(first.stem.find("2001") != std::string::npos);
    desk.answer_rightly();
    CHECK(desk.show<StudyScreen>().stem.find("rivers") != std::string::npos);
    CHECK(desk.show<StudyScreen>().placeholder == "Year");
}

TEST_CASE("putting a question off takes it out of the sitting until tomorrow", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises", "length"}}).press(BuryItem{});
    CHECK(desk.asked().item.question == "length");
    desk.answer_rightly();
    CHECK(desk.phase() == Phase::finished);
}

TEST_CASE("a test begun beside a waiting sitting leaves the sitting's id alone", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises", "length"}});
    const EventId study = desk.state.sitting->id;
    desk.press(Go{View::test}).press(StartTest{});
    CHECK(desk.state.sitting->id == study);
    CHECK(desk.state.test.sitting->id != study);
}

TEST_CASE("after override, override and undo the screen says what the journal holds", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises"}}).press(Submit{Typed{"Pamir"}});
    desk.press(Override{}).press(Override{}).press(Undo{});
    CHECK(desk.asked().rating == desk.state.progress.find(support::item("rises"))->last_rating);
    CHECK(desk.asked().rating == Rating::good);
    desk.press(Undo{});
    CHECK(desk.asked().rating == Rating::again);
    desk.press(Redo{});
    CHECK(desk.asked().rating == Rating::good);
    CHECK(desk.state.progress.find(support::item("rises"))->last_rating == Rating::good);
}

TEST_CASE("a save that fails elsewhere leaves the summary on the screen", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises"}}).answer_rightly();
    REQUIRE(desk.phase() == Phase::finished);
    desk.disk_full = true;
    desk.press(Go{View::settings}).press(SetPreference{"new_a_day", 5});
    CHECK(desk.state.view == View::settings);
    CHECK(desk.state.sitting);
}

TEST_CASE("a report is thanked for only when it is kept", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises"}}).press(OpenReport{});
    desk.disk_full = true;
    desk.press(SendReport{"unclear", "Which range?"});
    CHECK(desk.state.report_open);
    CHECK_FALSE(desk.state.toast);
    desk.disk_full = false;
    desk.press(SendReport{"unclear", "Which range?"});
    CHECK_FALSE(desk.state.report_open);
    CHECK(desk.state.toast);
}

TEST_CASE("a sitting that is interrupted by another waits and goes on afterwards", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises", "length", "signed"}}).answer_rightly();
    desk.press(AskItems{{"rain"}});
    CHECK(desk.asked().item.question == "rain");
    desk.answer_rightly().press(Finish{});
    REQUIRE(desk.state.sitting);
    CHECK(desk.asked().item.question == "length");
}

TEST_CASE("undoing a put-off brings the question back into the sitting", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises", "length"}}).press(BuryItem{}).press(Undo{}).answer_rightly();
    CHECK(desk.asked().item.question == "rises");
}

TEST_CASE("gaps of one cloze stand apart when questions are asked by name", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"gaps", "rises"}});
    CHECK(desk.asked().item == support::item("gaps", 1));
    desk.answer_rightly();
    CHECK(desk.asked().item == support::item("rises"));
}
