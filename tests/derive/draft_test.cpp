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
