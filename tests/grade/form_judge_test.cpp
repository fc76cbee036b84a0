#include "grade/form_judge.h"

#include "support/ask.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::support;

namespace {

Verdict against(const std::string& key, std::string_view typed, std::string stem = "Which is it?") {
    const auto asked = text(key).with_stem(std::move(stem));
    const auto forms = forms_of(std::get<TextKey>(asked.question.key));
    const Echo echo(asked.question);
    const Wording given(typed);
    return FormJudge(forms, echo, GapWords(), asked.rules, given).judge(forms.front(), compare(given, forms.front().wording));
}

}  // namespace

TEST_CASE("a long title is known without one of its words, a short one is not", "[form]") {
    const auto verdict = against("East Turkestan Islamic Movement", "East Turkestan Movement");
    CHECK(verdict.outcome == Outcome::nearly);
    CHECK(verdict.suggested == Rating::hard);
    CHECK(against("Turkestan Islamic Movement", "Turkestan Movement").outcome == Outcome::wrong);
    CHECK(against("Bank of China and Russia Trade", "Bank of China and Trade").outcome == Outcome::wrong);
}

TEST_CASE("nouns of the question say nothing new, wherever they stand", "[form]") {
    CHECK(against("Niger", "Niger River", "Which river is the longest there?").outcome == Outcome::right);
    CHECK(against("Niger", "Niger River", "Which country is the poorest?").outcome == Outcome::wrong);
    CHECK(against("win-win", "win-win situation").outcome == Outcome::right);
}

TEST_CASE("a word that is one by itself is no slip", "[form]") {
    CHECK(against("annexation", "annotation").reason == "annotation is another word than annexation.");
    CHECK(against("annexations", "annotation").outcome == Outcome::wrong);
}
