#include "review/decision_map.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <set>

using namespace estelik;

namespace {

Decision on(const DraftIdentity& draft, int paragraph) { return {.draft = draft, .id = "d-1", .paragraph = paragraph, .ruling = Ruling::accepted, .asked = {}}; }

const DraftIdentity tower{"subject", "name anna lund", "anna lund built the tall tower in 1871", 1};
const DraftIdentity treaty{"when-did", "date 1902", "the town signed the treaty in 1902", 1};

// Few values, so that equal ones are common.
DraftIdentity any_draft() {
    const auto pick = [](const char* what) { return std::string(what) + std::to_string(*rc::gen::inRange(0, 4)); };
    return {pick("rule"), pick("fact"), pick("one two ") + pick(" word"), 1};
}

std::vector<DraftIdentity> any_drafts() {
    std::set<DraftIdentity> drafts;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) drafts.insert(any_draft());
    return {drafts.begin(), drafts.end()};
}

}  // namespace

TEST_CASE("the same draft at the same place keeps its decision", "[review]") {
    const auto map = map_decisions({tower, treaty}, {1, 2}, {on(treaty, 2)});
    CHECK(map.decision_of == std::vector<std::size_t>{no_decision, 0});
    CHECK_FALSE(map.moved[1]);
    CHECK(map.stale.empty());
}

TEST_CASE("a paragraph before it moves a decision, a lost passage makes it stale", "[review]") {
    const auto map = map_decisions({treaty}, {3}, {on(tower, 1), on(treaty, 2)});
    CHECK(map.decision_of == std::vector<std::size_t>{1});
    CHECK(map.moved[0]);
    CHECK(map.stale == std::vector<std::size_t>{0});
}

TEST_CASE("a decision follows its fact into a reworded passage, but not into another one", "[review]") {
    DraftIdentity reworded = treaty;
    reworded.passage = "the old town signed the treaty in 1902";
    CHECK(map_decisions({reworded}, {2}, {on(treaty, 2)}).decision_of[0] == 0);
    DraftIdentity other = treaty;
    other.passage = "many people left for the cities after 1902";
    const auto map = map_decisions({other}, {2}, {on(treaty, 2)});
    CHECK(map.decision_of[0] == no_decision);
    CHECK(map.stale.size() == 1);
}

TEST_CASE("a decision follows its fact and passage to another rule", "[review]") {
    DraftIdentity other = treaty;
    other.rule = "cloze";
    const auto map = map_decisions({tower, other}, {1, 2}, {on(treaty, 2)});
    CHECK(map.decision_of[1] == 0);
    CHECK(map.moved[1]);
}

TEST_CASE("each decision goes to one draft at most, and none is lost", "[review]") {
    CHECK(rc::check("a decision is either of one draft or stale", [] {
        const auto drafts = any_drafts();
        std::vector<int> paragraphs(drafts.size(), 1);
        std::vector<Decision> decisions;
        for (const auto& draft : any_drafts()) decisions.push_back(on(draft, *rc::gen::inRange(1, 3)));
        const auto map = map_decisions(drafts, paragraphs, decisions);
        std::multiset<std::size_t> places(map.stale.begin(), map.stale.end());
        for (const auto decision : map.decision_of)
            if (decision != no_decision) places.insert(decision);
        RC_ASSERT(places.size() == decisions.size());
        for (std::size_t d = 0; d < decisions.size(); ++d) RC_ASSERT(places.count(d) == 1);
    }));
}

TEST_CASE("decisions on every draft of an edition map to themselves", "[review]") {
    CHECK(rc::check("the same edition changes nothing", [] {
        const auto drafts = any_drafts();
        const std::vector<int> paragraphs(drafts.size(), 2);
        std::vector<Decision> decisions;
        for (const auto& draft : drafts) decisions.push_back(on(draft, 2));
        const auto map = map_decisions(drafts, paragraphs, decisions);
        RC_ASSERT(map.stale.empty());
        for (std::size_t i = 0; i < drafts.size(); ++i) RC_ASSERT(map.decision_of[i] == i && !map.moved[i]);
    }));
}
