#include "session/remarking.h"

#include "journal/fold.h"
#include "support/catch.h"
#include "support/edited_course.h"

#include <rapidcheck.h>

using namespace estelik;
using support::course_with;
using support::gives;
using test::Story;

namespace {

const BankPtr before = course_with(TextKey{"Almaty", {}});
const BankPtr with_form = course_with(TextKey{"Almaty", {"Apple City"}});

Remarking marked(const BankPtr& now, const Story& story, const std::vector<ItemId>& items = {}) {
    return mark_again(now, story.events(), items, "k7q3m2xw");
}

void keep(Story& story, const Remarking& remarking) {
    for (const auto& body : remarking.bodies()) story.tell({body});
}

ItemProgress city_after(const Story& story) { return fold(story.events()).items.at(support::item("city")); }

}  // namespace

TEST_CASE("an answer that a new form makes right is marked so, and its next review moves", "[remarking]") {
    Story story;
    const auto wrong = story.tell(gives(before, "city", {"Apple City"}));
    story.tell(gives(before, "city", {"Almaty"}));
    const auto remarking = marked(with_form, story);
    REQUIRE(remarking.remarks.size() == 1);
    CHECK(remarking.remarks[0].answer == wrong.stamp());
    CHECK(remarking.remarks[0].before.outcome == Outcome::wrong);
    CHECK(remarking.remarks[0].now.outcome == Outcome::right);
    REQUIRE(remarking.reviews.size() == 1);
    CHECK(*remarking.reviews[0].before < *remarking.reviews[0].now);
    CHECK(remarking.judged == 2);
    keep(story, remarking);
    CHECK(city_after(story).right == 2);
    CHECK(city_after(story).edition.version == with_form->find("city")->version);
}

TEST_CASE("a second run finds nothing", "[remarking]") {
    Story story;
    story.tell(gives(before, "city", {"Apple City"}));
    keep(story, marked(with_form, story));
    CHECK(marked(with_form, story).bodies().empty());
}

TEST_CASE("the learner's own rating stays", "[remarking]") {
    Story story;
    const auto answer = story.tell(gives(before, "city", {"Apple City"}));
    story.tell(test::rerated(answer, Rating::hard));
    CHECK(marked(with_form, story).remarks.empty());
}

TEST_CASE("an answer to another key stays as it was marked, even where it is right now", "[remarking]") {
    Story story;
    story.tell(gives(before, "city", {"Astana"}));
    story.tell(gives(before, "city", {"Almaty"}));
    const auto now = course_with(TextKey{"Astana", {}});
    const auto remarking = marked(now, story);
    CHECK(remarking.remarks.empty());
    REQUIRE(remarking.edits.size() == 1);
    CHECK(remarking.edits[0].kind == EditKind::key);
    keep(story, remarking);
    CHECK(city_after(story).edition.change == KeyChange{"Almaty", "Astana"});
}

TEST_CASE("of a journal without keys the answers tell", "[remarking]") {
    Story story;
    story.tell(gives(before, "city", {"Apple City"}, false));
    story.tell(gives(before, "city", {"Almaty"}, false));
    CHECK(marked(with_form, story).remarks.size() == 1);
    const auto other = marked(course_with(TextKey{"Apple City", {}}), story);
    CHECK(other.remarks.empty());
    REQUIRE(other.edits.size() == 1);
    CHECK(other.edits[0].kind == EditKind::key);
    CHECK(other.edits[0].was == "Almaty");
}

TEST_CASE("a form that is lost takes nothing from those who had given it", "[remarking]") {
    Story story;
    story.tell(gives(with_form, "city", {"Apple City"}));
    const auto remarking = marked(before, story);
    CHECK(remarking.remarks.empty());
    CHECK(remarking.edits.at(0).kind == EditKind::lost);
}

TEST_CASE("what the judge had wrong of the edition of now is mended either way", "[remarking]") {
    Story story;
    auto told = gives(before, "city", {"Astana"});
    auto& answer = std::get<Answered>(told.body);
    answer.outcome = Outcome::right;
    answer.score = 1;
    answer.suggested = answer.rating = Rating::good;
    story.tell(told);
    const auto remarking = marked(before, story);
    REQUIRE(remarking.remarks.size() == 1);
    CHECK(remarking.remarks[0].now.rating == Rating::again);
    CHECK(remarking.edits.empty());
}

TEST_CASE("an option that is gone cannot be judged", "[remarking]") {
    Story story;
    story.tell(gives(before, "river", {"Irtysh"}));
    const auto now = course_with(TextKey{"Almaty", {}}, "Which city was the capital?", OneChoice{{"Ili", "Ural", "Syr Darya"}, 0, {}});
    CHECK(marked(now, story).remarks.empty());
}

TEST_CASE("spelling is forgiven as the learner preferred when answering", "[remarking]") {
    const auto now = course_with(TextKey{"Almaty", {"Samarkand"}});
    Story story;
    story.tell(test::preference("forgive_spelling", 0));
    story.tell(gives(before, "city", {"Samarkant"}));
    story.tell(test::preference("forgive_spelling", 1));
    const auto later = story.tell(gives(before, "city", {"Samarkant"}));
    const auto remarking = marked(now, story);
    REQUIRE(remarking.remarks.size() == 1);
    CHECK(remarking.remarks[0].answer == later.stamp());
}

TEST_CASE("only the items asked for are looked at", "[remarking]") {
    Story story;
    story.tell(gives(before, "city", {"Apple City"}));
    CHECK(marked(with_form, story, {support::item("river")}).bodies().empty());
    CHECK(marked(with_form, story, {support::item("city")}).remarks.size() == 1);
}

TEST_CASE("marking again gives what the better key would have given at once, and twice is once", "[remarking]") {
    CHECK(rc::check("for any answers and words of the learner", [] {
        Story looked_again, at_once;
        const int count = *rc::gen::inRange(1, 12);
        for (int i = 0, day = 0; i < count; ++i) {
            const auto raw = *rc::gen::elementOf(std::vector<std::string>{"Almaty", "Apple City", "Almati", "Astana", ""});
            day += *rc::gen::inRange(0, 4);
            const bool with_key = i == 0 && *rc::gen::arbitrary<bool>();
            const auto answer = looked_again.tell(std::move(gives(before, "city", {raw}, with_key)).on_day(day));
            const auto better = at_once.tell(std::move(gives(with_form, "city", {raw}, i == 0)).on_day(day));
            if (*rc::gen::inRange(0, 4) > 0) continue;
            looked_again.tell(test::rerated(answer, Rating::hard));
            at_once.tell(test::rerated(better, Rating::hard));
        }
        keep(looked_again, marked(with_form, looked_again));
        auto item = city_after(looked_again);
        const auto expected = city_after(at_once);
        RC_ASSERT(item.edition.version == expected.edition.version);
        item.edition = expected.edition;   // how it came to be known may differ
        RC_ASSERT(item == expected);
        RC_ASSERT(fold(looked_again.events()).days == fold(at_once.events()).days);
        RC_ASSERT(marked(with_form, looked_again).bodies().empty());
    }));
}
