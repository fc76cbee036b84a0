#include "cli/stats_command.h"

#include "cli/transcript.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("the statistics as JSON have stable names", "[stats]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=right\n");
    CHECK(shell.run({"stats", "--format", "json"}) == ExitCode::well);
    const auto stats = nlohmann::json::parse(shell.printed());
    CHECK(stats["answers"] == 1);
    CHECK(stats["right"] == 1);
    CHECK(stats["days"] == 1);
    CHECK(stats["retention"]["n"] == 0);
    const auto& course = stats["courses"][0];
    CHECK(course["questions"] == 12);
    CHECK(course["new"] == 11);
    CHECK(course["strong"] == 1);
    std::size_t answered = 0;
    for (const auto& topic : course["topics"]) answered += topic["answered"].get<std::size_t>();
    CHECK(answered == 1);
}

TEST_CASE("the statistics as CSV are a row a section", "[stats]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=right\n");
    CHECK(shell.run({"stats", "--format", "csv"}) == ExitCode::well);
    CHECK(shell.printed().starts_with("course,topic,title,answered,of,recall\n"
                                      "harbour,history,How it began,0,7,\n"
                                      "harbour,today,What it is today,1,5,0."));
}

TEST_CASE("retention stays unsaid while there is too little to tell", "[stats]") {
    Shell shell;
    shell.run({"stats"});
    CHECK(shell.printed().find("too few answers") != std::string::npos);
}
