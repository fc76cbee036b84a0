#include "support/study_desk.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>

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

TEST_CASE("a good save takes effect and leaves the question on the screen alone", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises"}});
    auto changed = support::small_bank();
    changed.questions[3].stem = "In what mountains are the sources of the Ili?";
    desk.press(CourseRead{"rivers", {make_bank(changed), {}}});
    CHECK(desk.show<StudyScreen>().stem == "In which mountains does the Ili rise?");
    desk.press(Finish{});
    desk.press(AskItems{{"rises"}});
    CHECK(desk.show<StudyScreen>().stem == "In what mountains are the sources of the Ili?");
}

TEST_CASE("a broken save never takes the place of a good one: a banner names its first error", "[study]") {
    StudyDesk desk;
    Finding finding;
    finding.code = "E104";
    finding.what = "a comma is missing";
    finding.place = {"rivers/bank.json", 14, 3};
    desk.press(CourseRead{"rivers", {nullptr, {finding}}});
    REQUIRE(desk.state.notices.size() == 1);
    CHECK(desk.state.notices[0].text.find("rivers/bank.json:14:3") != std::string::npos);
    desk.press(StartStudy{});
    CHECK(desk.phase() == Phase::asking);
    desk.press(CourseRead{"rivers", {support::small_course(), {}}});
    CHECK(desk.state.notices.empty());
}

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

// ---- laws -----------------------------------------------------------------------------------------

namespace {

Action any_action(StudyDesk& desk) {
    const bool asking = desk.state.sitting && desk.state.sitting->asked && desk.phase() == Phase::asking;
    switch (*rc::gen::inRange(0, 18)) {
    case 0: return StartStudy{};
    case 1: return Finish{};
    case 2: return Undo{};
    case 3: return Redo{};
    case 4: return Override{};
    case 5: return Skip{};
    case 6: return FlagItem{};
    case 7: return BuryItem{};
    case 8: return SuspendItem{};
    case 9: return Rate{all_ratings[*rc::gen::inRange<std::size_t>(0, 4)]};
    case 10: return AskItems{{"gaps", "rain", "steps"}};
    case 11: return PractiseMissed{};
    case 12: return OpenPassage{};
    case 13: return Go{static_cast<View>(*rc::gen::inRange(0, 7))};
    case 14: return SetPreference{"desired_retention", 0.8};
    case 15:
    case 16:
        if (asking) return Submit{key_answer(*desk.asked().question, desk.asked().item.gap)};
        return Continue{};
    default:
        if (asking) return Submit{desk.wrong_answer()};
        return Continue{};
    }
}

}  // namespace

TEST_CASE("for any actions the fold of what was written is the progress on screen", "[study][law]") {
    CHECK(rc::check("fold(journal) == progress", [] {
        StudyDesk desk;
        const int steps = *rc::gen::inRange(1, 60);
        for (int i = 0; i < steps; ++i) {
            desk.disk_full = *rc::gen::inRange(0, 10) == 0;
            desk.wait_seconds(*rc::gen::inRange(0, 200'000));
            desk.press(any_action(desk));
            (void)desk.screen();
        }
        const Progress again = fold(desk.journal);
        RC_ASSERT(again.items == desk.state.progress.items);
        RC_ASSERT(again.days == desk.state.progress.days);
        RC_ASSERT(again.preferences == desk.state.progress.preferences);
        RC_ASSERT(again.undo_stack == desk.state.progress.undo_stack);
    }));
}

TEST_CASE("a key is always right for its own question", "[study][law]") {
    StudyDesk desk;
    for (const auto& question : desk.state.bank()->questions) {
        desk.press(AskItems{{question.id}});
        INFO(question.id);
        desk.press(Submit{key_answer(question, question.gap_count() > 0 ? 1 : 0)});
        if (desk.phase() == Phase::revealed) desk.press(Rate{Rating::good});
        REQUIRE(!desk.state.sitting->done.empty());
        CHECK(desk.state.sitting->done.back().outcome == Outcome::right);
        desk.press(Finish{}).press(Finish{});
    }
}
