#include "runtime/fit_work.h"

#include "journal/line.h"
#include "journal/fitted_model.h"
#include "runtime/app.h"
#include "runtime/real_disk.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <filesystem>
#include <fstream>

using namespace estelik;
using estelik::test::TempFolder;

namespace {

constexpr std::int64_t day_ms = 86'400'000;
const Instant morning{1'795'525'391'000, 300};

// A learner who remembers far longer than the average: sixty questions, asked again every thirty days, and but one
// answer in twenty is missed.
std::vector<Event> long_remembered(std::size_t answers) {
    std::vector<Event> events;
    for (std::size_t i = 0; i < answers; ++i) {
        Answered answer;
        answer.item = {"harbour", "q" + std::to_string(i % 60), 0};
        answer.rating = answer.suggested = i % 20 == 7 ? Rating::again : Rating::good;
        answer.outcome = is_pass(answer.rating) ? Outcome::right : Outcome::wrong;
        const auto day = static_cast<std::int64_t>(i / 60) * 30 - 800;
        const auto at = morning.plus_ms(day * day_ms + static_cast<std::int64_t>(i) * 1000);
        events.push_back({{"otherone", i + 1}, at.utc_ms, at, answer});
    }
    return events;
}

class House {
public:
    explicit House(std::size_t answers) {
        std::filesystem::create_directories(home_.path("data/journal/otherone"));
        std::ofstream file(home_.path("data/journal/otherone/2026-01.jsonl"), std::ios::binary);
        for (const auto& event : long_remembered(answers)) file << write_line(event) << "\n";
    }
    std::unique_ptr<App> start(Disk& disk) {
        auto app = App::start(disk, {.folders = {home_.path("data"), home_.path("state/device"), {}}, .clock = [] { return morning; }, .seed = 1});
        REQUIRE(app);
        return std::move(*app);
    }
    std::string data() const { return home_.path("data"); }

private:
    TempFolder home_;
};

}  // namespace

TEST_CASE("in the background the learner is learned, kept as an event, and there at the next start", "[fit_work]") {
    House house(1200);
    {
        RealDisk disk;
        const auto app = house.start(disk);
        app->dispatch(Go{View::home});
        CHECK(app->state().working.contains(Work::fit));
        app->finish_work();
        CHECK_FALSE(app->state().working.contains(Work::fit));
        REQUIRE(app->state().progress.fit);
        CHECK(app->state().progress.fit->fitted.figures.answers == 1200);
        CHECK(app->state().progress.model.model != Model::fsrs6_default);
        REQUIRE(app->state().toast);
        CHECK(app->state().toast->text.starts_with("Fitted to 1200 answers: "));
        CHECK(app->state().toast->text.ends_with(" later"));
    }
    RealDisk again;
    const auto app = house.start(again);
    app->dispatch(Go{View::home});
    CHECK(app->state().progress.model.model != Model::fsrs6_default);
    CHECK_FALSE(app->state().working.contains(Work::fit));
}

TEST_CASE("a program that ends while it fits loses nothing and fits the next time", "[fit_work]") {
    House house(1200);
    for (int start = 0; start < 3; ++start) {
        RealDisk disk;
        const auto app = house.start(disk);
        app->dispatch(Go{View::home});
        CHECK(app->state().working.contains(Work::fit));
    }
    RealDisk disk;
    const auto app = house.start(disk);
    CHECK(app->state().progress.scheduled_answers() == 1200);
    CHECK_FALSE(app->state().progress.fit);
}

TEST_CASE("a fit that is stopped keeps nothing", "[fit_work]") {
    House house(400);
    RealDisk disk;
    const auto app = house.start(disk);
    app->dispatch(Go{View::home});
    app->dispatch(StopWork{Work::fit});
    app->finish_work();
    CHECK_FALSE(app->state().progress.fit);
    CHECK(app->state().working.empty());
}

TEST_CASE("the work itself gives the event to keep, and nothing once it is told to stop", "[fit_work]") {
    House house(600);
    RealDisk disk;
    const auto body = fit_of_journal(disk, house.data());
    const auto found = body([](double) { return true; });
    REQUIRE(found);
    CHECK(learner_model(std::get<LearnerFitted>(*found).fitted).has_value());
    CHECK_FALSE(body([](double share) { return share < 0.4; }));
}
