#include "bank/decode_key.h"

#include "support/catch.h"

#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("each fault of a key is found", "[decode]") {
    struct FaultCase {
        const char* code;
        const char* story;
        void (*make)(Json&);
    };
    const FaultCase fault = GENERATE(values<FaultCase>({
        {"E301", "a key that is no option", [](Json& c) { of(c, "choice")["key"] = "Council of River"; }},
        {"E301", "one key of several that is no option", [](Json& c) { of(c, "choices")["key"][1] = "Boris"; }},
        {"E218", "a key given twice", [](Json& c) { of(c, "choices")["key"][1] = "Alvara"; }},
        {"E304", "feedback on no option", [](Json& c) { of(c, "choice")["feedback"]["Court of Law"] = "No."; }},
        {"E211", "two options", [](Json& c) { of(c, "choice")["options"] = {"Council of Rivers", "Court of Trade"}; }},
        {"E211", "all options are keys", [](Json& c) { of(c, "choices")["key"] = {"Alvara", "Borin", "Cordia", "Delmar"}; }},
        {"E201", "a statement that is neither", [](Json& c) { of(c, "true_false")["key"] = "true"; }},
        {"E218", "an accepted form that is the key", [](Json& c) { of(c, "text")["accept"] = {"Ana Korda"}; }},
        {"E201", "a bare number", [](Json& c) { of(c, "number")["key"] = 1600; }},
        {"E203", "a number without value", [](Json& c) { of(c, "number")["key"].erase("value"); }},
        {"E212", "a tolerance of 60 %", [](Json& c) { of(c, "number")["key"]["tolerance_percent"] = 60; }},
        {"E213", "the 31st of November", [](Json& c) { of(c, "date")["key"] = "1999-11-31"; }},
        {"E214", "a day called a month", [](Json& c) { of(c, "date")["precision"] = "month"; }},
        {"E214", "an unknown precision", [](Json& c) { of(c, "date")["precision"] = "dya"; }},
        {"E205", "an unknown type of gap", [](Json& c) { of(c, "cloze")["gaps"][1]["type"] = "choice"; }},
        {"E216", "a gap without mark",
         [](Json& c) { of(c, "cloze")["question"] = "About {{1}} students from Alvara studied in {{2}}."; }},
        {"E216", "a mark without gap",
         [](Json& c) { of(c, "cloze")["question"] = "About {{1}} students studied in {{2}} from {{3}} in {{4}}."; }},
        {"E216", "a mark twice",
         [](Json& c) { of(c, "cloze")["question"] = "About {{1}} students studied in {{2}} from {{3}}, {{1}}."; }},
        {"E216", "a mark in a text question", [](Json& c) { of(c, "text")["question"] = "Who is {{1}} of Borin?"; }},
        {"E211", "two items", [](Json& c) { of(c, "order")["items"] = {"Trade is small", "The treaty is signed"}; }},
        {"E211", "a pair of three", [](Json& c) { of(c, "match")["pairs"][0].push_back("more"); }},
        {"E201", "a pair that is a string", [](Json& c) { of(c, "match")["pairs"][0] = "Ana Korda"; }},
        {"E210", "a card with an empty back", [](Json& c) { of(c, "card")["key"] = ""; }},
    }));
    INFO(fault.story);
    Json course = sound_course();
    fault.make(course);
    const auto result = read(course);
    INFO(report_of(result));
    CHECK(has(result, fault.code));
}

TEST_CASE("every kind of key is read", "[decode]") {
    const auto bank = read(sound_course()).bank;
    REQUIRE(bank);
    const auto key = [&](const char* id) -> const Key& { return bank->find(id)->key; };
    CHECK(std::get<OneChoice>(key("q-choice")).key == 0);
    CHECK(std::get<OneChoice>(key("q-choice")).feedback == std::vector<std::string>{"", "No such court is named.", "", ""});
    CHECK(std::get<ManyChoice>(key("q-choices")).keys == std::vector<std::size_t>{0, 1});
    CHECK(std::get<TrueFalse>(key("q-true-false")).key);
    CHECK(std::get<TextKey>(key("q-text")).accept == std::vector<std::string>{"Korda"});
    CHECK(std::get<NumberKey>(key("q-number")).value == 1600);
    CHECK(std::get<NumberKey>(key("q-number")).tolerance_percent == 0.5);
    CHECK(std::get<NumberKey>(key("q-number")).accept_units == std::vector<std::string>{"mi"});
    CHECK(std::get<DateKey>(key("q-date")).from == PartialDate{1999, 11, 23});
    CHECK(std::get<DateKey>(key("q-date")).precision == DatePrecision::day);
    const auto& gaps = std::get<Cloze>(key("q-cloze")).gaps;
    REQUIRE(gaps.size() == 3);
    CHECK(std::get<DateKey>(gaps[2]).precision == DatePrecision::span);
    CHECK(std::get<DateKey>(gaps[2]).to == PartialDate{2006, 0, 0});
    CHECK(std::get<Ordering>(key("q-order")).items.size() == 3);
    CHECK(std::get<Matching>(key("q-match")).pairs[1] == std::pair<std::string, std::string>{"River Treaty", "a pact"});
    CHECK(std::get<Card>(key("q-card")).back == "A pact of *two* countries on their rivers.");
}
