#include "state/statistics_actions.h"

#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

namespace {

std::vector<MakeStatistics> wanted(const StudyDesk& desk) {
    std::vector<MakeStatistics> wanted;
    for (const auto& effect : desk.others)
        if (const auto* make = std::get_if<MakeStatistics>(&effect)) wanted.push_back(*make);
    return wanted;
}

// As the worker answers.
StatisticsMade made(const StudyDesk& desk) {
    const auto want = wanted(desk).back();
    return {std::make_shared<const Statistics>(statistics_of(want.bank, history_of(desk.journal), want.model, want.today))};
}

}  // namespace

TEST_CASE("the statistics are made when Progress is opened, and not again while nothing has changed", "[statistics]") {
    StudyDesk desk;
    desk.press(AskItems{{"length"}}).answer_rightly();
    CHECK(wanted(desk).empty());
    desk.press(Go{View::progress}).press(SetPeriod{Period::all}).press(Go{View::home}).press(Go{View::progress});
    CHECK(wanted(desk).size() == 1);
    desk.sleep_days(1);
    CHECK(wanted(desk).size() == 2);
    desk.press(Go{View::questions}).press(SelectQuestion{"rain"}).press(FlagItem{}).press(Go{View::progress});
    CHECK(wanted(desk).size() == 3);
}

TEST_CASE("until they are made Progress says that it counts", "[statistics]") {
    StudyDesk desk;
    desk.press(AskItems{{"length"}}).answer_rightly().press(Go{View::progress});
    CHECK(desk.show<ProgressScreen>().hardest_words.empty == "Counting the answers…");
    desk.press(made(desk));
    CHECK(desk.show<ProgressScreen>().hardest_words.empty != "Counting the answers…");
    CHECK(desk.show<ProgressScreen>().recall_words.empty == "Too few answers yet (0 of 5)");
}

TEST_CASE("the statistics of one course are not shown for another", "[statistics]") {
    StudyDesk desk;
    desk.press(AskItems{{"length"}}).answer_rightly().press(Go{View::progress});
    Bank other = support::small_bank();
    other.id = "lakes";
    desk.press(made(desk)).press(CourseRead{"lakes", {make_bank(other), {}}});
    CHECK(statistics_actions::of_course(desk.state) != nullptr);
    desk.press(ChooseCourse{1}).press(Go{View::progress});
    CHECK(statistics_actions::of_course(desk.state) == nullptr);
    CHECK(wanted(desk).back().bank->id == "lakes");
}
