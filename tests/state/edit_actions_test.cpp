#include "state/edit_actions.h"

#include "support/catch.h"
#include "support/edited_course.h"
#include "support/study_desk.h"

using namespace estelik;
using support::course_with;
using support::StudyDesk;

namespace {

const BankPtr before = course_with(TextKey{"Almaty", {}});

void read(StudyDesk& desk, const BankPtr& bank, const std::string& folder = "rivers") { desk.press(CourseRead{folder, {bank, {}}}); }

// "city" answered so, and the sitting left.
void answer(StudyDesk& desk, const std::string& text) {
    desk.press(AskItems{{"city"}}).press(Submit{Typed{text}}).press(Continue{});
    while (desk.state.sitting && desk.phase() != Phase::finished) desk.press(Finish{});
    desk.press(Go{View::home});
}

std::size_t count(const StudyDesk& desk, std::string_view kind) {
    return static_cast<std::size_t>(std::ranges::count_if(desk.journal, [&](const Event& event) { return kind_name(event.body) == kind; }));
}

const Notice* edits_notice(const StudyDesk& desk) {
    const auto at = std::ranges::find_if(desk.state.notices, [](const Notice& notice) { return notice.topic.starts_with("edits"); });
    return at == desk.state.notices.end() ? nullptr : &*at;
}

const EditionProgress& city(const StudyDesk& desk) { return desk.state.progress.find(support::item("city"))->edition; }

}  // namespace

TEST_CASE("the first answer to an edition is kept with its key, and no other", "[edits]") {
    StudyDesk desk(before);
    answer(desk, "Almaty");
    answer(desk, "Almaty");
    std::vector<std::size_t> forms;
    for (const auto& event : desk.journal)
        if (const auto* given = std::get_if<Answered>(&event.body)) forms.push_back(given->key.size());
    CHECK(forms == std::vector<std::size_t>{1, 0});
    CHECK(city(desk).key == std::vector<std::string>{"Almaty"});
}

TEST_CASE("a course that is read again as it was asks nothing of the world", "[edits]") {
    StudyDesk desk(before);
    answer(desk, "Almaty");
    const auto events = desk.journal.size();
    read(desk, before);
    CHECK(desk.journal.size() == events);
    CHECK(desk.others.empty());
    CHECK(edits_notice(desk) == nullptr);
}

TEST_CASE("a change of wording is noted once, without a word and without reading the answers", "[edits]") {
    StudyDesk desk(before);
    answer(desk, "Almaty");
    const auto now = course_with(TextKey{"Almaty", {}}, "Which city?");
    const auto effects = reduce(desk.state, CourseRead{"rivers", {now, {}}}, desk.clock);
    REQUIRE(effects.size() == 1);
    CHECK(std::holds_alternative<KeepEdits>(effects[0]));
    read(desk, now);
    read(desk, now);
    CHECK(count(desk, "edited") == 1);
    CHECK(edits_notice(desk) == nullptr);
}

TEST_CASE("when a form is gained, answers are marked again and a notice says so", "[edits]") {
    StudyDesk desk(before);
    answer(desk, "Apple City");
    const auto now = course_with(TextKey{"Almaty", {"Apple City"}});
    read(desk, now);
    CHECK(count(desk, "rerated") == 1);
    REQUIRE(edits_notice(desk));
    CHECK(edits_notice(desk)->tone == Notice::Tone::info);
    CHECK(edits_notice(desk)->text.starts_with("Re-marked 1 answer after the course changed"));
    CHECK(desk.state.progress.find(support::item("city"))->right == 1);
    const auto events = desk.journal.size();
    read(desk, now);
    CHECK(desk.journal.size() == events);
}

TEST_CASE("undo takes back the learner's last step, not the judge's", "[edits]") {
    StudyDesk desk(before);
    answer(desk, "Apple City");
    read(desk, course_with(TextKey{"Almaty", {"Apple City"}}));
    desk.press(Undo{});
    CHECK(desk.state.progress.items.empty());
}

TEST_CASE("a learned answer that has changed is shown with the next asking, and then no more", "[edits]") {
    StudyDesk desk(before);
    answer(desk, "Almaty");
    read(desk, course_with(TextKey{"Astana", {}}));
    REQUIRE(edits_notice(desk));
    CHECK(edits_notice(desk)->text.starts_with("The answer to 1 question you know has changed"));
    desk.press(AskItems{{"city"}});
    CHECK(desk.show<StudyScreen>().key_change == KeyChange{"Almaty", "Astana"});
    desk.press(Skip{});
    CHECK(desk.show<StudyScreen>().key_change == KeyChange{"Almaty", "Astana"});
    desk.press(Submit{Typed{"Astana"}});
    CHECK_FALSE(desk.show<StudyScreen>().key_change);
    desk.press(Finish{}).press(AskItems{{"city"}});
    CHECK_FALSE(desk.show<StudyScreen>().key_change);
}

TEST_CASE("taken back, the answer is asked with the change again", "[edits]") {
    StudyDesk desk(before);
    answer(desk, "Almaty");
    read(desk, course_with(TextKey{"Astana", {}}));
    desk.press(AskItems{{"city"}}).press(Submit{Typed{"Astana"}}).press(Undo{});
    CHECK(desk.show<StudyScreen>().key_change == KeyChange{"Almaty", "Astana"});
}

TEST_CASE("one who never knew the answer is asked as ever", "[edits]") {
    StudyDesk desk(before);
    answer(desk, "Verny");
    read(desk, course_with(TextKey{"Astana", {}}));
    CHECK(edits_notice(desk) == nullptr);
    desk.press(AskItems{{"city"}});
    CHECK_FALSE(desk.show<StudyScreen>().key_change);
}

TEST_CASE("an answer to a question that was edited while it stood on the screen counts as one to the old edition", "[edits]") {
    StudyDesk desk(before);
    answer(desk, "Almaty");
    desk.press(AskItems{{"city"}});
    const auto now = course_with(TextKey{"Astana", {}});
    read(desk, now);
    desk.press(Submit{Typed{"Almaty"}}).press(Finish{});
    CHECK(city(desk).version == now->find("city")->version);
    CHECK(city(desk).change == KeyChange{"Almaty", "Astana"});
    const auto events = desk.journal.size();
    read(desk, now);
    CHECK(desk.journal.size() == events);
}

TEST_CASE("two folders of one course are named, and the second does not edit the first", "[edits]") {
    StudyDesk desk(before);
    answer(desk, "Almaty");
    const auto events = desk.journal.size();
    read(desk, course_with(TextKey{"Astana", {}}), "copy");
    CHECK(desk.journal.size() == events);
    REQUIRE(desk.state.notices.size() == 1);
    CHECK(desk.state.notices[0].text == "rivers and copy hold courses of one id, \"rivers\". They share their answers; "
                                        "give one of them another id in its bank.json.");
    Bank own = *course_with(TextKey{"Astana", {}});
    own.id = "own";
    read(desk, make_bank(own), "copy");
    CHECK(desk.state.notices.empty());
}
