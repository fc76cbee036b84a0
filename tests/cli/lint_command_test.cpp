#include "cli/lint_command.h"

#include "cli/transcript.h"
#include "support/catch.h"
#include "support/golden.h"

#include <nlohmann/json.hpp>

using namespace estelik;
using namespace estelik::test;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    text.replace(text.find(from), from.size(), to);
    return text;
}

// The sample course with a type misspelt, a quote that is not in the reading, and a stray comma.
void break_the_course(const Shell& shell) {
    const std::string bank = "share/questions/harbour/bank.json";
    auto text = shell.home().text_of(bank);
    text = replaced(text, "\"type\": \"order\"", "\"type\": \"ordr\"");
    text = replaced(text, "stands on black granite", "stands on green granite");
    shell.home().holds(bank, text);
}

}  // namespace

TEST_CASE("a clean course is one line with its count by type", "[golden]") {
    Shell shell;
    CHECK(shell.run({"lint", shell.home().path("share/questions")}) == ExitCode::well);
    CHECK(shell.run({"lint", shell.home().path("share/questions/harbour")}) == ExitCode::well);
    CHECK(shell.run({"lint", shell.home().path("share/questions/harbour/bank.json")}) == ExitCode::well);
    break_the_course(shell);
    CHECK(shell.run({"lint", shell.home().path("share/questions/")}) == ExitCode::findings);
    shell.home().holds("share/questions/harbour/bank.json", "{\n  \"format\": 1,,\n");
    CHECK(shell.run({"lint", shell.home().path("share/questions")}) == ExitCode::findings);
    CHECK(shell.run({"lint", shell.home().path("nowhere"), shell.home().path("share/questions")}) == ExitCode::failed);
    check_golden("lint", shell.transcript());
}

TEST_CASE("the findings as JSON hold what the text does", "[lint]") {
    Shell shell;
    break_the_course(shell);
    CHECK(shell.run({"lint", "--format", "json", shell.home().path("share/questions")}) == ExitCode::findings);
    const auto json = nlohmann::json::parse(shell.printed());
    CHECK(json["errors"].get<std::size_t>() == json["findings"].size());
    CHECK(json["findings"][0]["file"] == "HOME/share/questions/harbour/bank.json");
    CHECK(json["findings"][0]["line"].get<int>() > 0);
    CHECK(json["findings"][0]["severity"] == "error");
}

TEST_CASE("two courses of one id are an error of the second", "[lint]") {
    Shell shell;
    std::filesystem::copy(shell.home().path("share/questions/harbour"), shell.home().path("share/questions/port"), std::filesystem::copy_options::recursive);
    CHECK(shell.run({"lint", shell.home().path("share/questions")}) == ExitCode::findings);
    CHECK(shell.printed().find("HOME/share/questions/port/bank.json: error E208: the course HOME/share/questions/harbour has the id “harbour” too") != std::string::npos);
}
