#include "bank/bank.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("a question is found by its id, wherever it stands", "[bank]") {
    Bank bank;
    for (const auto* id : {"delta", "alpha", "echo", "bravo"}) {
        bank.questions.emplace_back();
        bank.questions.back().id = id;
    }
    bank.topics = {{"one", "One"}, {"two", "Two"}};
    const BankPtr made = make_bank(bank);
    for (const auto& question : made->questions) CHECK(made->find(question.id) == &question);
    CHECK(made->find("charlie") == nullptr);
    CHECK(made->find("") == nullptr);
    CHECK(made->topic_index("two") == 1);
    CHECK(made->topic_index("three") == made->topics.size());
}
