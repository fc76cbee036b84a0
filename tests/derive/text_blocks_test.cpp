#include "derive/text_blocks.h"

#include "support/catch.h"

using namespace estelik;

namespace {

std::vector<std::string> cut(const std::string& text, bool markdown = false) {
    std::vector<std::string> blocks;
    for (const auto& block : text_blocks(text, markdown)) blocks.push_back(block.content.text());
    return blocks;
}

using Blocks = std::vector<std::string>;

}  // namespace

TEST_CASE("blank lines part paragraphs, wrapped lines are joined", "[reader]") {
    CHECK(cut("One line\nand  another.\r\n\r\nTwo.\n") == Blocks{"One line and another.", "Two."});
    CHECK(cut("The for-\nmer leader of the Sino-\nRussian bloc") == Blocks{"The former leader of the Sino-Russian bloc"});
    CHECK(cut("").empty());
}

TEST_CASE("a line too long to be wrapped is a paragraph", "[reader]") {
    const std::string long_line(120, 'x');
    CHECK(cut(long_line + "\n" + long_line) == Blocks{long_line, long_line});
}

TEST_CASE("Markdown's marks are left out, and every byte keeps its place", "[reader]") {
    const std::string text = "# Title\n\nA **bold** [link](http://a.b) and snake_case.\n> Quoted.";
    CHECK(cut(text, true) == Blocks{"Title", "A bold link and snake_case. Quoted."});
    const auto blocks = text_blocks(text, true);
    CHECK(blocks[0].hint == BlockHint::heading);
    const auto at = blocks[1].content.text().find("link");
    CHECK(text.substr(blocks[1].content.source(static_cast<std::uint32_t>(at)), 4) == "link");
}
