#include "cli/choose_course.h"

#include "cli/transcript.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("an unknown course is named with the nearest one", "[cli]") {
    Shell shell;
    CHECK(shell.run({"study", "--course", "harbor"}) == ExitCode::failed);
    CHECK(shell.errors() == "estelik: there is no course \"harbor\". Did you mean \"harbour\"?\n");
}

TEST_CASE("where no name is near, all that there are stand in the error", "[cli]") {
    Shell shell;
    CHECK(shell.run({"study", "--course", "astronomy"}) == ExitCode::failed);
    CHECK(shell.errors().find("There is: harbour") != std::string::npos);
}

TEST_CASE("a course that cannot be read is passed over, and named when it is the only one", "[cli]") {
    Shell shell;
    shell.home().holds("share/questions/broken/bank.json", "{");
    CHECK(shell.run({"study"}, "") == ExitCode::well);
    std::filesystem::remove_all(shell.home().path("share/questions/harbour"));
    CHECK(shell.run({"study"}, "") == ExitCode::failed);
    CHECK(shell.errors().find("broken/bank.json:1:") != std::string::npos);
}

TEST_CASE("a machine without courses says how to name one", "[cli]") {
    Shell shell;
    std::filesystem::remove_all(shell.home().path("share/questions/harbour"));
    CHECK(shell.run({"due"}) == ExitCode::failed);
    CHECK(shell.errors() == "estelik: there is no course. Name a folder of courses with --questions DIR\n");
}
