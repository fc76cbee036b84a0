#include "ui/rich_text.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

// Puts words on lines. A word is what stands between blanks, perhaps in several styles.
class Breaker {
public:
    Breaker(float width, float line_height) : width_(width) { layout_.line_height = line_height; }

    void add(const Styled& run) {
        std::string_view rest = run.text;
        while (!rest.empty()) {
            if (rest.front() == '\n') {
                end_word();
                new_line();
                rest.remove_prefix(1);
            } else if (rest.front() == ' ') {
                add_blank(run, rest);
                rest.remove_prefix(1);
            } else {
                const std::size_t end = std::min(rest.find_first_of(" \n"), rest.size());
                add_to_word(run, rest.substr(0, end));
                rest.remove_prefix(end);
            }
        }
    }

    TextLayout take() {
        end_word();
        layout_.lines = line_ + 1;
        return std::move(layout_);
    }

private:
    struct Part {
        Styled run;
        float width = 0;
    };

    void add_blank(const Styled& run, std::string_view rest) {
        end_word();
        blank_ = run;
        blank_.text = rest.substr(0, 1);
        has_blank_ = true;
    }

    void add_to_word(const Styled& run, std::string_view text) {
        Styled part = run;
        part.text = text;
        word_.push_back({part, text_width(run.face, text)});
    }

    void end_word() {
        if (word_.empty()) return;
        float width = 0;
        for (const Part& part : word_) width += part.width;
        const float blank = has_blank_ && x_ > 0 ? text_width(blank_.face, blank_.text) : 0;
        if (x_ > 0 && x_ + blank + width > width_) new_line();
        else if (blank > 0) place({blank_, blank});
        for (const Part& part : word_) place_or_break(part);
        word_.clear();
        has_blank_ = false;
    }

    void place_or_break(Part part) {
        while (part.width > width_ && part.run.text.size() > 1) {
            std::size_t end = part.run.text.size();
            while (end > 1 && text_width(part.run.face, part.run.text.substr(0, end)) > width_ - x_) {
                --end;
                while (end > 1 && (static_cast<unsigned char>(part.run.text[end]) & 0xC0u) == 0x80u) --end;
            }
            Styled head = part.run;
            head.text = part.run.text.substr(0, end);
            place({head, text_width(head.face, head.text)});
            new_line();
            part.run.text.remove_prefix(end);
            part.width = text_width(part.run.face, part.run.text);
        }
        if (!part.run.text.empty()) place(part);
    }

    void place(const Part& part) {
        auto& pieces = layout_.pieces;
        const Styled& run = part.run;
        // Neighbours of one style become one piece again: fewer draws, and the text is seen whole.
        if (!pieces.empty() && pieces.back().line == line_ && pieces.back().mark == run.mark &&
            pieces.back().face.font == run.face.font && pieces.back().colour == run.colour &&
            pieces.back().text.data() + pieces.back().text.size() == run.text.data()) {
            pieces.back().text = {pieces.back().text.data(), pieces.back().text.size() + run.text.size()};
            pieces.back().width += part.width;
        } else {
            pieces.push_back({run.text, run.face, run.colour, run.mark, x_, part.width, line_});
        }
        x_ += part.width;
        layout_.width = std::max(layout_.width, x_);
    }

    void new_line() {
        ++line_;
        x_ = 0;
        has_blank_ = false;
    }

    TextLayout layout_;
    float width_;
    std::vector<Part> word_;
    Styled blank_;
    bool has_blank_ = false;
    float x_ = 0;
    int line_ = 0;
};

TextLayout plain_layout(const Face& face, std::string_view text, float width, float line, Colour colour) {
    const Styled run{text, face, colour};
    return lay_out_text({&run, 1}, width, line > 0 ? line : face.line);
}

struct MarkdownLines {
    std::vector<Block> blocks;           // own the text that the layouts point into
    std::vector<TextLayout> layouts;     // one a block
    std::vector<float> indents;
};

MarkdownLines lay_out_markdown(const Kit& kit, std::string_view text, float width, const TextStyle& style) {
    MarkdownLines lines;
    lines.blocks = parse_markdown(text);
    for (const Block& block : lines.blocks) {
        const float indent = static_cast<float>(block.depth) * kit.px(24);
        std::vector<Styled> runs;
        for (const Run& run : block.runs)
            runs.push_back({run.text, run.code ? style.code : run.strong || run.emphasis ? style.strong : style.regular, style.colour});
        lines.layouts.push_back(lay_out_text(runs, width - indent, style.line > 0 ? style.line : style.regular.line));
        lines.indents.push_back(indent);
    }
    return lines;
}

float gap_before(const Kit& kit, const MarkdownLines& lines, std::size_t block) {
    return block == 0 ? 0 : lines.blocks[block].depth > 0 ? kit.px(4) : kit.px(8);
}

std::array<Styled, 3> passage_runs(const Kit& kit, const PassageText& passage, PassageSize size) {
    const Face& face = size == PassageSize::body ? kit.f().body : kit.f().ui;
    return {Styled{passage.before, face, kit.c().ink}, Styled{passage.quote, face, kit.c().ink, 0},
            Styled{passage.after, face, kit.c().ink}};
}

TextLayout lay_out_passage(const Kit& kit, const PassageText& passage, float width, PassageSize size) {
    return lay_out_text(passage_runs(kit, passage, size), width - kit.px(19), kit.px(size == PassageSize::body ? 26 : 22));
}

void draw_lit(const Kit& kit, const TextLayout& layout, ImVec2 at, int mark) {
    for (const TextLayout::Piece& piece : layout.pieces) {
        if (piece.mark != mark) continue;
        const Box line = layout.box_of(piece, at);
        const float height = kit.px(24) * piece.face.size / kit.f().body.size;
        const Box box{line.x, std::round(line.middle() - height / 2), line.w, std::round(height)};
        fill(box, kit.c().mark);
        hline(box.x, box.bottom() - kit.px(2), box.w, kit.c().gold, kit.px(2));
    }
}

// The paragraph cut where marks begin and end, each stretch with the first mark that covers it.
std::vector<Styled> marked_runs(const Kit& kit, const ReadParagraph& paragraph) {
    std::vector<std::size_t> cuts = {0, paragraph.text.size()};
    for (const TextMark& mark : paragraph.marks) {
        cuts.push_back(std::min(mark.offset, paragraph.text.size()));
        cuts.push_back(std::min(mark.offset + mark.length, paragraph.text.size()));
    }
    std::sort(cuts.begin(), cuts.end());
    std::vector<Styled> runs;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        if (cuts[i] == cuts[i + 1]) continue;
        int found = -1;
        for (std::size_t m = 0; m < paragraph.marks.size(); ++m) {
            const TextMark& mark = paragraph.marks[m];
            if (mark.offset > cuts[i] || mark.offset + mark.length <= cuts[i]) continue;
            if (found < 0 || (mark.lit && !paragraph.marks[static_cast<std::size_t>(found)].lit)) found = static_cast<int>(m);
        }
        runs.push_back({std::string_view(paragraph.text).substr(cuts[i], cuts[i + 1] - cuts[i]), kit.f().lead, kit.c().ink, found});
    }
    return runs;
}

}  // namespace

Box TextLayout::box_of(const Piece& piece, ImVec2 at) const {
    return {std::round(at.x + piece.x), at.y + static_cast<float>(piece.line) * line_height, piece.width, line_height};
}

TextLayout lay_out_text(std::span<const Styled> runs, float width, float line_height) {
    Breaker breaker(width, line_height);
    for (const Styled& run : runs) breaker.add(run);
    return breaker.take();
}

void draw_layout(const Kit& kit, const TextLayout& layout, ImVec2 at) {
    for (const TextLayout::Piece& piece : layout.pieces) {
        const Box box = layout.box_of(piece, at);
        draw_text(kit, {box.x, box.middle() - piece.face.line / 2}, piece.face, piece.colour, piece.text);
    }
}

float wrapped_height(const Face& face, std::string_view text, float width, float line) {
    return text.empty() ? 0 : plain_layout(face, text, width, line, 0).height();
}

float draw_wrapped(const Kit& kit, ImVec2 at, float width, const Face& face, Colour colour, std::string_view text, float line) {
    if (text.empty()) return 0;
    const TextLayout layout = plain_layout(face, text, width, line, colour);
    draw_layout(kit, layout, at);
    return layout.height();
}

TextStyle body_style(const Kit& kit) {
    return {kit.f().body, kit.f().body_bold, kit.f().mono, kit.c().ink, 0};
}

TextStyle stem_style(const Kit& kit, bool large) {
    const Face& face = large ? kit.f().title : kit.f().head;
    return {face, face, face, kit.c().ink, 0};
}

float markdown_height(const Kit& kit, std::string_view text, float width, const TextStyle& style) {
    const MarkdownLines lines = lay_out_markdown(kit, text, width, style);
    float height = 0;
    for (std::size_t i = 0; i < lines.layouts.size(); ++i) height += gap_before(kit, lines, i) + lines.layouts[i].height();
    return height;
}

float draw_markdown(const Kit& kit, ImVec2 at, float width, std::string_view text, const TextStyle& style) {
    const MarkdownLines lines = lay_out_markdown(kit, text, width, style);
    float y = at.y;
    for (std::size_t i = 0; i < lines.layouts.size(); ++i) {
        y += gap_before(kit, lines, i);
        const float indent = lines.indents[i];
        if (!lines.blocks[i].marker.empty())
            draw_text(kit, {at.x + indent - kit.px(20), y}, style.regular, style.colour, lines.blocks[i].marker);
        draw_layout(kit, lines.layouts[i], {at.x + indent, y});
        y += lines.layouts[i].height();
    }
    return y - at.y;
}

float passage_height(const Kit& kit, const PassageText& passage, float width, PassageSize size) {
    return lay_out_passage(kit, passage, width, size).height() + kit.px(4);
}

float draw_passage(const Kit& kit, ImVec2 at, float width, const PassageText& passage, PassageSize size) {
    const TextLayout layout = lay_out_passage(kit, passage, width, size);
    const float height = layout.height() + kit.px(4);
    vline(at.x, at.y, height, kit.c().gold, kit.px(3));
    const ImVec2 text(at.x + kit.px(19), at.y + kit.px(2));
    draw_lit(kit, layout, text, 0);
    draw_layout(kit, layout, text);
    return height;
}

float marked_height(const Kit& kit, const ReadParagraph& paragraph, float width) {
    return lay_out_text(marked_runs(kit, paragraph), width, kit.f().lead.line).height();
}

float draw_marked(Kit& kit, ImVec2 at, float width, const ReadParagraph& paragraph, int& clicked) {
    const TextLayout layout = lay_out_text(marked_runs(kit, paragraph), width, kit.f().lead.line);
    clicked = -1;
    const IdScope scope(paragraph.number);
    for (std::size_t i = 0; i < layout.pieces.size(); ++i) {
        const TextLayout::Piece& piece = layout.pieces[i];
        if (piece.mark < 0) continue;
        const Box box = layout.box_of(piece, at);
        const TextMark& mark = paragraph.marks[static_cast<std::size_t>(piece.mark)];
        if (mark.lit) draw_lit(kit, layout, at, piece.mark);
        else hline(box.x, box.bottom() - kit.px(5), box.w, kit.c().edge, kit.hair());
        if (touch(kit, "mark##" + std::to_string(i), box, Reach::by_pointer).clicked) clicked = piece.mark;
    }
    draw_layout(kit, layout, at);
    return layout.height();
}

}  // namespace estelik
