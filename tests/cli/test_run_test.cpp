#include "cli/test_run.h"

#include "cli/exam_room.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

namespace {

TestOptions four_questions() { return {.course = {}, .blueprint = {.name = {}, .topics = {}, .count = 4}}; }   // five minutes

}  // namespace

TEST_CASE("nothing is judged before the test is handed in", "[test_run]") {
    ExamRoom room;
    room.takes(four_questions(), "\n=right\n=wrong\n:back\n\n=right\n");
    for (const char* word : {"Correct", "Not yet.", "Why:", "Right answer"}) CHECK_FALSE(room.says(word));
    CHECK(room.times("Saved.") == 3);
}

TEST_CASE("an answer is said to be saved only when it is on the disk", "[test_run]") {
    ExamRoom room;
    room.takes(four_questions(), "\n=full\n=right\n");
    CHECK_FALSE(room.says("Saved."));
    CHECK(room.says("The question stays. Press Enter to try again."));
    ExamRoom other;
    other.takes(four_questions(), "\n=full\n=right\n\n:list\n");
    CHECK(other.times("Saved.") == 1);
    CHECK(other.says("Saved: 1. Not answered: 2, 3, 4. Flagged: none. This is question 2."));
}

TEST_CASE("what the disk refused does not stand in the way of other questions", "[test_run]") {
    ExamRoom room;
    room.takes(four_questions(), "\n=full\n=right\n:next\n:list\n");
    CHECK(room.times("Not saved") == 1);
    CHECK(room.says("Saved: none. Not answered: 1, 2, 3, 4. Flagged: none. This is question 2."));
}

TEST_CASE("a line that is typed after the time is up comes too late", "[test_run]") {
    ExamRoom room;
    CHECK(room.takes(four_questions(), "\n=right\n=wait 300\n=right\n") == ExitCode::well);
    CHECK(room.says("Time is up. That line came too late.\nHanded in.\n"));
    CHECK(room.says("Marks: 1 of 4"));
    CHECK(room.times("Saved.") == 1);
}

TEST_CASE("the last moment before the time is up still counts", "[test_run]") {
    ExamRoom room;
    room.takes(four_questions(), "\n=wait 289\n=right\n");
    CHECK(room.times("Saved.") == 1);
    CHECK(room.says("Question 2 of 4."));
}

TEST_CASE("a refused hand-in is tried again", "[test_run]") {
    ExamRoom room;
    CHECK(room.takes(four_questions(), "\n=right\n:done\n=full\ny\n\n") == ExitCode::well);
    CHECK(room.says("Press Enter to try again> "));
    CHECK(room.times("Handed in.") == 1);
}

TEST_CASE("the end of the input leaves the test open, with what was saved", "[test_run]") {
    ExamRoom room;
    CHECK(room.takes(four_questions(), "\n=right\n:done\n") == ExitCode::well);
    CHECK(room.says("Test in progress; estelik test --resume goes on."));
    CHECK_FALSE(room.says("Handed in."));
}

TEST_CASE("the clock speaks when it is asked", "[test_run]") {
    ExamRoom room;
    room.takes({.course = {}, .blueprint = {.name = "full mock", .topics = {}, .count = 0}}, "\n:next\n:time\n");
    CHECK(room.says("> :time\n7:40 left.\n"));
    CHECK(room.times(" left.") == 1);
}

TEST_CASE("whatever is typed, a test asks again and never gives up", "[test_run]") {
    ExamRoom room;
    CHECK(room.takes(four_questions(), "\n:back\n\n:\n: :\n:go\n:go x\n:go 5\n:nonsense\n-1\n99999999999999999999\n\xff\xfe\n") == ExitCode::well);
    CHECK(room.errors().empty());
    CHECK(room.says("This is the first question."));
}
