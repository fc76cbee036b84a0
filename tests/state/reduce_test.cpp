#include "state/reduce.h"

#include "support/catch.h"
#include "support/study_desk.h"

#include <rapidcheck.h>

using namespace estelik;
using support::StudyDesk;

TEST_CASE("settings change preferences through events and looks without one", "[screens]") {
    StudyDesk desk;
    desk.press(SetPreference{"new_a_day", 5}).press(Go{View::settings});
    CHECK(desk.show<SettingsScreen>().preferences.new_a_day == 5);
    CHECK(desk.journal.size() == 1);
    desk.press(SetLook{{Theme::dark, 125, false}});
    CHECK(desk.journal.size() == 1);
    REQUIRE(desk.others.size() == 1);
    CHECK(desk.screen().frame.dark);
}

TEST_CASE("editing opens the file at the question's line", "[screens]") {
    StudyDesk desk;
    desk.press(EditQuestion{"rivers"});
    REQUIRE(desk.others.size() == 1);
    CHECK(std::get<OpenEditor>(desk.others[0]).path == "rivers/bank.json");
    CHECK(std::get<OpenEditor>(desk.others[0]).line == 21);
}

TEST_CASE("a toast goes by itself, and time alone redraws nothing else", "[screens]") {
    StudyDesk desk;
    desk.press(Undo{});
    REQUIRE(desk.state.toast);
    const auto revision = desk.state.revision;
    desk.press(Tick{});
    CHECK(desk.state.revision == revision);
    desk.wait_seconds(7).press(Tick{});
    CHECK_FALSE(desk.state.toast);
    CHECK(desk.state.revision > revision);
}

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
