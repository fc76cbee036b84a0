#include "ui/test_draft.h"

#include "support/catch.h"
#include "support/test_screens.h"
#include "ui/study_draft.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

struct Seat {
    TestRunScreen screen;
    UiState ui;

    explicit Seat(Kind kind) : screen(in_a_test(kind)) { look(); }
    void look() { follow_test(ui, screen); }
    StudyDraft& draft() { return ui.study.draft; }
    std::optional<Answer> kept() const { return answer_to_keep(ui.study.draft, screen); }
    void save(Answer answer) {               // as if it had been left and come back to
        screen.saved = true;
        screen.question.taken_back = std::move(answer);
        ++screen.question.asked_id;
        look();
    }
};

}  // namespace

TEST_CASE("a question that was only looked at has no answer to keep") {
    for (const Kind kind : {Kind::choice, Kind::choices, Kind::true_false, Kind::text, Kind::order, Kind::match}) {
        INFO(kind_words(kind));
        CHECK_FALSE(Seat(kind).kept());
    }
}

TEST_CASE("lines in the order in which they came are an answer once a hand was laid on them") {
    Seat moved(Kind::order);
    move_line(moved.draft(), 0, 1);
    move_line(moved.draft(), 1, -1);
    REQUIRE(moved.kept());
    CHECK(std::get<Ordered>(*moved.kept()).items == std::vector<std::size_t>{2, 0, 1});
    Seat picked(Kind::order);
    pick_line(picked.draft(), picked.screen.question, 0);
    CHECK(picked.kept());
}

TEST_CASE("an order that is kept stays an answer") {
    Seat d(Kind::order);
    d.save(Ordered{{0, 1, 2}});
    REQUIRE(d.kept());
    CHECK(std::get<Ordered>(*d.kept()).items == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("an answer that is emptied is kept as one that holds nothing") {
    Seat options(Kind::choices);
    options.save(Chosen{{1}});
    CHECK(std::get<Chosen>(*options.kept()).options == std::vector<std::size_t>{1});
    choose_row(options.draft(), options.screen.question, 3);  // Exercises is 1 in the file
    CHECK(std::get<Chosen>(*options.kept()).options.empty());
    Seat field(Kind::date);
    field.save(Typed{"1994"});
    field.draft().typed = " ";
    CHECK(std::get<Typed>(*field.kept()).text.empty());
    Seat pairs(Kind::match);
    pairs.save(Matched{{0, unmatched, unmatched}});
    pairs.draft().rights.assign(3, unmatched);
    CHECK(std::get<Matched>(*pairs.kept()).rights == std::vector<std::size_t>(3, unmatched));
}

TEST_CASE("another question brings the certainty that was said of it, and the one that was left is remembered") {
    Seat d(Kind::choice);
    CHECK_FALSE(d.ui.test.left);
    d.ui.test.certainty = 3;
    d.look();
    CHECK(d.ui.test.certainty == 3);
    d.screen.question.asked_id = 9;
    d.screen.index = 3;
    d.screen.certainty = 1;
    d.look();
    CHECK(d.ui.test.certainty == 1);
    CHECK(d.ui.test.left == std::size_t{2});
}

TEST_CASE("a draft of another question is never kept for this one") {
    Seat d(Kind::choice);
    choose_row(d.draft(), d.screen.question, 0);
    d.screen.question.asked_id = 2;
    CHECK_FALSE(d.kept());
}

TEST_CASE("nothing of one test comes into the next, even with the same question first") {
    Seat d(Kind::choice);
    choose_row(d.draft(), d.screen.question, 0);
    forget_test(d.ui);
    d.look();
    CHECK_FALSE(d.kept());
}

TEST_CASE("a draft of study is not forgotten when there was no test") {
    UiState ui;
    ui.study.draft.typed = "half a word";
    forget_test(ui);
    CHECK(ui.study.draft.typed == "half a word");
}

TEST_CASE("a test in between leaves what was being typed in study alone") {
    UiState ui;
    Screen study = asking(Kind::text);
    study_of(study).item = {"rivers", "rises", 0};
    study_of(study).asked_id = 500;
    follow(ui.study, study_of(study), 0);
    ui.study.draft.typed = "Tian";
    follow_test(ui, in_a_test(Kind::choice));
    forget_test(ui);
    follow(ui.study, study_of(study), 1);
    CHECK(ui.study.draft.typed == "Tian");
}
