#include "cli/derive_command.h"

#include "cli/transcript.h"
#include "support/catch.h"
#include "support/tiny_pdf.h"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

using namespace estelik;
using namespace estelik::test;

namespace {

const std::string story = "The Lighthouse of Korsund\n\n"
                          "The lighthouse of Korsund was built by Anna Lund in 1871. It stands 48 metres above the sea. "
                          "About 3,000 visitors climb its stairs every summer.\n\n"
                          "On May 10, 1902, the town signed the Treaty of Korsund with Norway. In 1940 German troops occupied the tower.\n";

nlohmann::json spans(Shell& shell, std::vector<std::string> words) {
    words.insert(words.begin(), {"derive", "--format", "spans"});
    REQUIRE(shell.run(words) == ExitCode::well);
    return nlohmann::json::parse(shell.printed());
}

}  // namespace

TEST_CASE("spans of an article stand where they say, in bytes of their paragraph", "[derive]") {
    Shell shell;
    shell.home().holds("article.txt", story);
    const auto items = spans(shell, {shell.home().path("article.txt")});
    REQUIRE(items.size() >= 5);
    const std::vector<std::string> paragraphs = split(story, '\n');
    for (const auto& item : items) {
        const auto& paragraph = paragraphs[2 * (item["para"].get<std::size_t>() - 1)];
        const std::size_t start = item["start"];
        CHECK(paragraph.substr(start, item["end"].get<std::size_t>() - start) == item["answer"]);
    }
    CHECK(spans(shell, {shell.home().path("article.txt")}) == items);
}

TEST_CASE("paragraphs from a list keep their ids and their bytes", "[derive]") {
    Shell shell;
    shell.home().holds("list.json", R"([{"id": "a7", "text": "  The tower was built by Anna Lund in 1871 on the coast of Norway."}])");
    const auto items = spans(shell, {"--paragraphs", shell.home().path("list.json")});
    REQUIRE_FALSE(items.empty());
    for (const auto& item : items) CHECK(item["para"] == "a7");
    shell.home().holds("list.json", "{}");
    CHECK(shell.run({"derive", "--format", "spans", "--paragraphs", shell.home().path("list.json")}) == ExitCode::failed);
}

TEST_CASE("a derived bank is written with its reading, and lints clean but for its smallness", "[derive]") {
    Shell shell;
    shell.home().holds("article.txt", story);
    std::filesystem::create_directories(shell.home().path("course"));
    CHECK(shell.run({"derive", shell.home().path("article.txt"), "-o", shell.home().path("course/bank.json")}) == ExitCode::well);
    RealDisk disk;
    const auto read = load_bank(disk, shell.home().path("course"));
    REQUIRE(read.bank);
    CHECK(read.bank->questions.size() >= 4);
    CHECK(read.bank->reading.paragraphs.size() == 2);
    for (const auto& finding : read.findings) CHECK(finding.question.empty());
}

TEST_CASE("what cannot be derived is said in one line", "[derive]") {
    Shell shell;
    CHECK(shell.run({"derive"}) == ExitCode::failed);
    CHECK(shell.run({"derive", shell.home().path("nowhere.txt")}) == ExitCode::failed);
    CHECK(shell.errors().find("no such file") != std::string::npos);
    shell.home().holds("a.pdf", "%PDF-1.4");  // damaged, or nothing is there to read it with
    CHECK(shell.run({"derive", shell.home().path("a.pdf")}) == ExitCode::failed);
    CHECK(shell.errors().find("pdftotext") != std::string::npos);
    shell.home().holds("list.json", "[]");
    CHECK(shell.run({"derive", "--paragraphs", shell.home().path("list.json")}) == ExitCode::failed);
}

TEST_CASE("the text of a PDF is derived like any other", "[derive]") {
    if (std::system("command -v pdftotext >/dev/null") != 0) {
        WARN("skipped: needs pdftotext of poppler-utils");
        return;
    }
    Shell shell;
    shell.home().holds("tower.pdf", tiny_pdf({"The Tower of Korsund", "", "The tower of Korsund was built by Anna Lund in 1871. It stands 48 metres",
                                              "above the sea. In 1940 German troops occupied the tower."}));
    const auto items = spans(shell, {shell.home().path("tower.pdf")});
    CHECK(std::any_of(items.begin(), items.end(), [](const nlohmann::json& item) { return item["answer"] == "Anna Lund"; }));
}
