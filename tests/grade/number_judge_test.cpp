#include "grade/number_judge.h"

#include "support/ask.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;
using namespace estelik::support;

namespace {

const Asked border = number(1600, "km", 5, {"mi"});
const Asked uighurs = number(180000);

}  // namespace

TEST_CASE("a converted answer says what it is in the unit asked for", "[number]") {
    CHECK(border.reason("1,000 miles") == "1,000 miles is 1,609 km, within 5\u202F%.");
    CHECK(border.reason("1,600,000 m") == "1,600,000 m is 1,600 km.");
    CHECK(border.reason("1600") == "Right, taken as km, the unit asked for.");
    CHECK(border.reason("1650 km") == "1,650 km is within 5\u202F% of 1,600 km.");
}

TEST_CASE("a wrong unit is told apart from a wrong value", "[number]") {
    CHECK(border.reason("1600 miles") == "The value is right, the unit is not: km, not miles.");
    CHECK(border.reason("1600 kg") == "The value is right, the unit is not: km, not kg.");
    CHECK(uighurs.reason("180,000 km") == "The value is right, the unit is not: a plain count was asked, not km.");
}

TEST_CASE("slips of magnitude and sign are named", "[number]") {
    CHECK(border.reason("16,000 km") == "Ten times too large: the right answer is 1,600 km.");
    CHECK(uighurs.reason("180") == "A thousand times too small: the right answer is 180,000.");
    CHECK(number(-3.5, "%").reason("3.5 %") == "The sign is wrong: the right answer is -3.5 %.");
}

TEST_CASE("how far off is told when the key has a tolerance", "[number]") {
    CHECK(border.reason("2000 km") ==
          "2,000 km is 25\u202F% too large, more than the 5\u202F% allowed: the right answer is 1,600 km.");
    CHECK(uighurs.reason("190000") == "190,000 is too large: the right answer is 180,000.");
}

TEST_CASE("without a tolerance only a conversion may be rounded", "[number]") {
    const Asked exact = number(1600, "km");
    CHECK(exact.outcome("994 miles") == Outcome::right);
    CHECK(exact.outcome("1,610 km") == Outcome::wrong);
    CHECK(exact.outcome("1,610,000 m") == Outcome::wrong);
}

TEST_CASE("a point parts thousands only where nothing else can be meant", "[number]") {
    CHECK(uighurs.outcome("180.000") == Outcome::right);
    CHECK(number(1.6, "km").outcome("1.600") == Outcome::right);
    CHECK(number(1600, "km").outcome("1.6") == Outcome::wrong);
}

TEST_CASE("one figure is asked, not a choice of them", "[number]") {
    CHECK(border.outcome("1500-1900 km") == Outcome::wrong);
    CHECK(border.outcome("1,580-1,620 km") == Outcome::right);
    CHECK(border.outcome("1600 or 1700") == Outcome::wrong);
    CHECK(border.outcome("1,600 km (1,000 miles)") == Outcome::right);
    CHECK(border.outcome("less than 1600 km") == Outcome::wrong);
}

TEST_CASE("nouns of the question may stand behind a count, others may not", "[number]") {
    const Asked asked = number(3000, "students", 10).with_stem("How many Kazakhstani students study in China?");
    CHECK(asked.outcome("3,000 Kazakhstani students") == Outcome::right);
    CHECK(asked.outcome("3,000 teachers") == Outcome::wrong);
}

TEST_CASE("an exact figure rounded on purpose is nearly right", "[number]") {
    CHECK(number(3.14159).outcome("3.14") == Outcome::nearly);
    CHECK(number(3.14159).outcome("3.15") == Outcome::wrong);
    CHECK(number(1992).outcome("1990") == Outcome::wrong);
}

TEST_CASE("every figure is right for itself, with any unit", "[number]") {
    CHECK(rc::check("key is right", [] {
        const double value = *rc::gen::inRange(-2000000, 2000000) / *rc::gen::elementOf(std::vector<double>{1, 10, 100});
        const auto unit =
            *rc::gen::elementOf(std::vector<std::string>{"", "km", "%", "students", "km²", "t", "°C", "years"});
        const Asked asked = number(value, unit);
        return asked.outcome(right_answer(asked.question, 0)) == Outcome::right;
    }));
}
