#include "derive/clause.h"

#include "derive/derive_support.h"
#include "derive/ground.h"
#include "support/catch.h"

using namespace estelik;

namespace {

// The clause of the first sentence that holds the word, as text.
std::string clause_with(const std::string& text, const std::string& word) {
    const Prose prose(text, test::vocabulary());
    std::uint32_t i = 0;
    while (prose.of(prose.pieces()[i]) != word) ++i;
    return render(prose, clause_around(prose, 0, i, i + 1), {});
}

// The last sentence, made to stand alone; "" when it cannot be.
std::string alone(const std::string& text) {
    const Prose prose(text, test::vocabulary());
    const Ground ground(prose, {});
    const auto last = static_cast<std::uint32_t>(prose.sentences().size()) - 1;
    const auto& range = prose.sentences()[last];
    std::vector<ClauseEdit> edits;
    if (!make_stand_alone(ground, {range.first, range.last}, last, range.last - 1, range.last, edits)) return "";
    return render(prose, {range.first, range.last}, edits);
}

}  // namespace

TEST_CASE("a word that links to the sentence before goes", "[clause]") {
    CHECK(clause_with("However, the river rose.", "rose") == "The river rose");
    CHECK(clause_with("In addition, the river rose.", "rose") == "The river rose");
    CHECK(clause_with("In spring, the river rose.", "rose") == "In spring, the river rose");
}

TEST_CASE("a long sentence loses the clauses that the answer does not need", "[clause]") {
    const std::string text = "The river rose above the old stone bridge in the spring of that year, and the people who lived on its banks "
                             "moved to the hills with all that they could carry on their backs.";
    CHECK(clause_with(text, "bridge") == "The river rose above the old stone bridge in the spring of that year");
    CHECK(clause_with(text, "hills").starts_with("The people who lived"));
}

TEST_CASE("pronouns are given their names, or the sentence is refused", "[clause]") {
    CHECK(alone("The currency fell. It lost half of its value.") == "The currency lost half of its value.");
    CHECK(alone("Richard Altmann came. His paper (of May) was long.") == "Richard Altmann’s paper was long.");
    CHECK(alone("The river rose. This river is long.") == "The river is long.");
    CHECK(alone("They met in spring.").empty());
    CHECK(alone("This was long.").empty());
}

TEST_CASE("quotation marks stand in pairs or not at all", "[clause]") {
    const Prose prose("He calls it “a win for all”.", test::vocabulary());
    CHECK(render(prose, {0, 9}, {}) == "He calls it “a win for all”");
    CHECK(render(prose, {0, 6}, {}) == "He calls it a win");
    CHECK(words_in(prose, {0, 6}) == 5);
    CHECK(behind_connective(prose, 0, 8) == 0);
}

TEST_CASE("a quotation goes with the words that lead to it", "[clause]") {
    CHECK(clause_with("They issued a joint declaration that stated: “The two sides agree.”", "declaration") == "They issued a joint declaration");
}

TEST_CASE("the smallest clause round a word has a subject and a verb", "[clause]") {
    const Prose prose("In 2008, when various groups called for a boycott of the games, the government sought help.", test::vocabulary());
    const Clause clause = inner_clause(prose, 0, 10, 11);
    CHECK(render(prose, clause, {}) == "Various groups called for a boycott of the games");
}
