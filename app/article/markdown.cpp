#include "article/markdown.h"

#include "base/text.h"

#include <md4c.h>

namespace estelik {
namespace {

// Collects md4c's events. A block is opened when its first text comes, because md4c leaves out the
// paragraph of a tight list item.
class BlockBuilder {
public:
    void enter_block(MD_BLOCKTYPE type, void* detail) {
        if (type == MD_BLOCK_UL) lists_.push_back({});
        if (type == MD_BLOCK_OL) lists_.push_back({true, static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start});
        if (type == MD_BLOCK_LI) marker_ = next_marker();
        if (type == MD_BLOCK_H) ++strong_;
        if (type == MD_BLOCK_CODE) ++code_;
        open_ = false;
    }

    void leave_block(MD_BLOCKTYPE type) {
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) lists_.pop_back();
        if (type == MD_BLOCK_H) --strong_;
        if (type == MD_BLOCK_CODE) --code_;
        if (type == MD_BLOCK_CODE && open_) drop_last_break();
        open_ = false;
    }

    void span(MD_SPANTYPE type, int step) {
        if (type == MD_SPAN_STRONG) strong_ += step;
        if (type == MD_SPAN_EM) emphasis_ += step;
        if (type == MD_SPAN_CODE) code_ += step;
    }

    void text(MD_TEXTTYPE type, std::string_view piece) {
        if (type == MD_TEXT_BR) return add("\n");
        if (type == MD_TEXT_SOFTBR) return add(" ");
        if (type == MD_TEXT_NULLCHAR) return add("\xEF\xBF\xBD");
        if (type == MD_TEXT_ENTITY) return add(entity(piece));
        add(piece);
    }

    std::vector<Block> take() { return std::move(blocks_); }

private:
    struct List {
        bool ordered = false;
        unsigned next = 1;
    };

    std::string next_marker() {
        List& list = lists_.back();
        return list.ordered ? std::to_string(list.next++) + "." : "•";
    }

    void add(std::string_view piece) {
        if (piece.empty()) return;
        if (!open_) {
            const bool item = !lists_.empty();
            blocks_.push_back(
                {item ? Block::Kind::list_item : Block::Kind::paragraph, marker_, static_cast<int>(lists_.size())});
            marker_.clear();
            open_ = true;
        }
        auto& runs = blocks_.back().runs;
        const Run run{std::string(piece), strong_ > 0, emphasis_ > 0, code_ > 0};
        const bool same_style = !runs.empty() && !runs.back().is_break() && !run.is_break() &&
                                runs.back().strong == run.strong && runs.back().emphasis == run.emphasis &&
                                runs.back().code == run.code;
        if (same_style) runs.back().text += run.text;
        else runs.push_back(run);
    }

    void drop_last_break() {  // md4c ends each line of a code block with a break, the last one too
        auto& runs = blocks_.back().runs;
        if (!runs.empty() && runs.back().is_break()) runs.pop_back();
    }

    // The entities that people type; any other stays as it was written.
    static std::string_view entity(std::string_view name) {
        if (name == "&amp;") return "&";
        if (name == "&lt;") return "<";
        if (name == "&gt;") return ">";
        if (name == "&quot;") return "\"";
        if (name == "&nbsp;") return "\xC2\xA0";
        return name;
    }

    std::vector<Block> blocks_;
    std::vector<List> lists_;
    std::string marker_;
    bool open_ = false;
    int strong_ = 0;
    int emphasis_ = 0;
    int code_ = 0;
};

MD_PARSER callbacks() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* builder) {
        static_cast<BlockBuilder*>(builder)->enter_block(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* builder) {
        static_cast<BlockBuilder*>(builder)->leave_block(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* builder) {
        static_cast<BlockBuilder*>(builder)->span(type, 1);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* builder) {
        static_cast<BlockBuilder*>(builder)->span(type, -1);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* builder) {
        static_cast<BlockBuilder*>(builder)->text(type, {text, size});
        return 0;
    };
    return parser;
}

}  // namespace

std::vector<Block> parse_markdown(std::string_view markdown) {
    BlockBuilder builder;
    const MD_PARSER parser = callbacks();
    md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &builder);
    return builder.take();
}

std::string plain_text(std::string_view markdown) {
    std::vector<std::string> lines;
    for (const Block& block : parse_markdown(markdown)) {
        std::string line = block.marker.empty() ? "" : block.marker + " ";
        for (const Run& run : block.runs) line += run.text;
        lines.push_back(line);
    }
    return join(lines, "\n");
}

}  // namespace estelik
