#include "derive/subject_verb.h"

#include "derive/statement_support.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

namespace {

Words clauses(const std::string& text) {
    const Prose prose(text, vocabulary());
    Words found;
    for (const SubjectVerb& one : clauses_of(prose, 0))
        found.push_back(words_of(prose, one.subject) + " | " + std::string(prose.of(prose.pieces()[one.verb])));
    return found;
}

}  // namespace

TEST_CASE("each clause has its subject and verb", "[clauses]") {
    CHECK(clauses("While towns fear tolls, farmers worry about grain.") == Words{"towns | fear", "farmers | worry"});
    CHECK(clauses("At the king’s wish, the old council also closed two schools.") == Words{"the old council | closed"});
    CHECK(clauses("On July 2, 1997, the bank raised its rate; the currency fell.") ==
          Words{"the bank | raised", "the currency | fell"});
}

TEST_CASE("what only looks like the verb belongs to the subject", "[clauses]") {
    CHECK(clauses("Residents located near the border complain about water.") ==
          Words{"Residents located near the border | complain"});
    CHECK(clauses("A widespread worry is that grain may rot.") == Words{"A widespread worry | is"});
    CHECK(clauses("The town that left the union returned.").empty());
}

TEST_CASE("a noun phrase goes to the end of its last noun", "[clauses]") {
    const auto phrase = [](const std::string& text) {
        const Prose prose(text, vocabulary());
        return words_of(prose, {0, noun_phrase_end(prose, 0, static_cast<std::uint32_t>(prose.pieces().size() - 3))});
    };
    CHECK(phrase("the closure of the old schools in spring.") == "the closure of the old schools");
    CHECK(phrase("a harbour council and closed two schools.") == "a harbour council");
}
