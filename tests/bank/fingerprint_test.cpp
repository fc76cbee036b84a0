#include "bank/fingerprint.h"

#include "support/catch.h"

using namespace estelik;

namespace {

Question asking(Key key) {
    Question question;
    question.stem = "Who?";
    question.key = std::move(key);
    return question;
}

}  // namespace

TEST_CASE("the fingerprint is four digits that stay the same for ever", "[fingerprint]") {
    CHECK(fingerprint(asking(TextKey{"Hu", {}})) == fingerprint(asking(TextKey{"Hu", {}})));
    CHECK(fingerprint(asking(TextKey{"Hu", {}})).size() == 4);
    CHECK(fingerprint(asking(TextKey{"Hu", {}})).find_first_not_of("0123456789abcdef") == std::string::npos);
}

TEST_CASE("what is asked and what is right change it", "[fingerprint]") {
    const Question question = asking(OneChoice{{"a", "b", "c"}, 0, {}});
    Question changed = question;
    changed.stem = "Who then?";
    CHECK(fingerprint(changed) != fingerprint(question));
    CHECK(fingerprint(asking(OneChoice{{"a", "b", "c"}, 1, {}})) != fingerprint(question));
    CHECK(fingerprint(asking(OneChoice{{"a", "b", "d"}, 0, {}})) != fingerprint(question));
    CHECK(fingerprint(asking(ManyChoice{{"a", "b", "c"}, {0}, {}})) != fingerprint(question));
    CHECK(fingerprint(asking(NumberKey{4, "km", 0, {}})) != fingerprint(asking(NumberKey{4, "km", 5, {}})));
    CHECK(fingerprint(asking(TextKey{"ab", {"c"}})) != fingerprint(asking(TextKey{"a", {"bc"}})));
    CHECK(fingerprint(asking(Cloze{{TextKey{"a", {}}}})) != fingerprint(asking(Cloze{{TextKey{"b", {}}}})));
}

TEST_CASE("explanation, evidence, feedback and tags leave it as it is", "[fingerprint]") {
    Question question = asking(OneChoice{{"a", "b", "c"}, 0, {}});
    const auto before = fingerprint(question);
    question.why = "Because.";
    question.evidence = {"Hu came", 3};
    question.tags = {"people"};
    question.topic = "visits";
    question.difficulty = 3;
    std::get<OneChoice>(question.key).feedback = {"", "no", ""};
    CHECK(fingerprint(question) == before);
}
