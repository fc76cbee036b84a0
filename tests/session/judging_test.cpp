#include "session/judging.h"

#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;

namespace {

Verdict judged(const BankPtr& bank, const char* question, const Answer& answer, const Preferences& preferences = {}) {
    CourseJudge judge;
    return judge(bank, *bank->find(question), 0, answer, preferences);
}

}  // namespace

TEST_CASE("a slip that spells another key of the course, or of a gap, is not forgiven", "[judging]") {
    Bank bank = support::small_bank();
    std::get<TextKey>(bank.questions[3].key) = TextKey{"drivers", {}};   // a gap's key is "rivers"
    const auto made = make_bank(bank);
    const auto verdict = judged(made, "rises", Typed{"rivers"});
    CHECK(verdict.outcome == Outcome::wrong);
}

TEST_CASE("spelling is forgiven as far as the learner prefers", "[judging]") {
    const auto bank = support::small_course();
    Preferences strict;
    strict.forgive_spelling = false;
    CHECK(judged(bank, "ends", Chosen{{2}}, strict).outcome == Outcome::right);
    Bank long_key = support::small_bank();
    std::get<TextKey>(long_key.questions[3].key) = TextKey{"Himalaya", {}};
    const auto made = make_bank(long_key);
    CHECK(judged(made, "rises", Typed{"Himalya"}).outcome == Outcome::nearly);
    CHECK(judged(made, "rises", Typed{"Himalya"}, strict).outcome == Outcome::wrong);
}

TEST_CASE("a judge made ready serves another question and other preferences too", "[judging]") {
    Bank long_key = support::small_bank();
    std::get<TextKey>(long_key.questions[3].key) = TextKey{"Himalaya", {}};
    const auto bank = make_bank(long_key);
    Preferences strict;
    strict.forgive_spelling = false;
    CourseJudge judge;
    const auto says = [&](const char* question, const Answer& answer, const Preferences& preferences) {
        return judge(bank, *bank->find(question), 0, answer, preferences).outcome;
    };
    CHECK(says("rises", Typed{"Himalya"}, {}) == Outcome::nearly);
    CHECK(says("rises", Typed{"Himalaya"}, {}) == Outcome::right);
    CHECK(says("rises", Typed{"Himalya"}, strict) == Outcome::wrong);
    CHECK(says("length", Typed{"2,428 km"}, strict) == Outcome::right);
}
