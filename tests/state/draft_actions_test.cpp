#include "state/draft_actions.h"

#include "support/catch.h"
#include "support/draft_desk.h"

using namespace estelik;
using support::ArticleDesk;

namespace {

std::vector<std::string> lines_of(const ArticleDesk& desk) {
    std::vector<std::string> lines;
    const auto drafts = desk.drafts();
    for (const auto& field : drafts.detail->fields) lines.push_back(field.text);
    return lines;
}

template <class Wanted>
const Wanted* last(const ArticleDesk& desk) {
    return desk.others.empty() ? nullptr : std::get_if<Wanted>(&desk.others.back());
}

}  // namespace

TEST_CASE("an article is asked for by its path, as it is typed or dropped", "[drafts]") {
    ArticleDesk desk;
    desk.press(AskArticle{});
    CHECK(desk.screen().frame.asking_article);
    for (const std::string path : {"/papers/a.pdf", "  /papers/a.pdf\n", "file:///papers/a.pdf", "'/papers/a.pdf'"}) {
        desk.press(ImportArticle{path});
        REQUIRE(last<ReadArticle>(desk));
        CHECK(last<ReadArticle>(desk)->path == "/papers/a.pdf");
    }
    CHECK_FALSE(desk.screen().frame.asking_article);
    desk.others.clear();
    desk.press(ImportArticle{" "});
    CHECK(desk.others.empty());
}

TEST_CASE("an article that is read opens its drafts at the first one to decide", "[drafts]") {
    ArticleDesk desk;
    CHECK(desk.state.view == View::drafts);
    CHECK(desk.state.drafts->selected == 0);
    desk.press(DecideDraft{Ruling::accepted});
    desk.read(support::lighthouse, desk.review().decisions());
    CHECK(desk.state.drafts->selected == 1);
    CHECK(desk.drafts().count == "1 of " + std::to_string(desk.review().drafts().size()) + " decided");
    CHECK(desk.drafts().news.empty());
}

TEST_CASE("each decision is kept, and the next open draft comes up", "[drafts]") {
    ArticleDesk desk;
    desk.press(DecideDraft{Ruling::accepted}).press(DecideDraft{Ruling::rejected});
    CHECK(desk.state.drafts->selected == 2);
    REQUIRE(desk.kept().size() == 2);
    CHECK(std::get<KeepDecisions>(desk.others.back()).name == "the-lighthouse-of-korsund");
    const auto decisions = desk.last_kept();
    REQUIRE(decisions.list.size() == 2);
    CHECK(decisions.list[0].ruling == Ruling::accepted);
    CHECK(decisions.list[1].ruling == Ruling::rejected);
    desk.press(SelectDraft{0}).press(SkipDraft{});
    CHECK(desk.state.drafts->selected == 2);
}

TEST_CASE("undo takes back the last decision, returns to it, and keeps that", "[drafts]") {
    ArticleDesk desk;
    desk.press(DecideDraft{Ruling::accepted}).press(DecideDraft{Ruling::rejected}).press(Undo{});
    CHECK(desk.state.drafts->selected == 1);
    CHECK(desk.selected().ruling == Ruling::open);
    CHECK(desk.last_kept().list.size() == 1);
    desk.press(Undo{}).press(Undo{});
    CHECK(desk.review().decided() == 0);
    CHECK(desk.kept().size() == 4);
}

TEST_CASE("a filter shows its own, and keeps something selected in sight", "[drafts]") {
    ArticleDesk desk;
    desk.press(DecideDraft{Ruling::accepted}).press(SetDraftFilter{DraftsOnly::accepted});
    CHECK(desk.state.drafts->selected == 0);
    CHECK(desk.drafts().rows.size() == 1);
    CHECK(desk.drafts().chips.size() == 3);  // all, to decide, accepted
    desk.press(Undo{});
    CHECK(desk.state.drafts->only == DraftsOnly::all);  // it would be out of sight
    desk.press(SetDraftFilter{DraftsOnly::rejected});
    CHECK(desk.drafts().rows.empty());
    CHECK_FALSE(desk.drafts().detail);
}

TEST_CASE("edited lines are accepted, and lines that make no question say why", "[drafts]") {
    ArticleDesk desk;
    desk.choose("Larvik").press(BeginDraftEdit{});
    auto lines = lines_of(desk);
    REQUIRE(lines.size() >= 2);
    auto empty = lines;
    empty[1] = "";
    desk.press(EditDraft{empty});
    CHECK(desk.drafts().editing);
    CHECK(desk.drafts().detail->fault.find("is empty") != std::string::npos);
    CHECK(desk.kept().empty());
    lines[1] = "Larvik; Laurvig";
    desk.press(EditDraft{lines});
    CHECK_FALSE(desk.drafts().editing);
    CHECK(desk.selected().ruling == Ruling::accepted);
    CHECK(desk.selected().edited);
    CHECK(desk.last_kept().list[0].edited);
    desk.press(BeginDraftEdit{}).press(SelectDraft{0});
    CHECK_FALSE(desk.drafts().editing);
}

TEST_CASE("another type and other answers are kept, and what cannot be had is said", "[drafts]") {
    ArticleDesk desk;
    desk.choose("1940");
    for (int i = 0; desk.selected().draft.kind() != Kind::choice; ++i) {
        REQUIRE(i < 10);
        desk.press(ChangeDraftKind{});
    }
    const auto before = desk.selected().draft.options();
    desk.press(ChangeDraftOptions{});
    CHECK(desk.selected().draft.options() != before);
    CHECK(std::get<OneChoice>(desk.last_kept().list[0].asked->key).options == desk.selected().draft.options());
    for (int i = 0; desk.selected().draft.kind() == Kind::choice || desk.selected().draft.kind() == Kind::true_false; ++i) {
        REQUIRE(i < 10);
        desk.press(ChangeDraftKind{});
    }
    const auto documents = desk.kept().size();
    desk.press(ChangeDraftOptions{});
    CHECK(desk.kept().size() == documents);
    CHECK(desk.state.toast->text.find("no wrong answers") != std::string::npos);
}

TEST_CASE("the passage stands with its answer lit, on demand", "[drafts]") {
    ArticleDesk desk;
    desk.choose("Larvik");
    CHECK_FALSE(desk.drafts().detail->passage);
    desk.press(ShowDraftPassage{});
    const auto passage = desk.drafts().detail->passage;
    REQUIRE(passage);
    CHECK(passage->quote == "Larvik");
    CHECK(passage->before == "Most of the stones came from the quarry of ");
    CHECK(passage->place == "Paragraph 3");
}

TEST_CASE("the article shows its facts, the evidence, and how many facts no draft asks", "[drafts]") {
    ArticleDesk desk;
    desk.choose("Larvik");
    const auto screen = desk.drafts();
    REQUIRE(screen.paragraphs.size() == 3);
    const auto& third = screen.paragraphs[2];
    CHECK(third.text.focus);
    REQUIRE(third.text.marks.size() >= 2);
    CHECK(third.text.marks[0].lit);
    CHECK(third.text.text.substr(third.text.marks[0].offset, third.text.marks[0].length) == "Most of the stones came from the quarry of Larvik.");
    const auto without = [](const DraftsScreen& shown) {
        std::size_t n = 0;
        for (const auto& paragraph : shown.paragraphs) n += paragraph.without;
        return n;
    };
    const auto before = without(screen);
    const double covered = screen.covered;
    desk.press(DecideDraft{Ruling::rejected});
    CHECK(without(desk.drafts()) == before + 1);
    CHECK(desk.drafts().covered < covered);
}

TEST_CASE("another edition of the article says what became of the decisions", "[drafts]") {
    ArticleDesk desk;
    while (desk.review().decided() < desk.review().drafts().size()) desk.press(DecideDraft{Ruling::accepted});
    const auto decisions = desk.review().decisions();
    desk.read(test::article_of({test::second_paragraph, test::third_paragraph}), decisions);
    CHECK(desk.drafts().news.find(" moved, ") != std::string::npos);
    CHECK(desk.state.toast->text.find(" stale, 0 new") != std::string::npos);
}

TEST_CASE("what is accepted can be saved, nothing cannot", "[drafts]") {
    ArticleDesk desk;
    desk.press(AskSaveDrafts{});
    CHECK_FALSE(desk.drafts().saving);
    CHECK(desk.state.toast->text == "Nothing is accepted yet.");
    desk.press(DecideDraft{Ruling::accepted}).press(AskSaveDrafts{});
    REQUIRE(desk.drafts().saving);
    CHECK(desk.drafts().save_note == "1 accepted draft");
    CHECK(desk.drafts().courses == std::vector<std::string>{"Rivers"});
    desk.press(CloseOverlay{});
    CHECK_FALSE(desk.drafts().saving);
    desk.press(SaveDrafts{});
    REQUIRE(last<WriteCourse>(desk));
    CHECK(last<WriteCourse>(desk)->folder.empty());
    CHECK(last<WriteCourse>(desk)->drafts.size() == 1);
    desk.press(SaveDrafts{std::size_t{0}});
    CHECK(last<WriteCourse>(desk)->folder == "rivers");
}

TEST_CASE("a saved course opens, and what was left out of it is said", "[drafts]") {
    ArticleDesk desk;
    auto saved = support::small_bank();
    saved.id = "lighthouse";
    saved.title = "The Lighthouse";
    desk.press(CourseRead{"data/courses/lighthouse", {make_bank(saved), {}}});
    desk.press(CourseSaved{"data/courses/lighthouse", 7, {"Who built it? the question contains its answer", "Another: the same"}});
    CHECK(desk.state.view == View::home);
    CHECK_FALSE(desk.state.drafts);
    CHECK(desk.state.bank()->title == "The Lighthouse");
    CHECK(desk.state.toast->text == "7 questions saved in “The Lighthouse”.");
    REQUIRE(desk.state.notices.size() == 1);
    CHECK(desk.state.notices[0].text.find("2 accepted drafts were left out") == 0);
}

TEST_CASE("closing keeps the decisions and goes home", "[drafts]") {
    ArticleDesk desk;
    desk.press(DecideDraft{Ruling::accepted}).press(CloseDrafts{});
    CHECK(desk.state.view == View::home);
    CHECK_FALSE(desk.state.drafts);
    CHECK(desk.state.toast->text.find("kept") != std::string::npos);
    for (const Action& action : {Action{DecideDraft{}}, Action{EditDraft{}}, Action{ChangeDraftKind{}}, Action{ChangeDraftOptions{}}, Action{ShowDraftPassage{}},
                                 Action{SkipDraft{}}, Action{SelectDraft{3}}, Action{BeginDraftEdit{}}, Action{SetDraftFilter{}}, Action{AskSaveDrafts{}},
                                 Action{SaveDrafts{}}, Action{CloseDrafts{}}})
        desk.press(action);  // without an article there is nothing to do
    CHECK(desk.state.view == View::home);
    desk.press(Go{View::drafts});
    CHECK(std::holds_alternative<HomeScreen>(desk.screen().body));
}
