#include "derive/instrument_finder.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;
using test::Words;

namespace {

Words instruments(const std::string& text) { return test::found_by(find_instruments, text); }

}  // namespace

TEST_CASE("titles are found whole, quoted or with capitals", "[instruments]") {
    CHECK(instruments("They signed the Treaty of Osnabrück and the Peace of Münster.") == Words{"Treaty of Osnabrück", "Peace of Münster"});
    CHECK(instruments("An “Agreement on Cooperation Against Terrorism, Separatism, and Extremism” was signed.") ==
          Words{"Agreement on Cooperation Against Terrorism, Separatism, and Extremism"});
}

TEST_CASE("a described instrument is found with what it is about, when it is dated", "[instruments]") {
    CHECK(instruments("They agreed in their joint communiqué of November 23, 1999, and their bilateral protocol on border demarcation on May 10, 2002.") ==
          Words{"joint communiqué", "bilateral protocol on border demarcation"});
    CHECK(instruments("They signed a bilateral accord to govern the use of their rivers on September 12, 2001.") ==
          Words{"bilateral accord to govern the use of their rivers"});
    CHECK(instruments("They signed a bilateral accord to govern the use of their rivers.").empty());
}

TEST_CASE("an agreement in passing is no instrument", "[instruments]") {
    CHECK(instruments("In 1999 the agreement was near.").empty());
    CHECK(instruments("He acted in 1999 and the bank issued bills.").empty());
}
