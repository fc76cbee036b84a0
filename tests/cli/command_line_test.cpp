#include "cli/command_line.h"

#include "cli/transcript.h"
#include "support/catch.h"
#include "support/golden.h"

#include <algorithm>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("the help is one page, for every command", "[golden]") {
    Shell shell;
    CHECK(shell.run({"--help"}) == ExitCode::well);
    check_golden("help", shell.transcript());
    const auto page = shell.printed();
    CHECK(shell.run({"study", "--help"}) == ExitCode::well);
    CHECK(shell.printed() == page);
}

TEST_CASE("bad usage is one line and exit code 2", "[cli]") {
    const std::vector<std::vector<std::string>> bad = {
        {"--no-such-option"}, {"sing"}, {"lint"}, {"due", "--format", "xml"}, {"study", "--count", "0"}, {"study", "due"}, {"--data"}};
    for (const auto& words : bad) {
        Shell shell;
        CHECK(shell.run(words) == ExitCode::failed);
        CHECK(shell.printed().empty());
        CHECK(std::count(shell.errors().begin(), shell.errors().end(), '\n') == 1);
        CHECK(shell.errors().starts_with("estelik: "));
    }
}

TEST_CASE("the version is one line", "[cli]") {
    Shell shell;
    CHECK(shell.run({"--version"}) == ExitCode::well);
    CHECK(shell.printed().starts_with("estelik "));
}

TEST_CASE("without a window the program says how to go on", "[cli]") {
    Shell shell;
    CHECK(shell.run({}) == ExitCode::no_display);
    CHECK(shell.errors() == "estelik: this program was built without a window. estelik study works in the terminal\n");
}

TEST_CASE("a folder that cannot be written to is one line and an exit code", "[cli]") {
    Shell shell;
    shell.home().holds("a-file", "");
    CHECK(shell.run({"study", "--data", shell.home().path("a-file")}) == ExitCode::failed);
    CHECK(shell.errors().find("HOME/a-file") != std::string::npos);
    CHECK(std::count(shell.errors().begin(), shell.errors().end(), '\n') == 1);
}

TEST_CASE("a moment that is none is refused", "[cli]") {
    Shell shell;
    shell.comes_the_day("2026-13-01");
    CHECK(shell.run({"due"}) == ExitCode::failed);
}
