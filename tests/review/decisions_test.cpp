#include "review/decisions.h"

#include "review/review_support.h"
#include "support/small_course.h"

using namespace estelik;
using namespace estelik::test;

namespace {

Decisions some_decisions() {
    Decisions decisions;
    Ruling ruling = Ruling::accepted;
    int number = 0;
    for (const Question& question : support::small_bank().questions) {
        decisions.list.push_back({.draft = {"cloze", "date " + question.id, "in that year it was", ++number}, .id = "d-" + question.id, .paragraph = number,
                                  .ruling = ruling, .set = number % 2 == 0 ? 3U : 0U, .edited = number % 3 == 0, .asked = StemAndKey{question.stem, question.key}});
        ruling = ruling == Ruling::accepted ? Ruling::open : Ruling::accepted;
    }
    decisions.list.push_back({.draft = {"subject", "name ili", "the ili rises", 1}, .id = "d-1", .paragraph = 2, .ruling = Ruling::rejected, .asked = {}});
    decisions.seen = {"0000aaaa", "12345678"};
    return decisions;
}

}  // namespace

TEST_CASE("decisions are read as they were written", "[review]") {
    const auto text = write_decisions(some_decisions(), "On Rivers");
    const auto read = read_decisions(text, "reviews/rivers.json");
    REQUIRE(read);
    CHECK(write_decisions(*read, "On Rivers") == text);
    CHECK(read->list.size() == 11);
    CHECK(read->list[1].set == 3);
    CHECK(read->list[2].edited);
    CHECK(read->list.back().ruling == Ruling::rejected);
    CHECK_FALSE(read->list.back().asked);
}

TEST_CASE("a damaged document is an error that names the file", "[review]") {
    const auto whole = write_decisions(some_decisions(), "On Rivers");
    for (const std::string& text : {std::string("{}"), std::string("[1, 2]"), whole.substr(0, whole.size() / 2), std::string(R"({"format": 2, "decisions": []})"),
                                    std::string(R"({"format": 1, "decisions": [{"rule": "cloze"}]})"),
                                    std::string(R"({"format": 1, "decisions": [{"rule": "a", "fact": "b", "passage": "c", "paragraph": 1, "id": "d", "decision": "maybe"}]})")}) {
        const auto read = read_decisions(text, "rivers.json");
        REQUIRE_FALSE(read);
        CHECK(read.error().where.file == "rivers.json");
    }
}

TEST_CASE("a mark tells drafts apart", "[review]") {
    CHECK(mark_of({"cloze", "a", "b", 1}).size() == 8);
    CHECK(mark_of({"cloze", "a", "b", 1}) != mark_of({"cloze", "a", "b", 2}));
    CHECK(mark_of({"cloze", "a", "b", 1}) != mark_of({"subject", "a", "b", 1}));
}
