#include "bank/asked.h"

#include "support/catch.h"

#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("a phrase is searched for by whole words", "[rules]") {
    const Phrase text("The Council of Rivers, 1,600 km.");
    CHECK(text.padded() == " the council of rivers 1 600 km ");
    CHECK(text.contains(Phrase("council of rivers")));
    CHECK_FALSE(text.contains(Phrase("river")));
    CHECK_FALSE(text.contains(Phrase("…")));
    CHECK(Phrase("…").empty());
}

TEST_CASE("a question knows the places of its fields", "[rules]") {
    const std::string text = R"({"id": "q", "options": ["a", "b", "c"]})";
    const auto parsed = parse_json(text);
    const SourceText source("f", text);
    Bank bank;
    bank.questions.resize(1);
    bank.questions[0].id = "q";
    bank.questions[0].key = ManyChoice{{"a", "b", "c"}, {0, 2}, {}};
    const Aliases aliases(bank);
    const AskedQuestion asked(bank, 0, std::get<JsonValue>(parsed), source, aliases);
    CHECK(text.substr(asked.at("options", 1).offset, 3) == "\"b\"");
    CHECK(asked.at("options", 7).offset == asked.at("options").offset);
    CHECK(asked.at("nothing").offset == 0);
    CHECK(asked.at("id").question == "q");
    CHECK(asked.is_key(2));
    CHECK_FALSE(asked.is_key(1));
    CHECK(asked.option_words.size() == 3);
}
