// Markdown of questions and readings as plain data for a screen or a terminal: blocks of styled runs.
// CommonMark by md4c; HTML is text like any other; of a link or image only its words are kept.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace estelik {

// A stretch of text in one style. A line break is a run of its own whose text is "\n".
struct Run {
    std::string text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;

    bool operator==(const Run&) const = default;
    bool is_break() const { return text == "\n"; }
};

struct Block {
    enum class Kind { paragraph, list_item };
    Kind kind = Kind::paragraph;
    std::string marker = {};  // of the first paragraph of a list item: "•" or "2."; else empty
    int depth = 0;            // how many lists it stands in: 0 for a paragraph
    std::vector<Run> runs = {};

    bool operator==(const Block&) const = default;
};

// Headings are strong paragraphs, code blocks paragraphs of code. Empty text: no blocks.
std::vector<Block> parse_markdown(std::string_view markdown);

// The words alone: blocks and line breaks parted by "\n", list items with their markers.
std::string plain_text(std::string_view markdown);

}  // namespace estelik
