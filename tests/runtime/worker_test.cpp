#include "runtime/worker.h"

#include "support/catch.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <future>
#include <iterator>
#include <string>
#include <thread>

using namespace estelik;

namespace {

Action said(const std::string& text) { return WorldSaid{{Notice::Tone::info, text, "work"}}; }

// A work that has begun and goes on until it is told to stop.
class Endless {
public:
    Worker::Body body() {
        return [this](const Worker::GoOn& go_on) -> std::optional<Action> {
            begun_.set_value();
            while (go_on(0)) std::this_thread::yield();
            stopped = true;
            return said("never heard");
        };
    }
    void wait_until_begun() { begun_.get_future().wait(); }

    std::atomic<bool> stopped = false;

private:
    std::promise<void> begun_;
};

// What the program heard, in words.
std::vector<std::string> heard(const std::vector<Action>& actions) {
    std::vector<std::string> words;
    for (const auto& action : actions) {
        if (const auto* on = std::get_if<WorkWentOn>(&action))
            words.push_back(std::string(work_names[static_cast<std::size_t>(on->work)]) + " " +
                            std::to_string(std::lround(on->share * 100)));
        if (const auto* end = std::get_if<WorkEnded>(&action))
            words.push_back(std::string(work_names[static_cast<std::size_t>(end->work)]) + " ended");
        if (const auto* world = std::get_if<WorldSaid>(&action)) words.push_back(world->notice.text);
    }
    return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("work is done on another thread, and its result is taken as an action", "[worker]") {
    Worker worker;
    std::thread::id thread;
    worker.start(Work::fit, [&](const Worker::GoOn&) {
        thread = std::this_thread::get_id();
        return said("fitted");
    });
    worker.wait();
    CHECK(thread != std::this_thread::get_id());
    CHECK(heard(worker.take()) == Words{"fit 0", "fit ended", "fitted"});
    CHECK(worker.take().empty());
}

TEST_CASE("work tells how far it has come, and not of every small step", "[worker]") {
    Worker worker;
    worker.start(Work::plan, [](const Worker::GoOn& go_on) -> std::optional<Action> {
        for (int step = 0; step <= 100'000; ++step) (void)go_on(step / 100'000.0);
        return {};
    });
    worker.wait();
    const auto words = heard(worker.take());
    CHECK(words.size() <= 52);
    CHECK(words.size() > 40);
    CHECK(words.back() == "plan ended");
}

TEST_CASE("works are done in the order they were asked for", "[worker]") {
    Worker worker;
    worker.start(Work::derive, [](const Worker::GoOn&) { return said("first"); });
    worker.start(Work::fit, [](const Worker::GoOn&) { return said("second"); });
    worker.wait();
    auto words = heard(worker.take());
    std::erase_if(words, [](const std::string& word) { return word.find(' ') != std::string::npos; });
    CHECK(words == Words{"first", "second"});
}

TEST_CASE("work that is stopped ends, and what it found is not heard", "[worker]") {
    Worker worker;
    Endless endless;
    worker.start(Work::derive, endless.body());
    endless.wait_until_begun();
    worker.stop(Work::derive);
    worker.wait();
    CHECK(endless.stopped);
    CHECK(heard(worker.take()) == Words{"derive ended"});
}

TEST_CASE("a new work of the same kind takes the place of the old, and other kinds stay", "[worker]") {
    Worker worker;
    Endless old;
    worker.start(Work::plan, old.body());
    old.wait_until_begun();
    worker.start(Work::fit, [](const Worker::GoOn&) { return said("fitted"); });
    worker.start(Work::plan, [](const Worker::GoOn&) { return said("planned a second time"); });
    worker.start(Work::plan, [](const Worker::GoOn&) { return said("planned"); });
    worker.wait();
    CHECK(old.stopped);
    CHECK(heard(worker.take()) == Words{"fit 0", "plan 0", "fit ended", "fitted", "plan ended", "planned"});
}

TEST_CASE("a result that was not taken before its work began anew is stale and dropped", "[worker]") {
    Worker worker;
    worker.start(Work::plan, [](const Worker::GoOn&) { return said("stale"); });
    worker.wait();
    worker.start(Work::plan, [](const Worker::GoOn&) { return said("planned"); });
    worker.wait();
    CHECK(heard(worker.take()) == Words{"plan 0", "plan ended", "planned"});
}

TEST_CASE("to stop what is not there says nothing", "[worker]") {
    Worker worker;
    worker.stop(Work::fit);
    CHECK(worker.take().empty());
}

TEST_CASE("the end of the program stops what runs and forgets what waits", "[worker]") {
    Endless endless;
    bool begun = false;
    {
        Worker worker;
        worker.start(Work::fit, endless.body());
        endless.wait_until_begun();
        worker.start(Work::plan, [&](const Worker::GoOn&) {
            begun = true;
            return said("planned");
        });
    }
    CHECK(endless.stopped);
    CHECK_FALSE(begun);
}

TEST_CASE("whoever sleeps is woken when there is something to take, and no more once he has left", "[worker]") {
    Worker worker;
    std::atomic<int> woken = 0;
    worker.wake_with([&] { ++woken; });
    worker.start(Work::fit, [](const Worker::GoOn&) { return said("fitted"); });
    worker.wait();
    CHECK(woken == 2);
    worker.wake_with([] {});
    worker.start(Work::fit, [](const Worker::GoOn&) { return said("fitted"); });
    worker.wait();
    CHECK(woken == 2);
}

TEST_CASE("what ended before anyone heard of it and is stopped then still counts as ended", "[worker]") {
    Worker worker;
    worker.start(Work::fit, [](const Worker::GoOn&) { return said("unwanted"); });
    worker.wait();
    worker.stop(Work::fit);
    CHECK(heard(worker.take()) == Words{"fit ended"});
}

TEST_CASE("of thousands of works in a row that replace one another the last of each kind is heard", "[worker]") {
    Worker worker;
    Words words;
    for (int i = 0; i < 3'000; ++i) {
        worker.start(static_cast<Work>(i % 3), [i](const Worker::GoOn& go_on) -> std::optional<Action> {
            if (!go_on(0.5)) return {};
            return said(std::to_string(i));
        });
        if (i % 7 == 0) std::ranges::move(heard(worker.take()), std::back_inserter(words));
    }
    worker.wait();
    std::ranges::move(heard(worker.take()), std::back_inserter(words));
    for (const auto* last : {"2997", "2998", "2999"}) CHECK(std::ranges::count(words, last) == 1);
}
