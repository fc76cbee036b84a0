#include "state/select_parts.h"

#include "state/statistics_actions.h"
#include "support/catch.h"
#include "support/told_history.h"

using namespace estelik;
using support::ToldHistory;

namespace {

ProgressScreen progress_after(const ToldHistory& told, int today = 30) {
    AppState state;
    state.courses.push_back({.folder = "rivers", .bank = support::small_course(), .findings = {}, .read_at = {}});
    state.now = day_start(ToldHistory::day(today), 300);
    state.statistics.made = std::make_shared<const Statistics>(statistics_of(state.bank(), told.history(), {}, ToldHistory::day(today)));
    ProgressScreen screen;
    add_statistics(screen, state);
    return screen;
}

}  // namespace

TEST_CASE("nothing is told from fewer than five, and it is said how many there are", "[progress]") {
    ToldHistory told;
    for (int day = 0; day < 4; ++day) told.on_day(day).gives("ends", Rating::good, "Lake Balkhash");
    const auto screen = progress_after(told);
    CHECK(screen.recall.empty());
    CHECK(screen.recall_words.empty == "Too few answers yet (3 of 5)");
    CHECK(screen.ages.empty());
    CHECK(screen.mastery_words.empty == "Too few questions yet (1 of 5)");
    CHECK(screen.told_words.empty == "Too few whole sessions yet (0 of 5)");
    REQUIRE(screen.times.size() == 1);
    CHECK(screen.times[0].value.empty());
    CHECK(screen.times[0].note == "Too few answers yet (4 of 5)");
    REQUIRE(screen.sections.size() == 2);
    CHECK(screen.sections[0].note == "Too few answers yet (3 of 5)");
}

TEST_CASE("from five on every figure is told with its n and its interval", "[progress]") {
    ToldHistory told;
    for (int day = 0; day < 6; ++day) told.on_day(day).gives("ends", day == 5 ? Rating::again : Rating::good, day == 5 ? "Aral Sea" : "Lake Balkhash", 14);
    const auto screen = progress_after(told);
    CHECK(screen.sections[0].value == "80\u202f%");
    CHECK(screen.sections[0].note.starts_with("of 5, "));
    REQUIRE(screen.ages.size() == 1);
    CHECK(screen.ages[0].label == "1 day");
    CHECK(screen.ages[0].n == 5);
    CHECK(screen.ages[0].low < 80);
    CHECK(screen.times[0].value == "14\u00a0s");
    REQUIRE(screen.hardest.size() == 1);
    CHECK(screen.hardest[0].id == "ends");
    CHECK(screen.hardest[0].missed.starts_with("1 of 6 missed, "));
    CHECK(screen.hardest[0].given == "Given: Aral Sea once");
}

TEST_CASE("sure and right is told by level, with the questions that were sure but wrong", "[progress]") {
    ToldHistory told;
    for (int i = 0; i < 5; ++i) told.gives(i == 0 ? "rises" : "ends", i == 0 ? Rating::again : Rating::good).in_a_test(3);
    const auto screen = progress_after(told);
    REQUIRE(screen.certainty.size() == 1);
    CHECK(screen.certainty[0].came.label == "sure");
    CHECK(screen.certainty_text == "When you were surest, 80\u202f% were right (n = 5).");
    CHECK(screen.sure_but_wrong == std::vector<std::string>{"rises"});
}

TEST_CASE("time told and time taken stand together, newest first", "[progress]") {
    ToldHistory told;
    for (int day = 0; day < 5; ++day) told.on_day(day).sits_down(TimeTold{1, 120}).gives("ends", Rating::good, "", 150 + day);
    const auto screen = progress_after(told);
    CHECK(screen.told_words.note == "5 whole sessions");
    CHECK(screen.told_text == "Usually 27\u202f% off. Sessions take a little longer than told.");
    REQUIRE(screen.told.size() == 5);
    CHECK(screen.told[0].note == "told 2\u00a0min");
    CHECK(screen.told[0].value == "3\u00a0min");
    CHECK(screen.told[0].share > screen.told[4].share);
}
