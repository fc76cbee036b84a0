#include "cli/test_command.h"

#include "cli/exam_room.h"
#include "cli/transcript.h"
#include "support/catch.h"
#include "support/golden.h"

using namespace estelik;
using namespace estelik::test;

namespace {

TestOptions of_size(std::size_t count) { return {.course = {}, .blueprint = {.name = {}, .topics = {}, .count = count}}; }

TestOptions resumed() { return {.course = {}, .blueprint = {}, .certainty = false, .resume = true}; }

}  // namespace

TEST_CASE("a test reads from top to bottom, is left, gone on with, handed in, and told over", "[golden]") {
    ExamRoom room;
    auto options = of_size(6);
    options.certainty = true;
    std::string transcript = "$ estelik test --count 6 --certainty\n";
    room.takes(options, "\n:help\n=right\n3\n:flag\n:back\n\n:list\n=wrong\nperhaps\n3\n:go 99\n:go 4\n:time\n=right\n1\n:quit\n");
    transcript += room.printed() + "\n$ estelik test\n";
    room.takes({}, "perhaps\nc\n:next\n:next\n:next\n=right\n2\n2\n:next\n:done\nn\n=wrong\n1\n:done\nwell\ny\n:review\n:review\n:retry\n=right\n\n:quit\n");
    transcript += room.printed();
    check_golden("test", transcript);
}

TEST_CASE("a test that was left is named at the next start, and may be handed in as it is", "[test]") {
    ExamRoom room;
    room.takes(of_size(4), "\n=right\n");
    CHECK(room.says("Test in progress; estelik test --resume goes on.\n"));
    CHECK(room.takes({}, "h\n") == ExitCode::well);
    CHECK(room.says(" left: 1 of 4 questions answered"));
    CHECK(room.says("Marks: 1 of 4"));
    CHECK(room.times("My answer: Not answered") == 3);
}

TEST_CASE("--resume goes on unasked, at the first question without an answer", "[test]") {
    ExamRoom room;
    room.takes(of_size(4), "\n=right\n=right\n");
    room.takes(resumed(), "");
    CHECK(room.says("Question 3 of 4."));
    CHECK_FALSE(room.says("c or h"));
}

TEST_CASE("without a test in progress there is nothing to resume", "[test]") {
    ExamRoom room;
    CHECK(room.takes(resumed(), "") == ExitCode::failed);
    CHECK(room.errors() == "estelik: there is no test in progress. estelik test begins one\n");
}

TEST_CASE("a test begins at a key, so that its clock does not run while its rules are read", "[test]") {
    ExamRoom room;
    CHECK(room.takes(of_size(4), ":quit\n") == ExitCode::well);
    CHECK(room.says("No test was begun."));
    room.takes(of_size(4), "");
    CHECK_FALSE(room.says("Test in progress"));
}

TEST_CASE("a paper that no question fits is refused", "[test]") {
    ExamRoom room;
    CHECK(room.takes({.course = {}, .blueprint = {.name = "only missed", .topics = {}, .count = 0}}, "\n") == ExitCode::failed);
    CHECK(room.errors() == "estelik: no question fits this test\n");
}

TEST_CASE("what was missed can be asked again at once, or goes into review", "[test]") {
    ExamRoom room;
    room.takes(of_size(2), "\n=wrong\n=right\ny\n:review\n:retry\n=right\n\n");
    CHECK(room.says("1 missed."));
    CHECK(room.says("In review now: asked again soon."));
    CHECK(room.says("Question 1, 1 left."));
    CHECK(room.says("Done: 1 of 1."));
}

TEST_CASE("a result is saved as a page in the data folder, and it is said where", "[test]") {
    ExamRoom room;
    room.takes(of_size(2), "\n=wrong\n=right\ny\n:save\n\n");
    CHECK(room.says("Saved as data/exports/test-2026-11-24-0800-2-questions.html.\n"));
    const auto& page = room.disk().files()["data/exports/test-2026-11-24-0800-2-questions.html"];
    CHECK(page.find("1 of 2 marks") != std::string::npos);
}

TEST_CASE("extra time multiplies the minutes, and the paper says so", "[test]") {
    ExamRoom room;
    auto options = of_size(4);
    options.extra_time = 1.5;
    room.takes(options, "\n:time\n:quit\n");
    CHECK(room.says("4 marks, 8\u00a0min"));
    CHECK(room.says("7:50 left.") );
}

TEST_CASE("a test with every answer right has nothing to ask again", "[test]") {
    ExamRoom room;
    CHECK(room.takes(of_size(2), "\n=right\n=right\ny\n") == ExitCode::well);
    CHECK(room.says("Grade: 100"));
    CHECK_FALSE(room.says(":retry"));
}

TEST_CASE("the command line passes on what a test is to hold", "[test]") {
    Shell shell;
    CHECK(shell.run({"test", "--topic", "today", "--count", "3"}, "\n=right\n:quit\n") == ExitCode::well);
    CHECK(shell.printed().find("3 questions from 1 section") != std::string::npos);
    CHECK(shell.printed().find("Saved.\n") != std::string::npos);
    CHECK(shell.run({"test", "--course", "nowhere"}) == ExitCode::failed);
    CHECK(shell.run({"test", "--resume"}, ":done\ny\n") == ExitCode::well);
    CHECK(shell.printed().find("Handed in.") != std::string::npos);
    CHECK(shell.run({"test", "--type", "order", "--extra-time", "2", "--minutes", "3"}, ":quit\n") == ExitCode::well);
    CHECK(shell.printed().find("6\u00a0min") != std::string::npos);
    CHECK(shell.run({"test", "--type", "card"}) == ExitCode::failed);
    CHECK(shell.run({"test", "--difficulty", "4"}) == ExitCode::failed);
}
