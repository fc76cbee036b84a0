#include "article/reading.h"

#include "support/catch.h"

using namespace estelik;

namespace {

constexpr const char* two_rivers =
    "# Two rivers\n\n*A note of\nours.*\n\nBefore any heading.\n\n## The treaty\n\n"
    "They *signed*   it\nin 1999.\n\n## Trade\n\n**Trade** was small.\n\nTrade was large.\r\n";

}  // namespace

TEST_CASE("prose paragraphs are numbered through; title, headings and notes are not", "[reading]") {
    const Reading reading = parse_reading(two_rivers);
    CHECK(reading.title == "Two rivers");
    CHECK(reading.note == "A note of ours.");
    REQUIRE(reading.sections.size() == 2);
    CHECK(reading.sections[1].title == "Trade");
    CHECK(reading.sections[1].line == 13);
    REQUIRE(reading.paragraphs.size() == 4);
    CHECK(reading.paragraphs[0].section == -1);
    CHECK(reading.paragraphs[1].number == 2);
    CHECK(reading.paragraphs[1].text == "They signed it in 1999.");
    CHECK(reading.paragraphs[1].section == 0);
    CHECK(reading.paragraphs[1].line == 10);
    CHECK(reading.paragraphs[2].text == "Trade was small.");
    CHECK(reading.paragraphs[3].text == "Trade was large.");
    CHECK(reading.paragraphs[3].section == 1);
}

TEST_CASE("a paragraph is asked for by its number", "[reading]") {
    const Reading reading = parse_reading(two_rivers);
    REQUIRE(reading.paragraph(1));
    CHECK(reading.paragraph(1)->text == "Before any heading.");
    CHECK(reading.paragraph(0) == nullptr);
    CHECK(reading.paragraph(5) == nullptr);
}

TEST_CASE("an empty text is an empty reading", "[reading]") {
    CHECK(parse_reading("").paragraphs.empty());
    CHECK(parse_reading("\n \n").paragraphs.empty());
}

TEST_CASE("a quote is found wherever it stands, but for white space to the letter", "[reading]") {
    const Reading reading = parse_reading(two_rivers);
    CHECK(find_quote(reading, "signed\n it") == std::vector<QuotePlace>{{2, 5, 9}});
    CHECK(find_quote(reading, "Trade was").size() == 2);
    CHECK(find_quote(reading, "trade was").empty());
    CHECK(find_quote(reading, "small. Trade").empty());
    CHECK(find_quote(reading, " ").empty());
}
