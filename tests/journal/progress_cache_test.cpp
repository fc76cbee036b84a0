#include "journal/progress_cache.h"

#include "journal/fold.h"
#include "support/catch.h"
#include "support/journal_desk.h"
#include "support/random_events.h"

#include <rapidcheck.h>

#include <string>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("A cache comes back as it was written") {
    CHECK(rc::check("round trip", [] {
        ProgressCache cache;
        const auto events = any_events();
        cache.progress = fold(events);
        for (const auto& event : events) cache.seen.add(event.id);
        cache.files["aaaaaaaa/2026-11.jsonl"].advance(lines(events));
        const auto read = read_cache(write_cache(cache));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == cache);
    }));
}

TEST_CASE("A cache that was changed, cut or written by another version is none") {
    const auto bytes = write_cache({});
    REQUIRE(read_cache(bytes));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ 4);
        CHECK_FALSE(read_cache(changed));
        CHECK_FALSE(read_cache(bytes.substr(0, i)));
    }
    CHECK_FALSE(read_cache(seal(R"({"format":2,"fold":1})") + "\n"));
    CHECK_FALSE(read_cache(seal(R"({"format":1,"fold":0})") + "\n"));
    CHECK_FALSE(read_cache(seal(R"({"format":1,"fold":1,"files":[]})") + "\n"));
    CHECK_FALSE(read_cache(seal("{nonsense}") + "\n"));
}

TEST_CASE("A mark is the same however the lines came") {
    const std::string one = "first line\n";
    const std::string two = "second\n";
    FileMark at_once, bit_by_bit;
    at_once.advance(one + two);
    bit_by_bit.advance(one);
    bit_by_bit.advance("");
    bit_by_bit.advance(two);
    CHECK(at_once == bit_by_bit);
    CHECK(at_once.lines == 2);
    CHECK(at_once.start_of_last_line() == one.size());
}

TEST_CASE("A mark fits when the last line stands where it stood") {
    FileMark mark;
    CHECK(mark.fits("anything"));
    mark.advance("second\n");
    CHECK(mark.fits("second\n"));
    CHECK(mark.fits("second\nthird\n"));
    CHECK_FALSE(mark.fits("Second\n"));
    CHECK_FALSE(mark.fits("second"));
}
