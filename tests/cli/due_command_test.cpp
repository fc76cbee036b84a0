#include "cli/due_command.h"

#include "cli/transcript.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("a new learner has nothing due, and new questions today", "[due]") {
    Shell shell;
    CHECK(shell.run({"due"}) == ExitCode::well);
    CHECK(shell.printed().starts_with("The harbour of Port Ellery: 13 new, about "));
}

TEST_CASE("what was missed is due tomorrow, in its topic", "[due]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=wrong\n");
    shell.comes_the_day("2026-11-25");
    shell.run({"due", "--format", "json"});
    const auto course = nlohmann::json::parse(shell.printed())["courses"][0];
    CHECK(course["id"] == "harbour");
    CHECK(course["due"] == 1);
    std::size_t in_topics = 0;
    for (const auto& topic : course["topics"]) in_topics += topic["due"].get<std::size_t>();
    CHECK(in_topics == 1);
    REQUIRE(course["days"].size() == 7);
    CHECK(course["days"][0]["date"] == "2026-11-25");
    CHECK(course["days"][0]["due"] == 1);
}
