#include "grade/text_judge.h"

#include "support/ask.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::support;

namespace {

const Asked committee = text("China-Kazakhstan Cooperation Committee", {"Cooperation Committee"});

}  // namespace

TEST_CASE("two letters left out are named with their words and laid beside the key", "[text]") {
    const auto verdict = committee.answered("China-Kazakhstan Coperation Comittee");
    CHECK(verdict.outcome == Outcome::nearly);
    CHECK(verdict.reason == "Two letters are missing: o in Cooperation, m in Committee.");
    CHECK(verdict.suggested == Rating::good);
    CHECK(verdict.matched == "China-Kazakhstan Cooperation Committee");
    CHECK(verdict.also_accepted == std::vector<std::string>{"Cooperation Committee"});
    CHECK(verdict.diff.size() == verdict.matched.size());
}

TEST_CASE("an accepted form is right and says of what", "[text]") {
    const auto verdict = committee.answered("the co-operation committee");
    CHECK(verdict.outcome == Outcome::right);
    CHECK(verdict.reason == "An accepted form of China-Kazakhstan Cooperation Committee.");
    CHECK(verdict.diff.empty());
}

TEST_CASE("a negation lost or added is never forgiven", "[text]") {
    CHECK(text("non-aggression pact").outcome("aggression pact") == Outcome::wrong);
    CHECK(committee.outcome("not the Cooperation Committee") == Outcome::wrong);
    CHECK(text("illegal").outcome("legal") == Outcome::wrong);
}

TEST_CASE("a slip that spells another key is not forgiven", "[text]") {
    const std::vector<std::string> others = {"Uzbekstan", "Almaty"};
    Asked asked = text("Uzbekistan");
    CHECK(asked.outcome("Uzbekstan") == Outcome::nearly);
    asked.rules.other_keys = others;
    CHECK(asked.outcome("Uzbekstan") == Outcome::wrong);
    CHECK(asked.reason("Uzbekstan") == "This is nearer to Uzbekstan than to Uzbekistan.");
}

TEST_CASE("the same key of another question forbids nothing", "[text]") {
    const std::vector<std::string> others = {"Astana"};
    Asked asked = text("Astana");
    asked.rules.other_keys = others;
    CHECK(asked.outcome("Astena") == Outcome::nearly);
}

TEST_CASE("where spelling counts a slip is wrong and still named", "[text]") {
    Asked asked = text("Astana");
    asked.rules.forgive_spelling = false;
    CHECK(asked.reason("Astena") == "One letter is wrong: a, not e, in Astana, and spelling counts here.");
    CHECK(asked.outcome("astana") == Outcome::right);
}

TEST_CASE("words that say nothing may stand around the answer, others may not", "[text]") {
    const Asked asked = text("Karim Masimov").with_stem("Which prime minister met Wen in April 2008?");
    CHECK(asked.outcome("It was Prime Minister Karim Masimov") == Outcome::right);
    CHECK(asked.outcome("Karim Masimov or Wen Jiabao") == Outcome::wrong);
    CHECK(committee.outcome("Cooperation Committee of Russia") == Outcome::wrong);
}

TEST_CASE("a small word is only a small slip", "[text]") {
    CHECK(text("Institute of Uighur Studies").reason("Institute for Uighur Studies") ==
          "A small word differs: of, not for.");
    CHECK(text("transfer to China").outcome("transfer from China") == Outcome::wrong);
}

TEST_CASE("one minor word of a long name may be missing", "[text]") {
    const auto verdict =
        text("Comprehensive Border Demarcation Agreement of Astana").answered("Border Demarcation Agreement of Astana");
    CHECK(verdict.outcome == Outcome::nearly);
    CHECK(verdict.suggested == Rating::hard);
    CHECK(verdict.reason == "A word is missing: Comprehensive.");
}

TEST_CASE("a digit is never forgiven", "[text]") {
    CHECK(text("Resolution 1373").reason("Resolution 1337") == "The number is 1373, not 1337.");
}

TEST_CASE("a key of signs alone is compared as it stands", "[text]") {
    CHECK(text("≈").outcome("≈") == Outcome::right);
    CHECK(text("≈").outcome("=") == Outcome::wrong);
    CHECK(text("Astana").outcome("!!!") == Outcome::wrong);
}

TEST_CASE("a title with the country of the question may stand before a name", "[text]") {
    const Asked asked = text("Hu Jintao").with_stem("Which President of China visited Astana?");
    CHECK(asked.outcome("Chinese President Hu Jintao") == Outcome::right);
    CHECK(asked.outcome("Russian President Hu Jintao") == Outcome::wrong);
    CHECK(asked.outcome("China Hu Jintao") == Outcome::wrong);
}

TEST_CASE("a person may be named by initials and by more first names", "[text]") {
    const Asked asked = text("Oliver Cromwell").with_stem("Who ruled England as Lord Protector from 1653?");
    CHECK(asked.outcome("O. Cromwell") == Outcome::right);
    CHECK(asked.outcome("Lord Protector Oliver Cromwell") == Outcome::right);
    CHECK(asked.outcome("R. Cromwell") == Outcome::wrong);
    CHECK(text("Franklin D. Roosevelt").outcome("President F.D. Roosevelt") == Outcome::right);
    const Asked darwin = text("Charles Darwin").with_stem("Who wrote it?");
    CHECK(darwin.outcome("Charles R. Darwin") == Outcome::right);
    CHECK(text("George W. Bush", {"George Bush"}).with_stem("Who was it?").outcome("George H. W. Bush") == Outcome::wrong);
}

TEST_CASE("the owner that the question names may stand around the answer", "[text]") {
    const Asked asked =
        text("National Security Committee").with_stem("Which Kazakhstani body trains with a Chinese ministry?");
    CHECK(asked.outcome("Kazakhstan's National Security Committee") == Outcome::right);
    CHECK(asked.outcome("China's National Security Committee") == Outcome::wrong);
    CHECK(asked.outcome("National Security Committee of China") == Outcome::wrong);
    CHECK(text("Louis XIV").with_stem("Which king of France was called the Sun King?").outcome("Louis XIV of France") ==
          Outcome::right);
}

TEST_CASE("letters with two dots may be spelled out", "[text]") {
    CHECK(text("Erwin Schrödinger").outcome("Erwin Schroedinger") == Outcome::right);
    CHECK(text("photosynthesis").outcome("fotosynthesis") == Outcome::nearly);
}

TEST_CASE("a famous name is no slip for another", "[text]") {
    CHECK(text("Plato").outcome("Pluto") == Outcome::wrong);
    CHECK(text("Rhone").outcome("Rhine") == Outcome::wrong);
    CHECK(text("Jupiter").outcome("Jupitor") == Outcome::nearly);
}

TEST_CASE("place and year of the question may stand behind the answer", "[text]") {
    CHECK(text("Canberra").with_stem("What is the capital of Australia?").outcome("Canberra, Australia") == Outcome::right);
    const Asked act = text("Great Reform Act", {"Reform Act"}).with_stem("Which Act of 1832 widened the franchise?");
    CHECK(act.outcome("the Reform Act of 1832") == Outcome::right);
    CHECK(act.outcome("the Reform Act of 1867") == Outcome::wrong);
}

TEST_CASE("small words inside a name are part of it", "[text]") {
    CHECK(text("Leonardo da Vinci", {"da Vinci"}).outcome("L. da Vinci") == Outcome::right);
    CHECK(text("Adam Smith").outcome("A. Smith") == Outcome::right);
}
