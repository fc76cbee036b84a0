#include "cli/options.h"

#include "support/catch.h"

#include <sstream>

using namespace estelik;

namespace {

Options parsed(const std::vector<std::string>& words) {
    std::ostringstream out;
    std::ostringstream err;
    auto result = parse_options(words, out, err);
    INFO(err.str());
    REQUIRE(std::holds_alternative<Options>(result));
    return std::get<Options>(result);
}

ExitCode ended(const std::vector<std::string>& words) {
    std::ostringstream out;
    std::ostringstream err;
    const auto result = parse_options(words, out, err);
    REQUIRE(std::holds_alternative<ExitCode>(result));
    return std::get<ExitCode>(result);
}

}  // namespace

TEST_CASE("no word at all asks for the window", "[options]") {
    CHECK(parsed({}).task == Task::window);
    CHECK(parsed({"--data", "here"}).data == "here");
}

TEST_CASE("options of the program stand before a command or after it", "[options]") {
    CHECK(parsed({"--data", "here", "due"}).data == "here");
    CHECK(parsed({"due", "--data", "here"}).data == "here");
    CHECK(parsed({"due", "--data", "here"}).task == Task::due);
}

TEST_CASE("a command takes its own options", "[options]") {
    const auto study = parsed({"study", "--course", "harbour", "--count", "5"});
    CHECK(study.task == Task::study);
    CHECK(study.course == "harbour");
    CHECK(study.count == 5);
    const auto lint = parsed({"lint", "--format", "json", "a", "b"});
    CHECK(lint.json);
    CHECK(lint.paths == std::vector<std::string>{"a", "b"});
    CHECK_FALSE(parsed({"stats", "--format", "text"}).json);
}

TEST_CASE("a test is told what to hold, as a paper is", "[options]") {
    const auto test = parsed({"test", "--blueprint", "half", "--topic", "a", "--topic", "b", "--count", "7", "--certainty"});
    CHECK(test.task == Task::test);
    CHECK(test.blueprint == "half");
    CHECK(test.topics == std::vector<std::string>{"a", "b"});
    CHECK(test.count == 7);
    CHECK(test.certainty);
    CHECK_FALSE(test.resume);
    CHECK(parsed({"test", "--resume"}).resume);
}

TEST_CASE("the statistics alone can be comma-separated", "[options]") {
    CHECK(parsed({"stats", "--format", "csv"}).csv);
    CHECK_FALSE(parsed({"stats", "--format", "json"}).csv);
    CHECK(ended({"due", "--format", "csv"}) == ExitCode::failed);
    CHECK(parsed({"export-history", "-o", "here.csv"}).file == "here.csv");
}

TEST_CASE("--questions may be repeated", "[options]") {
    CHECK(parsed({"--questions", "a", "--questions", "b", "due"}).questions == std::vector<std::string>{"a", "b"});
}

TEST_CASE("what cannot be meant is refused", "[options]") {
    CHECK(ended({"--course", "x"}) == ExitCode::failed);
    CHECK(ended({"study", "--count", "many"}) == ExitCode::failed);
    CHECK(ended({"due", "stats"}) == ExitCode::failed);
    CHECK(ended({"--seed", "many"}) == ExitCode::failed);
    CHECK(ended({"--help"}) == ExitCode::well);
}
