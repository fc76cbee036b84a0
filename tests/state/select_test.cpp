#include "state/select.h"

#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

namespace {

StudyDesk after_one_sitting() {
    StudyDesk desk;
    desk.press(StartStudy{});
    desk.wait_seconds(5).answer_wrongly();
    for (int i = 0; i < 10; ++i) desk.wait_seconds(5).answer_rightly();
    desk.press(Finish{});
    return desk;
}

}  // namespace

TEST_CASE("Home says what is due, about how long, and from which topics", "[screens]") {
    auto desk = after_one_sitting();
    desk.sleep_days(9);
    const auto home = desk.show<HomeScreen>();
    CHECK_FALSE(home.first_start);
    CHECK(home.headline == std::to_string(home.due) + " due");
    CHECK(home.minutes.starts_with("about "));
    CHECK(home.detail.find(" on ") != std::string::npos);
    CHECK(home.week.size() == 7);
    CHECK(home.week[0].today);
    REQUIRE(home.last);
    CHECK(home.last->missed == 1);
}

TEST_CASE("without a course Home says what to do", "[screens]") {
    AppState state;
    const auto screen = select(state);
    CHECK(std::get<HomeScreen>(screen.body).problem.find("questions folder") != std::string::npos);
}

TEST_CASE("the list of questions narrows by text, topic, kind and state", "[screens]") {
    StudyDesk desk;
    desk.press(Go{View::questions});
    CHECK(desk.show<QuestionsScreen>().rows.size() == 10);
    QuestionFilter filter;
    filter.text = "ILI";
    desk.press(SetFilter{filter});
    CHECK(desk.show<QuestionsScreen>().rows.size() >= 2);
    filter = {};
    filter.kind = Kind::date;
    desk.press(SetFilter{filter});
    const auto screen = desk.show<QuestionsScreen>();
    REQUIRE(screen.rows.size() == 1);
    CHECK(screen.rows[0].id == "signed");
    REQUIRE(screen.preview);
    CHECK(screen.preview->lines[0].text == "12 September 2001");
    filter = {};
    filter.only = QuestionFilter::Only::flagged;
    desk.press(SelectQuestion{"rain"}).press(FlagItem{}).press(SetFilter{filter});
    REQUIRE(desk.show<QuestionsScreen>().rows.size() == 1);
    CHECK(desk.show<QuestionsScreen>().rows[0].id == "rain");
}

TEST_CASE("the reading marks every passage that has a question, and counts what was asked", "[screens]") {
    StudyDesk desk;
    desk.press(Go{View::read});
    auto read = desk.show<ReadScreen>();
    CHECK(read.title == "Lengths");
    REQUIRE(read.paragraphs.size() == 2);
    CHECK(read.paragraphs[0].marks.size() == 2);
    CHECK(read.paragraphs[0].words == std::vector<std::string>{"not asked"});
    CHECK(read.coverage == "0 of 4 paragraphs");
    desk.press(AskItems{{"length"}}).answer_rightly().press(Go{View::read}).press(FocusParagraph{1});
    read = desk.show<ReadScreen>();
    CHECK(read.coverage == "1 of 4 paragraphs");
    CHECK(read.side_title == "2 questions on this passage");
    CHECK(read.ask_label == "Ask both now");
    CHECK(read.next == "Accords");
}

TEST_CASE("Progress tells nothing from too few answers", "[screens]") {
    auto desk = after_one_sitting();
    desk.press(Go{View::progress});
    const auto screen = desk.show<ProgressScreen>();
    CHECK(screen.recalled == "–");
    CHECK(screen.retention_empty == "Too few answers yet (0 of 5)");
    CHECK(screen.coming.size() == 14);
    CHECK(screen.topics.size() == 2);
    CHECK(screen.answers.back().value + screen.answers.back().second > 9);
}
