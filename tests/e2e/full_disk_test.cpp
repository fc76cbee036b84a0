// The disk is full in the middle of a sitting: the session stays on the question, says so, loses
// nothing, and goes on once there is room.
#include "e2e/session.h"
#include "journal/journal_check.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <cstdlib>

using namespace estelik;
using namespace estelik::test;

namespace {

constexpr rlim_t room_for_a_few_answers = 1024;

Clock::time_point soon() { return Clock::now() + std::chrono::seconds(10); }

std::uint64_t answers_on_disk(const TempFolder& home) {
    RealDisk disk;
    const auto check = *check_journal(disk, home.path("data"));
    CHECK(check.sound());
    return check.kinds.contains("answered") ? check.kinds.at("answered") : 0;
}

}  // namespace

TEST_CASE("a full disk keeps the session on its question", "[e2e]") {
    const TempFolder home;
    ::setenv("XDG_STATE_HOME", home.path("state").c_str(), 1);
    let_writes_fail();
    const Learner learner(sample_course());
    Session session({ESTELIK_PROGRAM, "--data", home.path("data"), "--questions", std::string(ESTELIK_SOURCE_DIR) + "/tests/support",
                     "--seed", "7", "study", "--count", "13"},
                    room_for_a_few_answers);
    while (session.wait_for_prompt(soon()) && session.printed().find("Not saved") == std::string::npos) {
        const auto prompt = session.prompt();
        if (prompt.starts_with("Enter")) session.type("");
        else if (prompt.starts_with("1 ")) session.type("2");
        else session.type(learner.right(session.printed()));
    }
    CHECK(session.printed().find("the disk is full") != std::string::npos);
    CHECK(session.printed().find("The question stays. Press Enter to try again.") != std::string::npos);
    const auto before = count_of(session.printed(), "\nSaved.");
    CHECK(before > 0);
    CHECK(answers_on_disk(home) == before);

    session.type("");  // still no room
    REQUIRE(session.wait_for_prompt(soon()));
    CHECK(count_of(session.printed(), "\nSaved.") == before);

    session.lift_limit();
    session.type("");
    REQUIRE(session.wait_for_prompt(soon()));
    CHECK(count_of(session.printed(), "\nSaved.") == before + 1);
    CHECK(session.wait_for_end() == 0);
    CHECK(answers_on_disk(home) == before + 1);
}
