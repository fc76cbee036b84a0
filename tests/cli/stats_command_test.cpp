#include "cli/stats_command.h"

#include "cli/transcript.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <map>
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

TEST_CASE("the statistics as CSV are a row a figure", "[stats]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=right\n");
    CHECK(shell.run({"stats", "--format", "csv"}) == ExitCode::well);
    CHECK(shell.printed().starts_with("course,figure,what,n,value,low,high\n"
                                      "harbour,recall,history,0,,,\n"
                                      "harbour,recall,today,1,0."));
    for (const char* row : {"harbour,retention,all,0,,,\n", "harbour,retention_by_age,1 day,0,,,\n", "harbour,answer_seconds,date,",
                            "harbour,recalled_when_predicted,0.90-0.95,0,,,\n", "harbour,right_when,sure,0,,,\n", "harbour,paragraph,1,", "harbour,due,2026-11-24,0,0,,\n",
                            "harbour,time_error,all,0,,,\n"})
        CHECK(shell.printed().find(row) != std::string::npos);
}

TEST_CASE("the JSON has every figure, and nothing from fewer than five", "[stats]") {
    Shell shell;
    for (const char* day : {"2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"}) {
        shell.comes_the_day(day);
        shell.run({"study", "--count", "2"}, "=wrong\n\n=right\n\n=right\n\n=right\n\n");
    }
    REQUIRE(shell.run({"stats", "--format", "json"}) == ExitCode::well);
    const auto course = nlohmann::json::parse(shell.printed())["courses"][0];
    for (const char* name : {"retention", "retention_by_topic", "retention_by_age", "recall_calibration", "certainty", "sure_but_wrong", "answer_times", "hardest",
                             "mastery", "forecast", "coverage", "time"})
        CHECK(course.contains(name));
    std::size_t by_topic = 0;
    for (const auto& share : course["retention_by_topic"]) {
        by_topic += share["n"].get<std::size_t>();
        CHECK(share["value"].is_null() == (share["n"].get<int>() < 5));
    }
    CHECK(by_topic == course["retention"]["n"].get<std::size_t>());
    CHECK(course["forecast"].size() == 14);
    CHECK(course["certainty"][2]["value"].is_null());
    CHECK(course["mastery"].back()["date"] == "2026-11-29");
}

TEST_CASE("statistics only look: nothing is written, even on a disk with a torn line", "[stats]") {
    Shell shell;
    shell.run({"study", "--count", "2"}, "=right\n");
    std::map<std::string, std::string> before, after;
    const auto read_all = [&](std::map<std::string, std::string>& into) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(shell.home().path("data")))
            if (entry.is_regular_file()) into[entry.path().string()] = std::to_string(entry.last_write_time().time_since_epoch().count());
    };
    for (const auto& entry : std::filesystem::recursive_directory_iterator(shell.home().path("data/estelik/journal")))
        if (entry.path().extension() == ".jsonl") std::ofstream(entry.path(), std::ios::app) << "{\"torn";
    read_all(before);
    CHECK(shell.run({"stats"}) == ExitCode::well);
    CHECK(shell.run({"due"}) == ExitCode::well);
    read_all(after);
    CHECK(before == after);
}

TEST_CASE("retention stays unsaid while there is too little to tell", "[stats]") {
    Shell shell;
    shell.run({"stats"});
    CHECK(shell.printed().find("too few answers") != std::string::npos);
}
