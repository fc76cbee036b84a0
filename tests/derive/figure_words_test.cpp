#include "derive/figure_words.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

double value(const std::string& text) {
    const Prose prose(text, test::vocabulary());
    return read_figure_words(prose, 0, static_cast<std::uint32_t>(prose.pieces().size() - 2)).value;
}

}  // namespace

TEST_CASE("numbers are read from digits, words and both", "[figures]") {
    CHECK(value("1,600") == 1600);
    CHECK(value("1.5 million") == 1.5e6);
    CHECK(value("two hundred and forty") == 240);
    CHECK(value("twenty-five") == 25);
    CHECK(value("three hundred thousand") == 300000);
    CHECK(value("a million") == 1e6);
    CHECK(value("half a million") == 5e5);
    CHECK(value("two-thirds") == Approx(2.0 / 3));
    CHECK(value("hundreds of thousands") == 1e5);
}

TEST_CASE("what is no number has no length", "[figures]") {
    const Prose prose("a river", test::vocabulary());
    CHECK(read_figure_words(prose, 0, 2).last == 0);
    CHECK(number_word(prose, prose.pieces()[1]) == 0);
}
