#include "session/key_edit.h"

#include "question/key_forms.h"
#include "support/catch.h"

using namespace estelik;

namespace {

Question question_with(Key key) {
    Question question;
    question.stem = "What?";
    question.key = std::move(key);
    return question;
}

EditKind from_to(Key before, Key now) { return kind_of_edit(key_forms(question_with(std::move(before)), 0), question_with(std::move(now)), 0); }

DateKey year(int number) { return {{number, 0, 0}, {number, 0, 0}, DatePrecision::year}; }

}  // namespace

TEST_CASE("the same key and forms, in whatever order, are a change of wording", "[key_edit]") {
    CHECK(from_to(TextKey{"Almaty", {"Apple City", "Verny"}}, TextKey{"Almaty", {"Verny", "Apple City"}}) == EditKind::wording);
    CHECK(from_to(OneChoice{{"Ili", "Ural"}, 0, {}}, OneChoice{{"Irtysh", "Ili"}, 1, {}}) == EditKind::wording);
}

TEST_CASE("forms that the old key's answers did not know are gained", "[key_edit]") {
    CHECK(from_to(TextKey{"Almaty", {}}, TextKey{"Almaty", {"Apple City"}}) == EditKind::gained);
    CHECK(from_to(NumberKey{1700, "km", 0, {}}, NumberKey{1700, "km", 5, {}}) == EditKind::gained);
    CHECK(from_to(NumberKey{1700, "km", 5, {}}, NumberKey{1700, "km", 5, {"mi"}}) == EditKind::gained);
}

TEST_CASE("a key that is now one of the accepted forms is not lost", "[key_edit]") {
    CHECK(from_to(TextKey{"Apple City", {}}, TextKey{"Almaty", {"Apple City"}}) == EditKind::gained);
}

TEST_CASE("forms that count no more are lost", "[key_edit]") {
    CHECK(from_to(TextKey{"Almaty", {"Verny"}}, TextKey{"Almaty", {}}) == EditKind::lost);
}

TEST_CASE("another word, figure, date or option is another key", "[key_edit]") {
    CHECK(from_to(TextKey{"Almaty", {}}, TextKey{"Astana", {}}) == EditKind::key);
    CHECK(from_to(NumberKey{1700, "km", 5, {}}, NumberKey{1730, "km", 5, {}}) == EditKind::key);
    CHECK(from_to(year(1992), year(1994)) == EditKind::key);
    CHECK(from_to(TrueFalse{true}, TrueFalse{false}) == EditKind::key);
    CHECK(from_to(OneChoice{{"Ili", "Ural"}, 0, {}}, OneChoice{{"Ili", "Ural"}, 1, {}}) == EditKind::key);
    CHECK(from_to(ManyChoice{{"Ili", "Ural"}, {0}, {}}, ManyChoice{{"Ili", "Ural"}, {0, 1}, {}}) == EditKind::key);
}

TEST_CASE("a key spelt otherwise is shown to the learner: who can tell a slip from a name", "[key_edit]") {
    CHECK(from_to(TextKey{"Khorgas", {}}, TextKey{"Khorgos", {}}) == EditKind::key);
}

TEST_CASE("the same quantity in another unit is the same key", "[key_edit]") {
    CHECK(from_to(NumberKey{1, "km", 0, {"m"}}, NumberKey{1000, "m", 0, {"km"}}) == EditKind::gained);
}
