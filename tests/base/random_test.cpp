#include "base/random.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace estelik;

TEST_CASE("the generator gives the published sequence of its seed", "[random]") {
    Random random(1234567);
    CHECK(random.next() == 6457827717110365317ULL);
    CHECK(random.next() == 3203168211198807973ULL);
}

TEST_CASE("a shuffle is a permutation, the same for the same seed", "[random]") {
    CHECK(rc::check("permutation", [] {
        const auto n = *rc::gen::inRange<std::size_t>(0, 200);
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        auto order = permutation(n, seed);
        RC_ASSERT(order == permutation(n, seed));
        std::sort(order.begin(), order.end());
        std::vector<std::size_t> expected(n);
        std::iota(expected.begin(), expected.end(), std::size_t{0});
        RC_ASSERT(order == expected);
    }));
}

TEST_CASE("below stays below, and unit in [0, 1)", "[random]") {
    Random random(9);
    for (int i = 0; i < 1000; ++i) {
        CHECK(random.below(3) < 3);
        const double unit = random.unit();
        CHECK((unit >= 0 && unit < 1));
    }
}
