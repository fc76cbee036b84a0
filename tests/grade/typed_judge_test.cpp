#include "grade/typed_judge.h"

#include "grade/number_judge.h"
#include "support/ask.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::support;

TEST_CASE("a key made ready judges many answers as it judges one", "[judge]") {
    const auto asked = number(1600, "km", 5);
    const Echo echo(asked.question);
    const auto ready = number_judge(std::get<NumberKey>(asked.question.key), echo);
    for (const auto* answer : {"1600 km", "1700 km", "1600 km"}) CHECK(ready->judge(answer).reason == asked.reason(answer));
}
