#include "analyse/retention_parts.h"

#include "support/catch.h"
#include "support/small_course.h"

#include <rapidcheck.h>

#include <numeric>

using namespace estelik;
using support::item;

namespace {

DueAnswer due(const std::string& question, int age, bool right) { return {item(question), Day{20000}, age, 0.9, right}; }

}  // namespace

TEST_CASE("retention is told by topic", "[retention]") {
    const auto bank = support::small_course();
    const std::vector<DueAnswer> answers = {due("ends", 1, true), due("rises", 2, false), due("signed", 9, true), due("gone", 1, true)};
    const auto topics = retention_by_topic(*bank, answers);
    REQUIRE(topics.size() == 2);
    CHECK(topics[0].n == 2);
    CHECK(topics[0].right == 1);
    CHECK(topics[1].n == 1);
}

TEST_CASE("retention is told by the age of the memory", "[retention]") {
    const std::vector<DueAnswer> answers = {due("ends", 1, true), due("ends", 3, true), due("ends", 4, false), due("ends", 400, true)};
    const auto ages = retention_by_age(answers);
    CHECK(ages[0].n == 1);
    CHECK(ages[1].n == 1);
    CHECK(ages[2].n == 1);
    CHECK(ages[2].right == 0);
    CHECK(ages.back().n == 1);
}

TEST_CASE("every interval holds its share, and the parts add up to the whole", "[retention]") {
    CHECK(rc::check("parts of retention", [] {
        const auto bank = support::small_course();
        const auto ages = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 200));
        std::vector<DueAnswer> answers;
        for (const int age : ages) answers.push_back(due(bank->questions[static_cast<std::size_t>(age) % bank->questions.size()].id, age, age % 3 != 0));
        const auto by_age = retention_by_age(answers);
        const auto by_topic = retention_by_topic(*bank, answers);
        std::size_t n_age = 0, n_topic = 0;
        for (const auto& share : by_age) n_age += share.n;
        for (const auto& share : by_topic) n_topic += share.n;
        RC_ASSERT(n_age == answers.size());
        RC_ASSERT(n_topic == answers.size());
        for (const auto& share : by_age) RC_ASSERT(share.low <= share.value && share.value <= share.high);
    }));
}
