#include "cli/review_command.h"

#include "cli/transcript.h"
#include "review/review_support.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/memory_disk.h"
#include "support/tiny_pdf.h"

#include <sstream>

using namespace estelik;
using namespace estelik::test;

namespace {

// An instructor at the terminal, with an article on a disk in memory.
class Editor {
public:
    Editor() { disk.files()["lighthouse.txt"] = article_of({first_paragraph, second_paragraph, third_paragraph}); }

    ExitCode types(const std::string& lines, const std::string& article = "lighthouse.txt", const std::string& output = "") {
        std::istringstream in(lines);
        std::ostringstream out, err;
        Terminal terminal{[&]() -> std::optional<std::string> {
                              std::string line;
                              return std::getline(in, line) ? std::optional(line) : std::nullopt;
                          },
                          out, err, true};
        DeriveOptions options;
        options.article = article;
        options.output = output;
        const auto code = review_drafts(disk, "data", options, terminal);
        printed = out.str();
        errors = err.str();
        return code;
    }
    bool says(const std::string& text) const { return printed.find(text) != std::string::npos; }
    Decisions kept() { return *read_decisions(disk.file("data/reviews/the-lighthouse-of-korsund.json"), "kept"); }

    MemoryDisk disk;
    std::string printed, errors;
};

}  // namespace

TEST_CASE("drafts are reviewed line by line, left, and gone on with", "[golden]") {
    Editor editor;
    std::string transcript = "$ estelik derive --review lighthouse.txt\n";
    editor.types("h\na\nr\np\nt\nd\nu\nu\ne\n\n\ns\nk\nj\n7\nwhat\nq\n");
    transcript += editor.printed + "\n$ estelik derive --review lighthouse.txt -o course/bank.json\n";
    editor.types("a\na\na\na\na\na\na\na\na\na\na\na\n", "lighthouse.txt", "course/bank.json");
    transcript += editor.printed;
    check_golden("review", transcript);
}

TEST_CASE("each line is on the disk when it is said", "[review]") {
    Editor editor;
    CHECK(editor.types("a\nr\n") == ExitCode::well);
    CHECK(editor.kept().list.size() == 2);
    CHECK(editor.says("2 of "));
    editor.types("q\n");
    CHECK(editor.says(", 2 decided."));
    CHECK(editor.says("Draft 3 of "));
}

TEST_CASE("another edition of the article says what moved", "[review]") {
    Editor editor;
    editor.types("a\na\nr\n");
    editor.disk.files()["lighthouse.txt"] = article_of({second_paragraph, first_paragraph, third_paragraph});
    editor.types("q\n");
    CHECK(editor.says("The article has changed: "));
    CHECK(editor.says("3 decided"));
}

TEST_CASE("lines that make no question are refused and say why", "[review]") {
    Editor editor;
    editor.types("e\nNo gap stands here.\n\ne\nBuilt by {{1}} in 1871, they say.\n\n");
    CHECK(editor.says("the question has lost its gap; write it as {{1}}. The draft stays as it was."));
    CHECK(editor.says("Edited and accepted."));
    REQUIRE(editor.kept().list.size() == 1);
    CHECK(editor.kept().list[0].edited);
    CHECK(editor.kept().list[0].asked->stem == "Built by {{1}} in 1871, they say.");
}

TEST_CASE("what cannot be reviewed is said in one line", "[review]") {
    Editor editor;
    CHECK(editor.types("", "nowhere.txt") == ExitCode::failed);
    CHECK(editor.errors.find("no such file") != std::string::npos);
    editor.disk.files()["data/reviews/the-lighthouse-of-korsund.json"] = "[]";
    CHECK(editor.types("a\n") == ExitCode::failed);
    CHECK(editor.errors.find("damaged") != std::string::npos);
}
