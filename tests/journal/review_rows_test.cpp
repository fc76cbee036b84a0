#include "journal/review_rows.h"

#include "support/journal_desk.h"

using namespace estelik;
using namespace estelik::test;

namespace {

std::vector<int> grades(const std::vector<ReviewRow>& rows) {
    std::vector<int> all;
    for (const auto& row : rows) all.push_back(row.grade);
    return all;
}

}  // namespace

TEST_CASE("Answers become reviews with the days and seconds between them", "[review_rows]") {
    Story story;
    story.tell(answered("border").rated(Rating::again).on_day(0));
    story.tell(answered("sco").rated(Rating::good));
    story.tell(answered("border").rated(Rating::hard));
    story.tell(answered("border").rated(Rating::easy).on_day(3));
    const auto rows = review_rows(story.events()).rows;
    REQUIRE(rows.size() == 4);
    CHECK(grades(rows) == std::vector{1, 3, 2, 4});
    CHECK(rows[0].days == -1);
    CHECK(rows[1].card == 1);
    CHECK(rows[2].card == 0);
    CHECK(rows[2].days == 0);
    CHECK(rows[2].seconds == 20);
    CHECK(rows[3].days == 3);
    CHECK(rows[3].seconds > 2 * 86400);
}

TEST_CASE("Undone answers and tests leave no review, a changed rating counts as changed", "[review_rows]") {
    Story story;
    const auto first = story.tell(answered("border").rated(Rating::again).on_day(0));
    story.tell(rerated(first, Rating::good));
    const auto second = story.tell(answered("border").rated(Rating::again).on_day(1));
    story.tell(undone(second));
    story.tell(answered("border").rated(Rating::again).in_a_test());
    auto events = story.events();
    events.insert(events.end(), story.events().begin(), story.events().end());
    CHECK(grades(review_rows(events).rows) == std::vector{3});
}

TEST_CASE("The reviews of a journal on disk, of every device", "[review_rows]") {
    MemoryDisk disk;
    CHECK(read_review_rows(disk, "data")->rows.empty());
    Story story;
    story.tell(answered("border").on_day(0));
    story.tell(answered("border").on_day(2).by(other_device));
    disk.files()[journal_path("k7q3m2xw")] = line(story.events()[0]);
    disk.files()[journal_path(other_device)] = line(story.events()[1]) + "torn";
    const auto rows = read_review_rows(disk, "data")->rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].days == 2);
}

TEST_CASE("Every item's course is told, in the order they were met", "[review_rows]") {
    Story story;
    story.tell(answered(ItemId{"harbour", "crane", 0}).on_day(0));
    story.tell(answered("border"));
    story.tell(answered(ItemId{"harbour", "pilot", 2}));
    story.tell(answered(ItemId{"harbour", "crane", 0}).on_day(1));
    const auto courses = review_rows(story.events()).courses;
    CHECK(courses.names == std::vector<std::string>{"harbour", "kazakhstan-china-security"});
    CHECK(courses.of_card == std::vector<std::uint32_t>{0, 1, 0});
}
