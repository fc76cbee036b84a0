#include "analyse/strength.h"

#include "analyse/analyse_support.h"
#include "support/catch.h"

using namespace estelik;
using support::item;
using support::today;

TEST_CASE("strength is predicted recall in three steps", "[strength]") {
    CHECK(strength_of_recall(0.8) == Strength::strong);
    CHECK(strength_of_recall(0.79) == Strength::fair);
    CHECK(strength_of_recall(0.65) == Strength::fair);
    CHECK(strength_of_recall(0.64) == Strength::weak);
}

TEST_CASE("a question never answered is new; a cloze is the mean of the gaps answered", "[strength]") {
    const auto bank = support::small_course();
    Progress progress;
    CHECK(strength_today(*bank, *bank->find("length"), progress, today) == Strength::fresh);
    support::learn(progress, item("gaps", 1), 10, 10);
    CHECK(*recall_today(*bank, *bank->find("gaps"), progress, today) == Approx(0.9));
    support::learn(progress, item("gaps", 2), 10, 20);
    CHECK(*recall_today(*bank, *bank->find("gaps"), progress, today) < 0.89);
}

TEST_CASE("an answer of today counts as it will stand tomorrow, and a miss is weak", "[strength]") {
    const auto bank = support::small_course();
    Progress progress;
    support::learn(progress, item("length"), 1, 0);
    CHECK(*recall_today(*bank, *bank->find("length"), progress, today) == Approx(0.9));
    CHECK(strength_today(*bank, *bank->find("length"), progress, today) == Strength::strong);
    progress.items[item("length")].last_rating = Rating::again;
    CHECK(strength_today(*bank, *bank->find("length"), progress, today) == Strength::weak);
}

TEST_CASE("a topic's recall is the mean over its answered questions", "[strength]") {
    const auto bank = support::small_course();
    Progress progress;
    support::learn(progress, item("length"), 10, 10);
    support::learn(progress, item("rises"), 20, 20);
    const auto topics = recall_by_topic(*bank, progress, today);
    REQUIRE(topics.size() == 2);
    CHECK(topics[0].answered == 2);
    CHECK(topics[0].of == 5);
    CHECK(topics[0].recall == Approx(0.9));
    CHECK(topics[1].answered == 0);
}
