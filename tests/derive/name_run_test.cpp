#include "derive/name_run.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

struct Read {
    std::string words;
    NameKind kind = NameKind::unknown;
};

// The name at the first word.
Read read(const std::string& text) {
    const Prose prose(text, test::vocabulary());
    const auto end = static_cast<std::uint32_t>(prose.pieces().size() - 2);
    const NameRun run = read_name_run(prose, 0, end);
    if (run.first == run.last) return {};
    return {std::string(prose.between(prose.pieces()[run.first].begin, prose.pieces()[run.last - 1].end)), kind_of(prose, run)};
}

}  // namespace

TEST_CASE("a name is read whole, over the words that join its parts", "[names]") {
    CHECK(read("Ministry of Health and Welfare said").words == "Ministry of Health and Welfare");
    CHECK(read("Ludwig van Beethoven wrote").words == "Ludwig van Beethoven");
    CHECK(read("Bank of the West failed").words == "Bank of the West");
    CHECK(read("Washington, D.C. is").words == "Washington, D.C.");
    CHECK(read("United Nations Educational, Scientific and Cultural Organization met").words ==
          "United Nations Educational, Scientific and Cultural Organization");
    CHECK(read("Apollo 11 landed").words == "Apollo 11");
    CHECK(read("St. Louis grew").words == "St. Louis");
    CHECK(read("Russia-Kazakhstan-Belarus Customs Union grew").words == "Russia-Kazakhstan-Belarus Customs Union");
}

TEST_CASE("a name ends where another begins", "[names]") {
    CHECK(read("China and Kazakhstan agree").words == "China");
    CHECK(read("Hu of China").words == "Hu");
    CHECK(read("Putin’s Eurasian Union").words == "Putin");
    CHECK(read("Uighur-based East Turkestan Movement").words.empty());
}

TEST_CASE("a title before a person is no part of the name", "[names]") {
    CHECK(read("Chinese President Hu Jintao came").words == "Hu Jintao");
    CHECK(read("Prime Minister Karim Masimov met").words == "Karim Masimov");
    CHECK(read("President of the country").words.empty());
    CHECK(read("Queen Victoria ruled").words == "Queen Victoria");
    CHECK(read("General Motors sold").words == "General Motors");
}

TEST_CASE("the kind of a name is read from its words", "[names]") {
    CHECK(read("President Suharto resigned").kind == NameKind::person);
    CHECK(read("Boston University opened").kind == NameKind::body);
    CHECK(read("South Korea grew").kind == NameKind::place);
    CHECK(read("Dutch Republic grew").kind == NameKind::place);
    CHECK(read("Cold War ended").kind == NameKind::event);
    CHECK(read("Uighurs came").kind == NameKind::people);
    CHECK(read("Richard Altmann described").kind == NameKind::person);
}

TEST_CASE("what names an instrument is told by its head", "[names]") {
    const Prose prose("Treaty of Versailles", test::vocabulary());
    CHECK(names_instrument(prose, read_name_run(prose, 0, 3)));
    const Prose other("Bank of England", test::vocabulary());
    CHECK_FALSE(names_instrument(other, read_name_run(other, 0, 3)));
    CHECK_FALSE(can_stand_in_name(other, other.pieces()[1]));
}
