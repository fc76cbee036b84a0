#include "cli/export_history.h"

#include "base/text.h"
#include "cli/transcript.h"
#include "support/build_events.h"
#include "support/catch.h"
#include "support/memory_disk.h"
#include "journal/line.h"

using namespace estelik;
using namespace estelik::test;

namespace {

const std::string columns = "moment,course,question,gap,outcome,score,rating,milliseconds,in_test,certainty,answer\n";

}  // namespace

TEST_CASE("the history is a row an answer, in the order they were given", "[export]") {
    Shell shell;
    shell.run({"test", "--count", "3", "--certainty"}, "\n=right\n2\n:quit\n");
    shell.run({"study", "--count", "13"}, "=wrong\n");
    CHECK(shell.run({"export-history"}) == ExitCode::well);
    const auto lines = split(shell.printed(), '\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] + "\n" == columns);
    CHECK(lines[1].starts_with("2026-11-24T08:00:"));
    CHECK(lines[1].find("+05:00,harbour,") != std::string::npos);
    CHECK(lines[1].find(",right,1,Good,") != std::string::npos);
    CHECK(lines[1].find(",1,2,") != std::string::npos);
    CHECK(lines[2].find(",wrong,0,Again,") != std::string::npos);
}

TEST_CASE("what was undone is not in the history", "[export]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=right\n:undo\n");
    shell.run({"export-history"});
    CHECK(shell.printed() == columns);
}

TEST_CASE("with -o the history is a file", "[export]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=right\n");
    CHECK(shell.run({"export-history", "-o", shell.home().path("history.csv")}) == ExitCode::well);
    CHECK(shell.printed() == "1 answer, in HOME/history.csv\n");
    CHECK(shell.home().text_of("history.csv").starts_with(columns));
    CHECK(shell.run({"export-history", "-o", shell.home().path("nowhere/history.csv")}) == ExitCode::failed);
}

TEST_CASE("an answer of several parts is one field, and damage is told of", "[export]") {
    Story story;
    const auto event = story.tell(answered("lights").given({"Red", "the \"dim\" one"}));
    MemoryDisk disk;
    disk.files()["data/journal/k7q3m2xw/2026-11.jsonl"] = "not a line\n" + write_line(event) + "\n";
    std::ostringstream out;
    std::ostringstream err;
    Terminal terminal{[] { return std::nullopt; }, out, err, false};
    CHECK(export_history(disk, "data", "", terminal) == ExitCode::well);
    CHECK(out.str().find(R"("[""Red"",""the \""dim\"" one""]")") != std::string::npos);
    CHECK(err.str().starts_with("estelik: left out: "));
}
