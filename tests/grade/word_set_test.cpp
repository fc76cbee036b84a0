#include "grade/word_set.h"

#include "support/catch.h"

using namespace estelik;

namespace {

struct Row {
    std::string_view word;
    int value;
};
constexpr auto rows = std::to_array<Row>({{"one", 1}, {"two", 2}, {"one", 3}});
constexpr auto row_words = words_of(rows, &Row::word);
constexpr auto few = word_set(std::to_array<std::string_view>({"a", "of", "the"}));

}  // namespace

TEST_CASE("a set holds its words and no others", "[words]") {
    for (const auto* word : {"a", "of", "the"}) CHECK(few.holds(word));
    for (const auto* word : {"", "th", "them", "an"}) CHECK_FALSE(few.holds(word));
}

TEST_CASE("a word leads to its row, the first of equal ones", "[words]") {
    CHECK(rows[row_words.find("two")].value == 2);
    CHECK(rows[row_words.find("one")].value == 1);
    CHECK(row_words.find("three") == decltype(row_words)::none);
}
