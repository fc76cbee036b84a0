#include "article/markdown.h"

#include "support/catch.h"

using namespace estelik;

namespace {

// A block on one line: its marker, then its runs as *emphasis*, **strong**, `code`, / for a break.
std::string shown(const Block& block) {
    std::string text = std::string(static_cast<std::size_t>(block.depth), '>') + block.marker;
    for (const Run& run : block.runs) {
        const std::string mark = run.code                     ? "`"
                                 : run.strong && run.emphasis ? "***"
                                 : run.strong                 ? "**"
                                 : run.emphasis               ? "*"
                                                              : "";
        text += "[" + mark + (run.is_break() ? "/" : run.text) + mark + "]";
    }
    return text;
}

std::string shown(std::string_view markdown) {
    std::string text;
    for (const Block& block : parse_markdown(markdown)) text += shown(block) + "\n";
    return text;
}

}  // namespace

TEST_CASE("Markdown becomes blocks of runs", "[markdown]") {
    CHECK(shown("") == "");
    CHECK(shown("Who *won* the **cup**, in `x`?") == "[Who ][*won*][ the ][**cup**][, in ][`x`][?]\n");
    CHECK(shown("***both***") == "[***both***]\n");
    CHECK(shown("one\ntwo\n\nthree") == "[one two]\n[three]\n");
    CHECK(shown("one  \ntwo\\\nthree") == "[one][/][two][/][three]\n");
}

TEST_CASE("lists keep their markers and their depth", "[markdown]") {
    CHECK(shown("Of these:\n- one\n- two") == "[Of these:]\n>•[one]\n>•[two]\n");
    CHECK(shown("3. three\n4. four") == ">3.[three]\n>4.[four]\n");
    CHECK(shown("- a\n  - b\n- c") == ">•[a]\n>>•[b]\n>•[c]\n");
    CHECK(shown("- a\n\n  more of a\n\n- b") == ">•[a]\n>[more of a]\n>•[b]\n");
}

TEST_CASE("headings are strong, code blocks are code", "[markdown]") {
    CHECK(shown("# Title") == "[**Title**]\n");
    CHECK(shown("```\na\nb\n```") == "[`a`][`/`][`b`]\n");
}

TEST_CASE("HTML, links, images and gaps are their text", "[markdown]") {
    CHECK(shown("<b>x</b>") == "[<b>x</b>]\n");
    CHECK(shown("[a link](http://x) ![a picture](y.png)") == "[a link a picture]\n");
    CHECK(shown("in {{1}} and _____") == "[in {{1}} and _____]\n");
    CHECK(shown("R&amp;D &copy;") == "[R&D &copy;]\n");
}

TEST_CASE("plain text has the words alone", "[markdown]") {
    CHECK(plain_text("Who *won*?\n\n- **A**\n- B") == "Who won?\n• A\n• B");
    CHECK(plain_text("one  \ntwo") == "one\ntwo");
    CHECK(plain_text("") == "");
}
