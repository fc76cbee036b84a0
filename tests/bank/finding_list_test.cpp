#include "bank/finding_list.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("findings come in the order of the text, those of the bank first", "[finding]") {
    const SourceText bank("bank.json", "one\ntwo\n");
    const SourceText reading("a-reading.md", "three\n");
    FindingList list("bank.json");
    list.add(Code::paragraph_unasked, {&reading, 0}, "third");
    list.add(Code::wrong_type, {&bank, 4, "q-2"}, "second");
    list.add(Code::unused_topic, {&bank, 0}, "first", "some help");
    CHECK(list.errors() == 1);
    const auto findings = list.take();
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].what == "first");
    CHECK(findings[0].help == "some help");
    CHECK(findings[0].severity == Severity::warning);
    CHECK(findings[1].what == "second");
    CHECK(findings[1].code == "E201");
    CHECK(findings[1].question == "q-2");
    CHECK(findings[1].place == Place{"bank.json", 2, 1});
    CHECK(findings[1].source_line == "two");
    CHECK(findings[2].what == "third");
}

TEST_CASE("a flood of findings is counted, not dropped in silence", "[finding]") {
    const SourceText bank("bank.json", "x");
    FindingList list("bank.json");
    for (int i = 0; i < 1'234; ++i) list.add(Code::wrong_type, {&bank, 0}, "again");
    list.add(Code::unused_topic, {&bank, 0}, "a warning among them");
    const auto findings = list.take();
    REQUIRE(findings.size() == 1'002);
    CHECK(findings[1'000].what == "a warning among them");
    CHECK(findings.back().code == "E199");
    CHECK(findings.back().what == "234 more are not listed");
}

TEST_CASE("texts are quoted short", "[finding]") {
    CHECK(quoted("Hu") == "“Hu”");
    CHECK(quoted(std::string(61, 'a')) == "“" + std::string(60, 'a') + "…”");
}
