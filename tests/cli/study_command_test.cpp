#include "cli/study_command.h"

#include "cli/transcript.h"
#include "support/catch.h"
#include "support/golden.h"

using namespace estelik;
using namespace estelik::test;

namespace {

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

// One line for each prompt, whatever it asks for: no question can be answered by it but the first card.
const std::string only_blank_lines(20, '\n');

}  // namespace

TEST_CASE("a sitting reads from top to bottom", "[golden]") {
    Shell shell;
    shell.run({"study", "--count", "13"},
              "=right\n\n=wrong\n:why\n\n=right\n:right\n\n"
              "=wrong\n:passage\n\n=right\n:undo\n=wrong\n:undo\n:redo\n\n"
              ":flag\n:flag\n:mark\n=right\n2\n:skip\n:bury\n:show\n\n"
              ":report the key is odd\n:info\n=right\n1\n"
              "=right\n\n=right\n\n=right\n\n=right\n\n:quit\n");
    shell.run({"due"});
    shell.run({"replay"});
    shell.comes_the_day("2026-11-27");
    shell.run({"due"});
    check_golden("study", shell.transcript());
}

TEST_CASE("the end of the input ends a sitting in good order", "[study]") {
    Shell shell;
    CHECK(shell.run({"study"}, "") == ExitCode::well);
    CHECK(shell.run({"study", "--count", "13"}, "=right\n") == ExitCode::well);
    CHECK(count_of(shell.printed(), "Saved.") == 1);
    CHECK(shell.printed().find("Done:") != std::string::npos);
}

TEST_CASE("whatever is typed, a sitting asks again and never gives up", "[study]") {
    Shell shell;
    CHECK(shell.run({"study"}, only_blank_lines + ":nonsense\n1b 2b\n-1\n99999999999999999999\n\xff\xfe\n:\n: :\n") == ExitCode::well);
    CHECK(shell.errors().empty());
}

TEST_CASE("an answer that was acknowledged is in the journal, and tomorrow's sitting knows it", "[study]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=right\n");
    shell.run({"replay"});
    CHECK(shell.printed().find("Answers in force: 1, 1 right") != std::string::npos);
    shell.comes_the_day("2026-12-24");
    shell.run({"due"});
    CHECK(shell.printed().find("1 due") != std::string::npos);
}

TEST_CASE("undo reaches back into the sitting before", "[study]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=right\n");
    shell.run({"study", "--count", "13"}, ":undo\n");
    shell.run({"replay"});
    CHECK(shell.printed().find("Answers in force: 0") != std::string::npos);
}

TEST_CASE("--count settles how many questions a sitting has", "[study]") {
    Shell shell;
    shell.run({"study", "--count", "3"}, "");
    CHECK(shell.printed().find("Question 1, 3 left.") != std::string::npos);
}

TEST_CASE("with nothing due and nothing new a sitting does not begin", "[study]") {
    Shell shell;
    std::string bury_all;
    for (int i = 0; i < 13; ++i) bury_all += ":bury\n";
    shell.run({"study", "--count", "13"}, bury_all);
    CHECK(shell.run({"study", "--count", "13"}, "=right\n") == ExitCode::well);
    CHECK(shell.printed().find("Question 1") == std::string::npos);
}
