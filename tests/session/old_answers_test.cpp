#include "session/old_answers.h"

#include "support/catch.h"
#include "support/edited_course.h"

using namespace estelik;
using support::course_with;
using support::gives;
using test::Story;

namespace {

const BankPtr before = course_with(TextKey{"Almaty", {}});
const std::string version = before->find("city")->version;

// The answers of a story to "city".
struct Kept {
    explicit Kept(const Story& story) : given(answers_in_force(story.events())) {
        for (const auto& one : given) answers.given.push_back(&one);
    }
    std::vector<GivenAnswer> given;
    OldAnswers answers;
};

const Question& city(const BankPtr& bank) { return *bank->find("city"); }

}  // namespace

TEST_CASE("what was right and is not any more says that the key has changed, and which it was", "[old_answers]") {
    Story story;
    story.tell(gives(before, "city", {"Astana"}, false));
    story.tell(gives(before, "city", {"Almaty"}, false));
    const Kept kept(story);
    const auto now = course_with(TextKey{"Astana", {}});
    const auto edit = edit_since(kept.answers, version, city(now), 0);
    CHECK(edit.kind == EditKind::key);
    CHECK(edit.was == "Almaty");
    CHECK(reach_of(kept.answers, version, city(now), 0) == MarkReach::none);
}

TEST_CASE("what was right and still is says that it has not", "[old_answers]") {
    Story story;
    story.tell(gives(before, "city", {"Almaty"}, false));
    const Kept kept(story);
    const auto now = course_with(TextKey{"Almaty", {"Apple City"}});
    CHECK(edit_since(kept.answers, version, city(now), 0).kind == EditKind::wording);
    CHECK(reach_of(kept.answers, version, city(now), 0) == MarkReach::gains_only);
}

TEST_CASE("where nothing was right, nothing speaks against a gain", "[old_answers]") {
    Story story;
    story.tell(gives(before, "city", {"Apple City"}, false));
    const Kept kept(story);
    CHECK(contradiction(kept.answers, version, city(course_with(TextKey{"Astana", {}})), 0) == nullptr);
    CHECK(reach_of(kept.answers, version, city(course_with(TextKey{"Almaty", {"Apple City"}})), 0) == MarkReach::gains_only);
}

TEST_CASE("a key that was kept is believed before the answers", "[old_answers]") {
    Story story;
    story.tell(gives(before, "city", {"Almaty"}, false));
    Kept kept(story);
    kept.answers.keys[version] = {"Verny"};
    CHECK(edit_since(kept.answers, version, city(course_with(TextKey{"Almaty", {}})), 0).was == "Verny");
}

TEST_CASE("answers to the edition of now are marked as it says, for better or worse", "[old_answers]") {
    const Kept kept(Story{});
    CHECK(reach_of(kept.answers, version, city(before), 0) == MarkReach::all);
}
