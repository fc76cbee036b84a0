#include "cli/replay_command.h"

#include "cli/transcript.h"
#include "support/catch.h"
#include "support/golden.h"

#include <nlohmann/json.hpp>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("damage is listed by file and line, and every other line counts", "[golden]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=right\n\n=right\n\n=wrong\n\n");
    const std::string file = "data/estelik/journal/sample01/2026-11.jsonl";
    auto text = shell.home().text_of(file);
    const auto second = text.find("\"right\"");
    REQUIRE(second != std::string::npos);
    text.replace(second, 7, "\"wrong\"");
    shell.home().holds(file, text + "{\"v\":1,\"id\":\"sam");
    CHECK(shell.run({"replay"}) == ExitCode::findings);
    CHECK(shell.run({"due"}) == ExitCode::well);
    CHECK(shell.run({"replay"}) == ExitCode::findings);
    check_golden("damage", shell.transcript());
}

TEST_CASE("an empty journal is sound", "[replay]") {
    Shell shell;
    CHECK(shell.run({"replay"}) == ExitCode::well);
}

TEST_CASE("the totals as JSON have stable names", "[replay]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=right\n");
    CHECK(shell.run({"replay", "--format", "json"}) == ExitCode::well);
    const auto json = nlohmann::json::parse(shell.printed());
    CHECK(json["sound"] == true);
    CHECK(json["answers"] == 1);
    CHECK(json["right"] == 1);
    CHECK(json["kinds"]["answered"] == 1);
    CHECK(json["devices"]["sample01"] == 2);
    CHECK(json["damaged"].empty());
}

TEST_CASE("a data folder that is not there, or is a file, is a failure and not a sound journal", "[replay]") {
    Shell shell;
    CHECK(shell.run({"replay", "--data", shell.home().path("none")}) == ExitCode::failed);
    CHECK(shell.errors().find("there is no such folder") != std::string::npos);
    shell.home().holds("file", "x");
    CHECK(shell.run({"replay", "--data", shell.home().path("file")}) == ExitCode::failed);
    shell.home().holds("other/file", "x");
    CHECK(shell.run({"replay", "--data", shell.home().path("other")}) == ExitCode::well);
    shell.home().holds("broken/journal", "a file where the journal should be");
    CHECK(shell.run({"replay", "--data", shell.home().path("broken")}) == ExitCode::failed);
}
