#include "session/find_edits.h"

#include "journal/fold.h"
#include "support/catch.h"
#include "support/edited_course.h"

using namespace estelik;
using support::course_with;
using support::gives;
using test::Story;

namespace {

const std::string our_device = "k7q3m2xw";

FoundEdits found(const BankPtr& now, const Story& story, const std::string& device = our_device) {
    return find_edits(*now, fold(story.events()), device);
}

// Writes down what was found, as the program does.
void keep(Story& story, const FoundEdits& edits) {
    for (const auto& edit : edits.edits) story.tell({edit});
}

const BankPtr before = course_with(TextKey{"Almaty", {"Verny"}});

}  // namespace

TEST_CASE("a course that is as it was answered has no edits", "[find_edits]") {
    Story story;
    CHECK(found(before, story).empty());
    story.tell(gives(before, "city", {"Almaty"}));
    CHECK(found(before, story).empty());
}

TEST_CASE("edits of answered questions are told apart", "[find_edits]") {
    Story story;
    story.tell(gives(before, "city", {"Almaty"}));
    const auto kind = [&](const BankPtr& now) {
        const auto edits = found(now, story).edits;
        REQUIRE(edits.size() == 1);
        return edits[0].kind;
    };
    CHECK(kind(course_with(TextKey{"Almaty", {"Verny"}}, "Which city was it?")) == EditKind::wording);
    CHECK(kind(course_with(TextKey{"Almaty", {"Verny", "Apple City"}})) == EditKind::gained);
    CHECK(kind(course_with(TextKey{"Almaty", {}})) == EditKind::lost);
    CHECK(kind(course_with(TextKey{"Astana", {}})) == EditKind::key);
    CHECK(kind(course_with(Cloze{{TextKey{"Almaty", {}}}})) == EditKind::removed);
}

TEST_CASE("a changed key is kept with the old one and the new one", "[find_edits]") {
    Story story;
    story.tell(gives(before, "city", {"Almaty"}));
    const auto edit = found(course_with(TextKey{"Astana", {"Nur-Sultan"}}), story).edits.at(0);
    CHECK(edit.was == "Almaty");
    CHECK(edit.key == std::vector<std::string>{"Astana", "Nur-Sultan"});
    CHECK(edit.from == before->find("city")->version);
}

TEST_CASE("an edit that was written down is not found again, nor by another device that has it", "[find_edits]") {
    Story story;
    story.tell(gives(before, "city", {"Almaty"}));
    const auto now = course_with(TextKey{"Astana", {}});
    keep(story, found(now, story));
    CHECK(found(now, story).empty());
    CHECK(found(now, story, "zzzzzzzz").empty());
}

TEST_CASE("a device with an older copy of the course does not take an edit back, the author on ours does", "[find_edits]") {
    Story story;
    story.tell(gives(before, "city", {"Almaty"}));
    keep(story, found(course_with(TextKey{"Astana", {}}), story));
    CHECK(found(before, story, "zzzzzzzz").empty());
    const auto back = found(before, story).edits;
    REQUIRE(back.size() == 1);
    CHECK(back[0].kind == EditKind::key);
    keep(story, found(before, story));
    CHECK(found(before, story).empty());
}

TEST_CASE("a question that is gone is said once, and is welcome when it comes back", "[find_edits]") {
    Story story;
    story.tell(gives(before, "river", {"Ili"}));
    Bank without = support::small_bank();
    const auto now = make_bank(std::move(without));
    keep(story, found(now, story));
    CHECK(found(now, story).empty());
    const auto back = found(before, story).edits;
    REQUIRE(back.size() == 1);
    CHECK(back[0].kind == EditKind::wording);
}

TEST_CASE("an edition whose key nobody kept is left to the answers", "[find_edits]") {
    Story story;
    story.tell(gives(before, "city", {"Almaty"}, false));
    const auto edits = found(course_with(TextKey{"Astana", {}}), story);
    CHECK(edits.edits.empty());
    CHECK(edits.unsettled == std::vector<ItemId>{support::item("city")});
    CHECK(edits.to_look_at() == edits.unsettled);
}

TEST_CASE("the answers of a question that gained forms are looked at, no others", "[find_edits]") {
    Story story;
    story.tell(gives(before, "city", {"Almaty"}));
    CHECK(found(course_with(TextKey{"Almaty", {"Verny", "Apple City"}}), story).to_look_at() == std::vector<ItemId>{support::item("city")});
    CHECK(found(course_with(TextKey{"Astana", {}}), story).to_look_at().empty());
}
