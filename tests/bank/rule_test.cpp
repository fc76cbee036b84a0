#include "bank/rule.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("a report drops the warnings that their question has switched off, and remembers them", "[rules]") {
    Bank bank;
    bank.questions.resize(2);
    bank.questions[0].id = "a";
    bank.questions[1].id = "b";
    bank.ignored = {{{"W403", "long on purpose"}}, {}};
    const BankPtr made = make_bank(bank);
    const SourceText source("f", "x");
    FindingList findings("f");
    Report report(*made, findings);
    report.add(Code::long_question, {&source, 0, "a"}, "long");
    report.add(Code::long_question, {&source, 0, "b"}, "long too");
    report.add(Code::long_question, {&source, 0}, "about no question");
    CHECK(report.was_used(0, "W403"));
    CHECK_FALSE(report.was_used(1, "W403"));
    const auto taken = findings.take();
    REQUIRE(taken.size() == 2);
    CHECK(taken[0].what == "long too");
}
