#include "cli/print_notices.h"

#include "cli/transcript.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("damage and broken courses are said beside the numbers, not among them", "[notices]") {
    Shell shell;
    const std::string command = GENERATE("due", "stats");
    shell.home().holds("share/questions/broken/bank.json", "{");
    shell.home().holds("data/estelik/journal/sample01/2026-11.jsonl", "spoilt\n");
    CHECK(shell.run({command, "--format", "json"}) == ExitCode::well);
    CHECK(nlohmann::json::accept(shell.printed()));
    CHECK(shell.errors().find("Note: HOME/data/estelik/journal/sample01/2026-11.jsonl:1: damaged line") != std::string::npos);
    CHECK(shell.errors().find("Note: HOME/share/questions/broken/bank.json:1:2") != std::string::npos);
}

TEST_CASE("without damage nothing is said", "[notices]") {
    Shell shell;
    shell.run({"due"});
    CHECK(shell.errors().empty());
}
