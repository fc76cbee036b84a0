#include "derive/html_blocks.h"

#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;

namespace {

std::vector<std::string> cut(const std::string& page) {
    std::vector<std::string> blocks;
    for (const auto& block : html_blocks(page)) blocks.push_back(block.content.text());
    return blocks;
}

using Blocks = std::vector<std::string>;

}  // namespace

TEST_CASE("a page gives the words of its paragraphs", "[reader]") {
    CHECK(cut("<html><head><title>T</title><style>p{}</style></head><body><nav>Menu</nav><h1>Head</h1>"
              "<p>One&nbsp;&amp; <b>two</b>&#8217;s.</p><script>if (a < b) x();</script><p>Three<br>four</p></body></html>") ==
          Blocks{"T", "Head", "One & two’s.", "Three", "four"});
}

TEST_CASE("headings and captions are told apart, and places kept", "[reader]") {
    const std::string page = "<h2>Part</h2><p>A &mdash; rose</p><figcaption>A rose</figcaption>";
    const auto blocks = html_blocks(page);
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[0].hint == BlockHint::heading);
    CHECK(blocks[2].hint == BlockHint::caption);
    const auto& text = blocks[1].content;
    CHECK(page.substr(text.source(static_cast<std::uint32_t>(text.text().find("rose"))), 4) == "rose");
}

TEST_CASE("broken pages are read as far as they go", "[reader]") {
    CHECK(cut("a < b & c &bogus; <p") == Blocks{"a < b & c &bogus;"});
    CHECK(cut("<script>never closed <script> again").size() <= 1);
    CHECK(rc::check("any bytes can be read", [](const std::string& bytes) {
        for (const auto& block : html_blocks("<p>" + bytes)) RC_ASSERT(block.content.source(0) <= bytes.size() + 3);
    }));
}

TEST_CASE("a page is told from a text", "[reader]") {
    CHECK(looks_like_html("<!DOCTYPE HTML><html>"));
    CHECK_FALSE(looks_like_html("a < b"));
}
