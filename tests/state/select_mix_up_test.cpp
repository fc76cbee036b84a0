#include "state/select_parts.h"

#include "state/phrases.h"
#include "support/catch.h"
#include "support/study_desk.h"

#include <algorithm>

using namespace estelik;
using support::StudyDesk;

namespace {

BankPtr with_a_salty_lake() {
    Bank bank = support::small_bank();
    bank.questions.push_back(support::question("salty", "lengths", "Which lake dried up?", TextKey{"Aral Sea", {}}, "springs lie in the Urals", 1));
    bank.places.push_back({});
    bank.ignored.emplace_back();
    return make_bank(bank);
}

// Misses the question so many times, always with the Aral Sea; the last verdict stays on the screen.
StudyDesk& miss_the_lake(StudyDesk& desk, int times) {
    for (int i = 0; i < times; ++i) {
        desk.press(AskItems{{"ends"}}).press(Submit{Chosen{{0}}});
        if (i + 1 < times) desk.press(Continue{}).press(Finish{}).press(Finish{});
    }
    return desk;
}

}  // namespace

TEST_CASE("before the fourth miss the passage alone is shown", "[mix-up]") {
    StudyDesk desk(with_a_salty_lake());
    const auto study = miss_the_lake(desk, 3).show<StudyScreen>();
    CHECK_FALSE(study.mix_up);
    CHECK(study.passage);
}

TEST_CASE("at the fourth miss both passages stand side by side, with what was given and how often", "[mix-up]") {
    StudyDesk desk(with_a_salty_lake());
    const auto study = miss_the_lake(desk, 4).show<StudyScreen>();
    REQUIRE(study.mix_up);
    CHECK(study.mix_up->title == "You mix this up with Aral Sea");
    CHECK(study.mix_up->detail == "Given 4 times in 4 misses.");
    REQUIRE(study.mix_up->sides.size() == 2);
    CHECK(study.mix_up->sides[0].answer == "Lake Balkhash");
    CHECK(study.mix_up->sides[1].answer == "Aral Sea");
    CHECK(study.mix_up->sides[1].stem == "Which lake dried up?");
    REQUIRE(study.mix_up->sides[0].passage);
    REQUIRE(study.mix_up->sides[1].passage);
    CHECK(study.mix_up->can_pair);
    CHECK_FALSE(study.passage);
}

TEST_CASE("an option that is nobody's key is shown with its place in the reading, if it has one", "[mix-up]") {
    StudyDesk desk;
    const auto study = miss_the_lake(desk, 4).show<StudyScreen>();
    REQUIRE(study.mix_up);
    CHECK_FALSE(study.mix_up->can_pair);
    CHECK_FALSE(study.mix_up->sides[1].passage);
    CHECK(passage_naming(*desk.state.bank(), "Tian Shan"));
}

TEST_CASE("when no wrong answer stands out, only the ways out are shown", "[mix-up]") {
    StudyDesk desk;
    for (int i = 0; i < 4; ++i) {
        desk.press(AskItems{{"rises"}}).press(Submit{Typed{std::string(4, static_cast<char>('a' + i)) + " nowhere"}});
        if (i < 3) desk.press(Continue{}).press(Finish{}).press(Finish{});
    }
    const auto study = desk.show<StudyScreen>();
    REQUIRE(study.mix_up);
    CHECK(study.mix_up->title == "Missed 4 times");
    CHECK(study.mix_up->sides.empty());
    CHECK(study.passage);
}

TEST_CASE("the pair is asked one after the other, now and in the next sitting", "[mix-up]") {
    StudyDesk desk(with_a_salty_lake());
    miss_the_lake(desk, 4).press(StudyPair{});
    CHECK(desk.asked().item.question == "salty");
    desk.press(Submit{Typed{"Aral Sea"}}).press(Continue{});
    CHECK(desk.asked().item.question == "ends");
    desk.press(Submit{Chosen{{0}}}).press(Finish{}).press(Finish{}).sleep_days(2).press(StartStudy{});
    const auto& queue = desk.state.sitting->queue;
    std::vector<std::string> order = {desk.asked().item.question};
    for (const auto& item : queue) order.push_back(item.question);
    const auto at = std::find(order.begin(), order.end(), "ends");
    REQUIRE(at != order.end());
    REQUIRE(at + 1 != order.end());
    CHECK((*(at + 1) == "salty" || (at != order.begin() && std::find(order.begin(), at, "salty") != at)));
}
