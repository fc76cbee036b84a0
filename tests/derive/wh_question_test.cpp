#include "derive/wh_question.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

std::string question(const std::string& text, const std::string& answer) {
    const Prose prose(text, test::vocabulary());
    const Ground ground(prose, {});
    for (const Fact& fact : ground.facts())
        if (ground.words(fact.found) == answer) return wh_question(ground, fact).text;
    return "no such fact";
}

}  // namespace

TEST_CASE("a subject is asked for by the word that suits it", "[questions]") {
    CHECK(question("Chinese President Hu Jintao visited Astana in June 2004.", "Hu Jintao") ==
          "Which Chinese President visited Astana in June 2004?");
    CHECK(question("Lynn Margulis argued with many journals.", "Lynn Margulis") == "Who argued with many journals?");
    CHECK(question("Japan exported silk to the coast.", "Japan") == "Which country exported silk to the coast?");
    CHECK(question("Uighurs accused of terrorism left the country.", "Uighurs").empty());
}

TEST_CASE("a count at the beginning is asked for, with its hedge", "[questions]") {
    CHECK(question("About 180,000 ethnic Uighurs reside in eastern Kazakhstan.", "180,000") ==
          "Roughly how many ethnic Uighurs reside in eastern Kazakhstan?");
    CHECK(question("Eleven students left the old school.", "Eleven") == "How many students left the old school?");
}

TEST_CASE("a date is asked for at its grain, from either end of the sentence", "[questions]") {
    CHECK(question("In May 2004, the two countries established a committee.", "May 2004") ==
          "In what month and year did the two countries establish a committee?");
    CHECK(question("The currency was floated by the government in 1997.", "1997") ==
          "In what year was the currency floated by the government?");
    CHECK(question("On July 2, 1997, Thailand adopted the currency.", "July 2, 1997") == "On what date did Thailand adopt the currency?");
    CHECK(question("These concerns became evident in 1999.", "1999").empty());
    CHECK(question("The cycle is named after Calvin, who won a prize in 1961.", "1961").empty());
    CHECK(question("Achebe taught at a college and died there in 2013.", "2013").empty());
    CHECK(question("Maria Curie was born in Warsaw. In 1895 she married the physicist Pierre Curie.", "1895") ==
          "In what year did Maria Curie marry the physicist Pierre Curie?");
}

TEST_CASE("a treaty is asked for by the date that is its alone", "[questions]") {
    CHECK(question("They signed the Treaty of Almaty of 10 May 2002.", "Treaty of Almaty") ==
          "Which treaty, agreement or other document is dated 10 May 2002?");
    CHECK(question("In 2002 they signed the Treaty of Almaty and the Treaty of Astana.", "Treaty of Almaty").empty());
}
