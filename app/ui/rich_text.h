// Wrapped text in several styles: Markdown, a passage with its quote lit, a paragraph with marks. Laid out
// once, measured, then drawn at a place; an offset in the source finds its lines again.
#pragma once

#include "article/markdown.h"
#include "state/screen.h"
#include "ui/draw.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

// Text in one style, as it goes into a line.
struct Styled {
    std::string_view text;               // must live as long as the layout; "\n" breaks the line
    Face face;
    Colour colour = 0;
    int mark = -1;                       // which mark it belongs to; -1: none
};

// A laid out paragraph: pieces on lines, positions from its upper left corner.
struct TextLayout {
    struct Piece {
        std::string_view text;
        Face face;
        Colour colour = 0;
        int mark = -1;
        float x = 0, width = 0;
        int line = 0;
    };
    std::vector<Piece> pieces;
    int lines = 0;
    float line_height = 0;
    float width = 0;                     // of the longest line

    float height() const { return static_cast<float>(lines) * line_height; }
    Box box_of(const Piece& piece, ImVec2 at) const;
};

// Breaks at blanks; a word longer than the line is broken between letters. A no-break space holds.
TextLayout lay_out_text(std::span<const Styled> runs, float width, float line_height);
void draw_layout(const Kit& kit, const TextLayout& layout, ImVec2 at);  // text only, no marks

// Plain wrapped text. line 0: the face's own.
float wrapped_height(const Face& face, std::string_view text, float width, float line = 0);
float draw_wrapped(const Kit& kit, ImVec2 at, float width, const Face& face, Colour colour, std::string_view text, float line = 0);

struct TextStyle {
    Face regular, strong, code;
    Colour colour = 0;
    float line = 0;                      // 0: the regular face's own
};
TextStyle body_style(const Kit& kit);    // body, ink
TextStyle stem_style(const Kit& kit, bool large);  // title or head, ink
float markdown_height(const Kit& kit, std::string_view text, float width, const TextStyle& style);
float draw_markdown(const Kit& kit, ImVec2 at, float width, std::string_view text, const TextStyle& style);

// The passage: gold bar, the quote on its mark with a gold underline. Gives back the height.
enum class PassageSize { body, ui };     // in a column, in a panel
float passage_height(const Kit& kit, const PassageText& passage, float width, PassageSize size = PassageSize::body);
float draw_passage(const Kit& kit, ImVec2 at, float width, const PassageText& passage, PassageSize size = PassageSize::body);

// A paragraph of the reading with its marks (they may overlap; the first at a letter counts). A lit mark
// is filled and underlined, the others underlined thinly. clicked: the mark under a click, or -1.
float marked_height(const Kit& kit, const ReadParagraph& paragraph, float width);
float draw_marked(Kit& kit, ImVec2 at, float width, const ReadParagraph& paragraph, int& clicked);

}  // namespace estelik
