#include "session/judging.h"

#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;

TEST_CASE("a slip that spells another key of the course, or of a gap, is not forgiven", "[judging]") {
    Bank bank = support::small_bank();
    std::get<TextKey>(bank.questions[3].key) = TextKey{"drivers", {}};   // a gap's key is "rivers"
    const auto made = make_bank(bank);
    const auto verdict = judge_in_course(*made, *made->find("rises"), 0, Typed{"rivers"}, {});
    CHECK(verdict.outcome == Outcome::wrong);
}

TEST_CASE("spelling is forgiven as far as the learner prefers", "[judging]") {
    const auto bank = support::small_course();
    Preferences strict;
    strict.forgive_spelling = false;
    const auto& question = *bank->find("ends");
    CHECK(judge_in_course(*bank, question, 0, Chosen{{2}}, strict).outcome == Outcome::right);
    Bank long_key = support::small_bank();
    std::get<TextKey>(long_key.questions[3].key) = TextKey{"Himalaya", {}};
    const auto made = make_bank(long_key);
    CHECK(judge_in_course(*made, *made->find("rises"), 0, Typed{"Himalya"}, {}).outcome == Outcome::nearly);
    CHECK(judge_in_course(*made, *made->find("rises"), 0, Typed{"Himalya"}, strict).outcome == Outcome::wrong);
}
