#include "question/answer.h"

#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;

TEST_CASE("every kind's key survives the way into the journal and back", "[answer]") {
    const Bank bank = support::small_bank();
    for (const auto& question : bank.questions) {
        INFO(question.id);
        const Answer key = key_answer(question, question.gap_count() > 0 ? 1 : 0);
        REQUIRE(fits(question, key));
        const auto texts = raw(question, key);
        const auto again = parse_raw(question, texts);
        REQUIRE(again.ok());
        CHECK(raw(question, *again) == texts);
    }
}

TEST_CASE("the raw answer holds words, so a reordered question still understands it", "[answer]") {
    Bank bank = support::small_bank();
    const auto texts = raw(bank.questions[0], Chosen{{2}});
    CHECK(texts == RawAnswer{"Lake Balkhash"});
    auto& options = std::get<OneChoice>(bank.questions[0].key);
    std::swap(options.options[0], options.options[2]);
    CHECK(std::get<Chosen>(*parse_raw(bank.questions[0], texts)).options == std::vector<std::size_t>{0});
}

TEST_CASE("an option that is gone is an error, not a guess", "[answer]") {
    const Bank bank = support::small_bank();
    CHECK_FALSE(parse_raw(bank.questions[0], {"Lake Baikal"}).ok());
    CHECK_FALSE(parse_raw(bank.questions[7], {"talks", "draft"}).ok());
    CHECK_FALSE(parse_raw(bank.questions[2], {"perhaps"}).ok());
}

TEST_CASE("an answer of another shape does not fit", "[answer]") {
    const Bank bank = support::small_bank();
    CHECK_FALSE(fits(bank.questions[0], Typed{"Lake Balkhash"}));
    CHECK_FALSE(fits(bank.questions[0], Chosen{{0, 1}}));
    CHECK_FALSE(fits(bank.questions[1], Chosen{{9}}));
    CHECK_FALSE(fits(bank.questions[7], Ordered{{0, 0, 1}}));
    CHECK_FALSE(fits(bank.questions[8], Matched{{0, 0, 1}}));
    CHECK(fits(bank.questions[8], Matched{{0, unmatched, 1}}));
}
