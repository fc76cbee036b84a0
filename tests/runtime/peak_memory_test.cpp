#include "runtime/peak_memory.h"

#include "support/catch.h"

#include <cstddef>
#include <vector>

using namespace estelik;

TEST_CASE("The peak holds what was used for a while, and can be forgotten") {
    constexpr std::size_t size = 64 << 20;
    const auto before = peak_memory();
    if (!before) return;  // this system does not say
    { const std::vector<char> used(size, 1); }
    CHECK(*peak_memory() >= size);
    if (reset_peak_memory()) CHECK(*peak_memory() < size);
}
