#include "derive/draft.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("a draft says its kind, its type and its options", "[drafts]") {
    Draft draft;
    draft.question = "In {{1}} it began.";
    draft.key = Cloze{{DateKey{{1992, 0, 0}, {1992, 0, 0}, DatePrecision::year}}};
    draft.type = FactKind::date;
    CHECK(draft.kind() == Kind::cloze);
    CHECK(shown_question(draft) == "In _____ it began.");
    CHECK(type_name(draft) == "date");
    CHECK(draft.options().empty());
    draft.key = OneChoice{{"a", "b", "c"}, 1, {}};
    CHECK(draft.options().size() == 3);
    draft.type = FactKind::name;
    draft.name = NameKind::person;
    CHECK(type_name(draft) == "person");
}

TEST_CASE("the rule that made a question is known under the kind that it became", "[drafts]") {
    Draft draft;
    draft.key = TrueFalse{true};
    draft.rule = "false-swap";
    CHECK(base_rule(draft) == "cloze");
    draft.key = OneChoice{{"a", "b", "c"}, 1, {}};
    draft.rule = "choice-subject";
    CHECK(base_rule(draft) == "subject");
    draft.key = Card{"a"};
    draft.rule = "card-cloze";
    CHECK(base_rule(draft) == "cloze");
    draft.key = DateKey{};
    draft.rule = "when-did";
    CHECK(base_rule(draft) == "when-did");
}
