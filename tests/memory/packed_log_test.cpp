#include "memory/packed_log.h"

#include "support/catch.h"
#include "support/review_logs.h"

#include <algorithm>

using namespace estelik;
using testing::log_of;

TEST_CASE("Cards of like length stand side by side, the longest first, and empty lanes are marked") {
    const auto packed = pack(log_of({{{3}}, {{3}, {3, 1}, {1, 2}}, {{2}, {4, 3}}}), Elapsed::whole_days);
    CHECK(packed.groups() == 1);
    CHECK(packed.steps() == 3);
    CHECK(std::vector(packed.card.begin(), packed.card.begin() + 4) ==
          std::vector<std::uint32_t>{1, 2, 0, PackedLog::no_card});
    CHECK(std::vector(packed.grade.begin() + 8, packed.grade.begin() + 11) == std::vector<float>{3, 4, 0});
    CHECK(std::vector(packed.days.begin() + 16, packed.days.begin() + 18) == std::vector<float>{2, 0});
    CHECK(packed.kinds == std::vector<std::uint8_t>{0, PackedLog::passed, PackedLog::failed});
}

TEST_CASE("Fractions of days are kept where they are asked for") {
    const auto log = log_of({{{3}, {3, 0, 0.25}}});
    CHECK(pack(log, Elapsed::whole_days).days[8] == 0);
    CHECK(pack(log, Elapsed::whole_days).kinds[1] == (PackedLog::passed | PackedLog::same_day));
    CHECK(pack(log, Elapsed::fractional_days).days[8] == 0.25f);
    CHECK(pack(log, Elapsed::fractional_days).kinds[1] == PackedLog::passed);
}

TEST_CASE("A card ends where nothing counts any more, and at the moment asked for") {
    const auto log = log_of({{{3}, {3, 1}, {3, 2}}, {{3}, {3, 1}}});
    const std::vector<float> weights = {0, 4, 0, 0, 0};
    const auto packed = pack(log, Elapsed::whole_days, weights);
    CHECK(packed.steps() == 2);
    CHECK(packed.card[1] == PackedLog::no_card);
    CHECK(packed.root_weight[8] == 2);
    CHECK(packed.kinds[1] == (PackedLog::passed | PackedLog::counted));
    CHECK(pack(log, Elapsed::whole_days, {}, 2).steps() == 2);
}

TEST_CASE("What was worked out by step and lane is put back by review") {
    const auto log = log_of({{{3}}, {{3}, {3, 1}}});
    const auto packed = pack(log, Elapsed::whole_days);
    std::vector<double> values(packed.grade.size());
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<double>(i);
    CHECK(unpack(packed, log, values) == std::vector<float>{1, 0, 8});
}
