// kill -9 at a random moment, over and over: no answer that the program said to be saved is ever
// missing, and nothing but the one answer in flight may be there beyond them.
#include "e2e/session.h"
#include "journal/journal_check.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <cstdlib>
#include <random>

using namespace estelik;
using namespace estelik::test;

namespace {

constexpr int rounds = 200;
constexpr int longest_life_us = 120'000;

std::vector<std::string> study_command(const TempFolder& home, int round) {
    const Day day{20'000 + round};  // what was missed is due again the day after
    return {ESTELIK_PROGRAM, "--data", home.path("data"), "--questions", std::string(ESTELIK_SOURCE_DIR) + "/tests/support",
            "--now", iso(day_start(day, 300)), "study"};
}

// Answers wrongly, so that the sitting never ends, until the deadline.
void study_until(Session& session, const Learner& learner, Clock::time_point deadline) {
    while (session.wait_for_prompt(deadline)) {
        const auto prompt = session.prompt();
        if (prompt.starts_with("Enter")) session.type("");
        else if (prompt.starts_with("1 ")) session.type("1");
        else session.type(learner.wrong(session.printed()));
    }
}

}  // namespace

TEST_CASE("an acknowledged answer survives every crash", "[e2e]") {
    const TempFolder home;
    ::setenv("XDG_STATE_HOME", home.path("state").c_str(), 1);
    let_writes_fail();
    const Learner learner(sample_course());
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::size_t acknowledged = 0;
    std::size_t torn = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto deadline = Clock::now() + std::chrono::microseconds(random() % longest_life_us);
        Session session(study_command(home, round));
        study_until(session, learner, deadline);
        session.kill_now();
        acknowledged += count_of(session.printed(), "\nSaved.");

        RealDisk disk;
        const auto check = *check_journal(disk, home.path("data"));
        const auto kept = check.kinds.contains("answered") ? check.kinds.at("answered") : 0;
        INFO("round " << round << ", " << session.printed());
        REQUIRE(kept >= acknowledged);
        REQUIRE(kept <= acknowledged + 1);
        REQUIRE(check.damaged.empty());
        REQUIRE(check.gaps.empty());
        torn += check.torn.size();
        acknowledged = kept;  // the one in flight arrived: from now on it must stay, too
    }
    WARN(rounds << " crashes, " << acknowledged << " answers, none lost, " << torn << " torn tails");
    CHECK(acknowledged > rounds);
}
