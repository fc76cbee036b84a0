#include "cli/paper_command.h"

#include "cli/transcript.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace estelik;
using namespace estelik::test;

namespace {

std::string text_of(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a paper comes with its key and a sheet for marking, in each version", "[paper]") {
    Shell shell;
    const auto folder = shell.home().path("paper");
    CHECK(shell.run({"paper", "--count", "5", "--versions", "2", "-o", folder}) == ExitCode::well);
    CHECK(shell.printed() == "5 questions, 2 versions, in HOME/paper\n");
    for (const char* name : {"paper-A.html", "key-A.html", "marks-A.html", "paper-A.md", "key-A.md", "paper-B.html", "key-B.md"})
        CHECK(std::filesystem::exists(folder + "/" + name));
    CHECK(text_of(folder + "/paper-A.md") != text_of(folder + "/paper-B.md"));
}

TEST_CASE("the same seed writes the same bytes", "[paper]") {
    Shell shell;
    const auto once = shell.home().path("once");
    const auto again = shell.home().path("again");
    shell.run({"paper", "-o", once});
    shell.run({"paper", "-o", again});
    CHECK(text_of(once + "/paper.html") == text_of(again + "/paper.html"));
    CHECK(text_of(once + "/key.md") == text_of(again + "/key.md"));
    CHECK_FALSE(text_of(once + "/paper.html").empty());
}

TEST_CASE("a blueprint or topic that is not there is named with those that are", "[paper]") {
    Shell shell;
    CHECK(shell.run({"paper", "--blueprint", "huge", "-o", shell.home().path("paper")}) == ExitCode::failed);
    CHECK(shell.errors().find("there is no blueprint \"huge\"") != std::string::npos);
    CHECK(shell.errors().find("Full mock") != std::string::npos);
    CHECK(shell.run({"paper", "--topic", "nowhere", "-o", shell.home().path("paper")}) == ExitCode::failed);
    CHECK(shell.errors().find("there is no topic \"nowhere\"") != std::string::npos);
    CHECK(shell.run({"paper"}) == ExitCode::failed);
    CHECK(shell.errors().find("-o DIR") != std::string::npos);
}
