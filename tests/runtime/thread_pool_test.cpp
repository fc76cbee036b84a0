#include "runtime/thread_pool.h"

#include "support/catch.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace estelik;

TEST_CASE("Every part is done once, call after call") {
    ThreadPool pool(4);
    for (std::size_t count : {0, 1, 2, 3, 100, 1000}) {
        std::vector<std::atomic<int>> done(count);
        pool.run(count, [&](std::size_t i) { ++done[i]; });
        CHECK(std::ranges::all_of(done, [](const auto& times) { return times == 1; }));
    }
}

TEST_CASE("Parts run at once") {
    ThreadPool pool(2);
    std::atomic<int> inside = 0;
    // Each of two parts waits for the other: one thread alone would never end.
    pool.run(2, [&](std::size_t) {
        ++inside;
        while (inside < 2) std::this_thread::yield();
    });
    CHECK(inside == 2);
}

TEST_CASE("Many short calls in a row neither hang nor mix their parts") {
    ThreadPool pool(3);
    const auto parallel = pool.parallel();
    for (int call = 0; call < 2000; ++call) {
        std::atomic<int> sum = 0;
        parallel(5, [&](std::size_t i) { sum += static_cast<int>(i) + call; });
        REQUIRE(sum == 10 + 5 * call);
    }
}

TEST_CASE("A pool of one does all itself") {
    ThreadPool pool(1);
    const auto self = std::this_thread::get_id();
    pool.run(3, [&](std::size_t) { CHECK(std::this_thread::get_id() == self); });
}
