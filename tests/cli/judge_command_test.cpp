#include "cli/judge_command.h"

#include "cli/transcript.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace estelik;
using namespace estelik::test;

namespace {

nlohmann::json judged(const std::string& line, ExitCode expected = ExitCode::well) {
    Shell shell;
    CHECK(shell.run({"judge"}, line + "\n") == expected);
    return nlohmann::json::parse(shell.printed());
}

}  // namespace

TEST_CASE("an answer as a JSON line is marked", "[judge]") {
    const auto verdict = judged(R"({"question": {"type": "text", "key": "Ada Renwick"}, "answer": "ada renwick"})");
    CHECK(verdict["verdict"] == "right");
    CHECK(verdict["score"] == 1.0);
    CHECK_FALSE(verdict["reason"].get<std::string>().empty());
}

TEST_CASE("answers of every form are taken", "[judge]") {
    CHECK(judged(R"({"question": {"type": "true_false", "key": true}, "answer": false})")["verdict"] == "wrong");
    CHECK(judged(R"({"question": {"type": "choice", "options": ["A stone", "A tree", "A star"], "key": "A tree"}, "answer": "A tree"})")["verdict"] == "right");
    CHECK(judged(R"({"question": {"type": "order", "items": ["One", "Two", "Three"]}, "answer": ["One", "Two", "Three"]})")["verdict"] == "right");
    CHECK(judged(R"({"question": {"type": "number", "key": {"value": 640, "unit": "m"}}, "answer": "640"})")["verdict"] == "right");
    CHECK(judged(R"({"question": {"type": "cloze", "question": "From {{1}} to {{2}}.", "gaps": [{"type": "text", "key": "here"}, {"type": "text", "key": "there"}]}, "gap": 2, "answer": "there"})")["verdict"] == "right");
}

TEST_CASE("a line that cannot be judged is an error in its place", "[judge]") {
    CHECK(judged("not json", ExitCode::findings).contains("error"));
    CHECK(judged(R"({"question": {"type": "riddle"}, "answer": "x"})", ExitCode::findings)["error"].get<std::string>().find("riddle") != std::string::npos);
    CHECK(judged(R"({"question": {"type": "text", "key": "a"}, "answer": 5})", ExitCode::findings).contains("error"));
    CHECK(judged(R"({"question": {"type": "text", "key": "a"}, "answer": ["a", "b"]})", ExitCode::findings).contains("error"));
}

TEST_CASE("a line nested without end is refused, and the next is judged", "[judge]") {
    Shell shell;
    const std::string deep = R"({"question": {"type": "text", "key": )" + std::string(100'000, '[') + std::string(100'000, ']') + R"(}, "answer": "a"})";
    CHECK(shell.run({"judge"}, deep + "\n" + R"({"question": {"type": "text", "key": "a"}, "answer": "a"})" + "\n") == ExitCode::findings);
    CHECK(shell.printed().find("nested more than 32 deep") != std::string::npos);
    CHECK(shell.printed().find("\"right\"") != std::string::npos);
}
