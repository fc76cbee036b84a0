#include "derive/statement_items.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

test::Words items(const std::string& text) {
    const Prose prose(text, test::vocabulary());
    test::Words made;
    for (const Draft& draft : statement_items(Ground(prose, {}))) made.push_back(draft.question + " " + draft.answer);
    return made;
}

}  // namespace

TEST_CASE("the holder of a view and what softens it stay in the question", "[statements]") {
    CHECK(items("Border towns fear rising tolls.") == test::Words{"What do border towns fear? rising tolls"});
    CHECK(items("Border towns likely welcome the lower tolls.") ==
          test::Words{"What do border towns likely welcome? lower tolls"});
    CHECK(items("Many farmers do not believe that the canal has helped them.") ==
          test::Words{"What do many farmers not believe? the canal has helped them"});
}

TEST_CASE("reason, purpose and effect are asked for", "[statements]") {
    CHECK(items("The harbour closed because the river had filled it with sand.") ==
          test::Words{"Why did the harbour close? because the river had filled it with sand"});
    CHECK(items("Royal pressure forced the closure of two schools.") ==
          test::Words{"What forced the closure of two schools? Royal pressure"});
}

TEST_CASE("an event is asked for by what was done, with its date", "[statements]") {
    CHECK(items("In May 2004, the two towns established a joint harbour council.") ==
          test::Words{"In May 2004, what did the two towns establish? joint harbour council"});
    CHECK(items("The two towns established a joint harbour council in May 2004.") ==
          test::Words{"What did the two towns establish in May 2004? joint harbour council"});
    CHECK(items("In May 2004, the two towns chose two leaders.").empty());
}

TEST_CASE("long answers are backs of cards, short ones are typed", "[statements]") {
    const Prose prose("Towns fear tolls of the king that never end. Farmers fear rising tolls.", test::vocabulary());
    const auto made = statement_items(Ground(prose, {}));
    REQUIRE(made.size() == 2);
    CHECK(std::get<Card>(made[0].key).back == "Tolls of the king that never end");
    CHECK(std::get<TextKey>(made[1].key).key == "rising tolls");
    for (const Draft& draft : made) CHECK(prose.text().substr(draft.begin, draft.end - draft.begin) == draft.answer);
}
