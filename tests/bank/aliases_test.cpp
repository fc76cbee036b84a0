#include "bank/aliases.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("all forms of one typed answer are one thing", "[aliases]") {
    Bank bank;
    bank.questions.resize(2);
    bank.questions[0].key = TextKey{"People’s Republic of China", {"China"}};
    bank.questions[1].key = Cloze{{TextKey{"Hu Jintao", {"President Hu"}}, NumberKey{}}};
    const Aliases aliases(bank);
    CHECK(aliases.same("china", "people’s republic of china"));
    CHECK(aliases.same("President Hu", "Hu Jintao"));
    CHECK_FALSE(aliases.same("China", "Hu Jintao"));
    CHECK_FALSE(aliases.same("China", "Russia"));
}

TEST_CASE("initials stand for a name", "[aliases]") {
    CHECK(are_initials("UN", "United Nations"));
    CHECK(are_initials("PRC", "People’s Republic of China"));
    CHECK_FALSE(are_initials("UN", "Union"));
    CHECK_FALSE(are_initials("us", "United States"));
}
