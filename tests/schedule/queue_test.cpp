#include "schedule/queue.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace estelik;

namespace {

const Day today{1000};

Candidate fresh(const std::string& question, std::size_t topic = 0, int gap = 0) {
    return {{"course", question, gap}, topic};
}

Candidate due_since(const std::string& question, int days, double gain = 1, std::size_t topic = 0) {
    return {{"course", question, 0}, topic, today + -days, gain};
}

std::vector<std::string> names(const std::vector<Candidate>& candidates, const std::vector<std::size_t>& order) {
    std::vector<std::string> result;
    for (auto i : order) result.push_back(candidates[i].item.question);
    return result;
}

}  // namespace

TEST_CASE("due items come before new ones, and items that are not due stay away", "[queue]") {
    const std::vector<Candidate> all = {fresh("new"), due_since("rested", -28), due_since("due", 2)};
    CHECK(names(all, choose_items(all, {.today = today}, 1)) == std::vector<std::string>{"due", "new"});
}

TEST_CASE("when more is due than fits, what gains most a minute is taken", "[queue]") {
    const std::vector<Candidate> all = {due_since("slightly", 1, 0.2), due_since("badly", 20, 0.9), due_since("fairly", 40, 0.5)};
    CHECK(names(all, choose_items(all, {.today = today, .length = 1}, 1)) == std::vector<std::string>{"badly"});
}

TEST_CASE("no more new items come than the day has left", "[queue]") {
    const std::vector<Candidate> all = {fresh("a"), fresh("b"), fresh("c")};
    CHECK(choose_items(all, {.today = today, .length = 10, .new_left = 2}, 1).size() == 2);
    CHECK(choose_items(all, {.today = today, .length = 10, .new_left = 0}, 1).empty());
}

TEST_CASE("new items come one of each topic in turn", "[queue]") {
    const std::vector<Candidate> all = {fresh("a1"), fresh("a2"), fresh("a3"), fresh("b1", 1), fresh("b2", 1)};
    const auto chosen = names(all, choose_items(all, {.today = today, .length = 4}, 1));
    CHECK(std::set<std::string>(chosen.begin(), chosen.end()) == std::set<std::string>{"a1", "a2", "b1", "b2"});
}

TEST_CASE("two gaps of one cloze do not meet in a sitting while anything else is left", "[queue]") {
    const std::vector<Candidate> all = {fresh("cloze", 0, 1), fresh("cloze", 0, 2), fresh("other", 1)};
    CHECK(choose_items(all, {.today = today, .length = 2}, 1).size() == 2);
    const auto chosen = names(all, choose_items(all, {.today = today, .length = 2}, 1));
    CHECK(std::set<std::string>(chosen.begin(), chosen.end()) == std::set<std::string>{"cloze", "other"});
    const auto three = names(all, choose_items(all, {.today = today, .length = 3}, 1));
    REQUIRE(three.size() == 3);
    CHECK(three[1] == "other");
}

TEST_CASE("neighbours differ in topic as long as no topic holds more than half", "[queue]") {
    CHECK(rc::check("interleave", [] {
        const auto topics = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 4));
        std::vector<Candidate> all;
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < topics.size(); ++i) {
            all.push_back(fresh("q" + std::to_string(i), topics[i]));
            chosen.push_back(i);
        }
        auto order = interleave(all, chosen);
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (all[order[i]].topic != all[order[i - 1]].topic) continue;
            // The rest must then be of that one topic.
            for (std::size_t j = i; j < order.size(); ++j) RC_ASSERT(all[order[j]].topic == all[order[i]].topic);
        }
        std::sort(order.begin(), order.end());
        RC_ASSERT(order == chosen);
    }));
}

TEST_CASE("the same seed chooses the same sitting", "[queue]") {
    std::vector<Candidate> all;
    for (int i = 0; i < 30; ++i) all.push_back(fresh("q" + std::to_string(i), static_cast<std::size_t>(i % 4)));
    CHECK(choose_items(all, {.today = today}, 42) == choose_items(all, {.today = today}, 42));
    CHECK(choose_items(all, {.today = today}, 42) != choose_items(all, {.today = today}, 43));
}
