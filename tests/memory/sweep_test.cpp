#include "memory/sweep.h"

#include "support/catch.h"
#include "support/review_logs.h"

#include <algorithm>

using namespace estelik;
using testing::Told;

namespace {

PackedLog many_groups() {
    std::vector<std::vector<Told>> cards(8 * 300, std::vector<Told>(20, Told{3, 1}));
    return pack(testing::log_of(cards), Elapsed::whole_days);
}

void backwards(std::size_t count, const std::function<void(std::size_t)>& body) {
    while (count-- > 0) body(count);
}

}  // namespace

TEST_CASE("The chunks hold every group once") {
    const auto log = many_groups();
    std::vector<int> visits(log.groups());
    std::size_t chunks = 0;
    sweep::for_each_chunk(log, backwards, [&](const sweep::Span& span) {
        ++chunks;
        for (std::size_t group = span.first; group < span.end; group += span.stride) ++visits[group];
    });
    CHECK(chunks > 3);
    CHECK(std::ranges::all_of(visits, [](int times) { return times == 1; }));
}

TEST_CASE("Sums are the same to the bit in whatever order the chunks run") {
    const auto log = many_groups();
    const sweep::Sum sum = [](const sweep::Span& span, double* sums) {
        for (std::size_t i = 0; i < 5; ++i) sums[i] += 1.0 / static_cast<double>(span.first + i + 1);
    };
    const auto one = sweep::sum_up(log, 1, 1, one_after_another, sum);
    const auto other = sweep::sum_up(log, 1, 1, backwards, sum);
    CHECK(one.loss == other.loss);
    CHECK(one.gradient == other.gradient);
    CHECK(one.curvature == other.curvature);
}

TEST_CASE("Of every fourth group the sums count four times") {
    const auto log = many_groups();
    const sweep::Sum count_groups = [](const sweep::Span& span, double* sums) {
        for (std::size_t group = span.first; group < span.end; group += span.stride) sums[4] += 1;
    };
    CHECK(sweep::sum_up(log, 1, 4, one_after_another, count_groups).loss == 300);
}

TEST_CASE("The loss alone is summed over the same groups") {
    const auto log = many_groups();
    const sweep::Sum count_groups = [](const sweep::Span& span, double* sum) {
        for (std::size_t group = span.first; group < span.end; group += span.stride) *sum += 1;
    };
    CHECK(sweep::sum_losses(log, 1, backwards, count_groups) == 300);
    CHECK(sweep::sum_losses(log, 4, backwards, count_groups) == 300);
}
