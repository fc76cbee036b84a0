#include "question/key_forms.h"

#include "support/catch.h"

using namespace estelik;

namespace {

using Forms = std::vector<std::string>;

Forms forms_of(Key key, int gap = 0) {
    Question question;
    question.key = std::move(key);
    return key_forms(question, gap);
}

}  // namespace

TEST_CASE("the key stands first, then all else that is right", "[key_forms]") {
    CHECK(forms_of(TextKey{"Almaty", {"Alma-Ata"}}) == Forms{"Almaty", "Alma-Ata"});
    CHECK(forms_of(NumberKey{1700, "km", 5, {"mi"}}) == Forms{"1,700 km", "mi", "± 5 %"});
    CHECK(forms_of(NumberKey{12, "", 0, {}}) == Forms{"12"});
    CHECK(forms_of(DateKey{{2001, 9, 12}, {2001, 9, 12}, DatePrecision::day}) == Forms{"12 September 2001"});
    CHECK(forms_of(TrueFalse{true}) == Forms{"True"});
    CHECK(forms_of(Card{"Because."}) == Forms{"Because."});
}

TEST_CASE("of a choice the right options count, not the others nor their order", "[key_forms]") {
    CHECK(forms_of(OneChoice{{"Ili", "Ural"}, 1, {}}) == forms_of(OneChoice{{"Ural", "Irtysh", "Ili"}, 0, {}}));
    CHECK(forms_of(ManyChoice{{"Ili", "Balkhash", "Ural"}, {0, 2}, {}}) == forms_of(ManyChoice{{"Ural", "Ili"}, {0, 1}, {}}));
}

TEST_CASE("pairs are the same in any order, steps are not", "[key_forms]") {
    CHECK(forms_of(Matching{{{"Ili", "river"}, {"Balkhash", "lake"}}}) == forms_of(Matching{{{"Balkhash", "lake"}, {"Ili", "river"}}}));
    CHECK(forms_of(Ordering{{"talks", "draft"}}) != forms_of(Ordering{{"draft", "talks"}}));
}

TEST_CASE("a gap has the forms of its own key", "[key_forms]") {
    const Cloze cloze{{TextKey{"rivers", {}}, DateKey{{2001, 0, 0}, {2001, 0, 0}, DatePrecision::year}}};
    CHECK(forms_of(cloze, 1) == Forms{"rivers"});
    CHECK(forms_of(cloze, 2) == Forms{"2001"});
}
