#include "journal/edition_progress.h"

#include "journal/fold.h"
#include "support/build_events.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

namespace {

EditionProgress edition_after(const Story& story) { return fold(story.events()).items.at(item("border")).edition; }

Told key_change(const std::string& from, const std::string& to, const std::string& was, const std::string& now) {
    return edited("border", from, to, EditKind::key, was, now);
}

ToldAnswer answer_to(const std::string& version) { return answered("border").version(version); }

}  // namespace

TEST_CASE("The first answer to an edition tells its key, and the others need not") {
    Story story;
    story.tell(answer_to("0001").to_key({"1,700 km"}));
    story.tell(answer_to("0001"));
    CHECK(edition_after(story).version == "0001");
    CHECK(edition_after(story).key == std::vector<std::string>{"1,700 km"});
}

TEST_CASE("A change of wording keeps what was learned, and shows nothing") {
    Story story;
    story.tell(answer_to("0001").to_key({"1,700 km"}));
    story.tell(edited("border", "0001", "0002"));
    const auto edition = edition_after(story);
    CHECK(edition.version == "0002");
    CHECK(edition.key == std::vector<std::string>{"1,700 km"});
    CHECK(edition.learned);
    CHECK_FALSE(edition.change);
}

TEST_CASE("A changed key is shown to one who had learned the old one, until the next answer") {
    Story story;
    story.tell(answer_to("0001").rated(Rating::good));
    story.tell(key_change("0001", "0002", "1,700 km", "1,783 km"));
    CHECK(edition_after(story).change == KeyChange{"1,700 km", "1,783 km"});
    story.tell(answer_to("0002").rated(Rating::again));
    CHECK_FALSE(edition_after(story).change);
    CHECK_FALSE(edition_after(story).learned);
}

TEST_CASE("One who never had it right has nothing to learn anew") {
    Story story;
    story.tell(answer_to("0001").rated(Rating::again));
    story.tell(key_change("0001", "0002", "1,700 km", "1,783 km"));
    CHECK_FALSE(edition_after(story).change);
}

TEST_CASE("A key that changed twice before it was asked is shown as it was learned, and not at all when it came back") {
    Story story;
    story.tell(answer_to("0001").rated(Rating::good));
    story.tell(key_change("0001", "0002", "1,700 km", "1,783 km"));
    story.tell(key_change("0002", "0003", "1,783 km", "1,738 km"));
    CHECK(edition_after(story).change == KeyChange{"1,700 km", "1,738 km"});
    story.tell(key_change("0003", "0001", "1,738 km", "1,700 km"));
    CHECK_FALSE(edition_after(story).change);
}

TEST_CASE("Two devices that find the same edit count once, and do not show it again") {
    Story story;
    story.tell(answer_to("0001").rated(Rating::good));
    story.tell(key_change("0001", "0002", "1,700 km", "1,783 km"));
    story.tell(answer_to("0002").rated(Rating::good));
    story.tell(key_change("0001", "0002", "1,700 km", "1,783 km").by("other"));
    CHECK_FALSE(edition_after(story).change);
    CHECK(edition_after(story).learned);
}

TEST_CASE("An answer from a device with an older copy of the course brings nothing back") {
    Story story;
    story.tell(answer_to("0001").rated(Rating::good));
    story.tell(key_change("0001", "0002", "1,700 km", "1,783 km"));
    const auto before = edition_after(story);
    story.tell(answer_to("0001").rated(Rating::good).by("older"));
    CHECK(edition_after(story) == before);
}

TEST_CASE("A question that is gone keeps its key, and is in no version") {
    Story story;
    story.tell(answer_to("0001").to_key({"1,700 km"}));
    story.tell(edited("border", "0001", "", EditKind::removed));
    CHECK(edition_after(story).version.empty());
    CHECK(edition_after(story).key == std::vector<std::string>{"1,700 km"});
    CHECK(edition_after(story).is_past("0001"));
}

TEST_CASE("An edit of what was never answered leaves no trace") {
    Story story;
    story.tell(edited("border", "0001", "0002"));
    CHECK(fold(story.events()).items.empty());
}
