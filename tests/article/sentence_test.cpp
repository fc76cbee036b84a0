#include "article/sentence.h"

#include "support/catch.h"

using namespace estelik;

namespace {

std::vector<std::string> cut(const std::string& text) {
    std::vector<std::string> parts;
    for (const Span& span : sentences(text)) parts.push_back(text.substr(span.offset, span.length));
    return parts;
}

std::string around(const std::string& text, const std::string& quote) {
    const Span span = sentence_around({1, text, 0, 1}, text.find(quote), quote.size());
    return text.substr(span.offset, span.length);
}

using Parts = std::vector<std::string>;

}  // namespace

TEST_CASE("sentences end at their marks, closing quotes included", "[sentence]") {
    CHECK(cut("One. Two? Three!") == Parts{"One.", "Two?", "Three!"});
    CHECK(cut("He calls it “win-win.” They agree. (So do we.) 3,000 came.") ==
          Parts{"He calls it “win-win.”", "They agree.", "(So do we.)", "3,000 came."});
    CHECK(cut("no mark at all") == Parts{"no mark at all"});
    CHECK(cut("").empty());
}

TEST_CASE("abbreviations, initials and decimals end none", "[sentence]") {
    CHECK(cut("Dr. Ana B. Korda of the U.S. Senate met Mr. Lund.") ==
          Parts{"Dr. Ana B. Korda of the U.S. Senate met Mr. Lund."});
    CHECK(cut("It grew by 1.6 per cent, e.g. in trade. Then it fell.") ==
          Parts{"It grew by 1.6 per cent, e.g. in trade.", "Then it fell."});
}

TEST_CASE("what follows tells whether initials end a sentence", "[sentence]") {
    CHECK(cut("He moved to the U.S. The war was over.") == Parts{"He moved to the U.S.", "The war was over."});
    CHECK(cut("He led the U.S. Army.") == Parts{"He led the U.S. Army."});
    CHECK(cut("She founded Lumen Inc. In 1999 it failed.") == Parts{"She founded Lumen Inc.", "In 1999 it failed."});
    CHECK(cut("On Nov. 24 it said no. 24 came. See No. 5.") ==
          Parts{"On Nov. 24 it said no. 24 came.", "See No. 5."});
    CHECK(cut("They said no. Then they left in Dec. Snow fell.") == Parts{"They said no.", "Then they left in Dec.", "Snow fell."});
    CHECK(cut("Gov. Lee met Sen. Ray.") == Parts{"Gov. Lee met Sen. Ray."});
}

TEST_CASE("an ellipsis and blanks of every kind are known", "[sentence]") {
    CHECK(cut("It went on… Then it stopped.") == Parts{"It went on…", "Then it stopped."});
    CHECK(cut("It went on… and on.") == Parts{"It went on… and on."});
    CHECK(cut("One.\u00A0Two.\tThree.") == Parts{"One.", "Two.", "Three."});
}

TEST_CASE("a quote is shown within its sentence, or its sentences", "[sentence]") {
    const std::string text = "One is here. Two is there. Three is nowhere.";
    CHECK(around(text, "is there") == "Two is there.");
    CHECK(around(text, "here. Two") == "One is here. Two is there.");
    CHECK(around(text, "Three is nowhere.") == "Three is nowhere.");
    CHECK(around(text, text) == text);
}
