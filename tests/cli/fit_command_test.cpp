#include "cli/fit_command.h"

#include "cli/transcript.h"
#include "support/anki_files.h"
#include "support/catch.h"
#include "support/synthetic_log.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

using namespace estelik;
using namespace estelik::test;

namespace {

void holds_log(const TempFolder& home, std::size_t reviews) {
    std::ostringstream text;
    text << "card_id,review_th,rating,delta_t_days,delta_t_secs\n";
    for (const auto& row : testing::synthetic_log(reviews, 5))
        text << row.card << ',' << row.number << ',' << row.grade << ',' << row.days << ',' << row.seconds << '\n';
    home.holds("log.csv", text.str());
}

}  // namespace

TEST_CASE("A log is fitted, and the predictions written add up to the loss printed", "[fit]") {
    Shell shell;
    holds_log(shell.home(), 3000);
    for (const auto* model : {"fsrs6", "fsrs7", "auto"}) {
        INFO(model);
        REQUIRE(shell.run({"fit", "--csv", shell.home().path("log.csv"), "--model", model, "--folds", "5", "--format", "json",
                           "--predictions", shell.home().path("said.csv"), "--svg", shell.home().path("said.svg")}) == ExitCode::well);
        const auto json = nlohmann::json::parse(shell.printed());
        std::ifstream file(shell.home().path("said.csv"));
        std::string line;
        std::getline(file, line);
        CHECK(line == "card_id,review_th,p,y");
        double loss = 0;
        std::size_t rows = 0;
        for (double card, number, p, y; std::getline(file, line); ++rows) {
            REQUIRE(std::sscanf(line.c_str(), "%lf,%lf,%lf,%lf", &card, &number, &p, &y) == 4);
            loss -= std::log(y == 1 ? p : 1 - p);
        }
        CHECK(rows == json["tests"]);
        CHECK(loss / static_cast<double>(rows) == Approx(json["log_loss"].get<double>()).epsilon(1e-4));
        CHECK(json["seconds"] > 0);
        CHECK(std::filesystem::exists(shell.home().path("said.svg")));
    }
}

TEST_CASE("A collection of Anki is fitted, as it lies in a profile and in a package", "[fit]") {
    Shell shell;
    std::vector<LogRow> rows;
    for (int i = 0; i < 400; ++i) {
        const std::int64_t day = i / 40;
        rows.push_back({.id = day * 86'400'000 + i, .card = i % 40 + 1, .ease = i % 7 == 0 && day > 0 ? 1 : 3, .type = day == 0 ? 0 : 1});
    }
    const auto collection = old_collection(rows);
    shell.home().holds("collection.anki2", collection);
    shell.home().holds("deck.apkg", zip_of({{"meta", format_entry(3)}, {"collection.anki21b", packed(collection)}}));
    for (const auto* file : {"collection.anki2", "deck.apkg"}) {
        REQUIRE(shell.run({"fit", "--anki", shell.home().path(file), "--format", "json"}) == ExitCode::well);
        const auto json = nlohmann::json::parse(shell.printed());
        CHECK(json["reviews"] == 400);
        CHECK(json["cards"] == 40);
        CHECK(json["tests"] == 300);
    }
    CHECK(shell.run({"fit", "--anki", shell.home().path("none.apkg")}) == ExitCode::failed);
    shell.home().holds("notes.txt", "no collection");
    CHECK(shell.run({"fit", "--anki", shell.home().path("notes.txt")}) == ExitCode::failed);
    CHECK(shell.errors().find("notes.txt: this is no collection of Anki") != std::string::npos);
}

TEST_CASE("Without a log the journal is fitted, however short", "[fit]") {
    Shell shell;
    shell.run({"study", "--count", "13"}, "=right\n");
    CHECK(shell.run({"fit"}) == ExitCode::well);
    CHECK(shell.printed().find("1 answers to 1 cards") != std::string::npos);
    CHECK(shell.printed().find("too few answers to tell models apart") != std::string::npos);
}

TEST_CASE("A log that cannot be read is one line and exit code 2", "[fit]") {
    Shell shell;
    CHECK(shell.run({"fit", "--csv", shell.home().path("none.csv")}) == ExitCode::failed);
    CHECK(shell.errors().find("none.csv: there is no such file") != std::string::npos);
    shell.home().holds("bad.csv", "a,b\n1,2\n");
    CHECK(shell.run({"fit", "--csv", shell.home().path("bad.csv")}) == ExitCode::failed);
    CHECK(std::count(shell.errors().begin(), shell.errors().end(), '\n') == 1);
    CHECK(shell.run({"fit", "--model", "sm2"}) == ExitCode::failed);
}
