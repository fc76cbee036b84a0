#include "journal/seen_ids.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <cstdint>
#include <set>

using namespace estelik;

TEST_CASE("Numbers without gaps are one range, in whatever order they come") {
    SeenIds seen;
    for (const std::uint64_t seq : {3U, 1U, 5U, 2U, 4U}) seen.add({"aaaaaaaa", seq});
    CHECK(seen.devices().at("aaaaaaaa") == SeenIds::Ranges{{1, 5}});
    CHECK(seen.greatest("aaaaaaaa") == 5);
    CHECK(seen.greatest("bbbbbbbb") == 0);
}

TEST_CASE("Ranges hold just what was added") {
    CHECK(rc::check("as a set does", [] {
        SeenIds seen;
        std::set<std::uint64_t> expected;
        for (const auto first : *rc::gen::container<std::vector<std::uint64_t>>(rc::gen::inRange<std::uint64_t>(1, 40))) {
            const auto last = first + *rc::gen::inRange<std::uint64_t>(0, 4);
            seen.add_range("aaaaaaaa", first, last);
            for (auto seq = first; seq <= last; ++seq) expected.insert(seq);
        }
        for (std::uint64_t seq = 0; seq < 50; ++seq) RC_ASSERT(seen.has({"aaaaaaaa", seq}) == expected.contains(seq));
        RC_ASSERT(seen.greatest("aaaaaaaa") == (expected.empty() ? 0 : *expected.rbegin()));
        SeenIds::Ranges ranges = seen.devices().contains("aaaaaaaa") ? seen.devices().at("aaaaaaaa") : SeenIds::Ranges{};
        for (auto at = ranges.begin(); at != ranges.end() && std::next(at) != ranges.end(); ++at)
            RC_ASSERT(at->second + 1 < std::next(at)->first);
    }));
}
