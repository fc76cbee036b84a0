#include "runtime/real_clock.h"

#include "support/catch.h"

#include <cstdlib>
#include <ctime>

using namespace estelik;

TEST_CASE("the wall clock carries the offset of its zone, also when that changes", "[clock]") {
    ::setenv("TZ", "XXX-5", 1);  // five hours ahead of UTC
    CHECK(wall_clock().offset_minutes == 300);
    ::setenv("TZ", "XXX3:30", 1);
    CHECK(wall_clock().offset_minutes == -210);
    ::unsetenv("TZ");
    ::tzset();
}

TEST_CASE("a clock that is set starts at its moment and never goes back", "[clock]") {
    const Instant start{1'795'525'391'123, 300};
    const auto clock = clock_from(start);
    const auto first = clock();
    const auto second = clock();
    CHECK(first.offset_minutes == 300);
    CHECK(first.utc_ms >= start.utc_ms);
    CHECK(second.utc_ms >= first.utc_ms);
}
