// A text that was cleaned, with the way from each of its bytes back to the byte of the file that it
// came from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

class MappedText {
public:
    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }

    void add(std::string_view bytes, std::uint32_t source);  // bytes that stand at `source` as they are
    void add_as(std::string_view bytes, std::uint32_t source);  // other bytes in the place of what is there

    void add_blank(std::uint32_t source);  // none at the beginning, and never two in a row
    void join_hyphen();                    // the hyphen of a word that was parted at the end of a line
    void trim_end();

    std::uint32_t source(std::uint32_t offset) const;  // of a byte of the text; its end: behind the last

private:
    struct Run {
        std::uint32_t text;
        std::uint32_t source;
        bool exact;  // byte for byte; else the whole run stands for its source
    };

    void begin_run(std::uint32_t source, bool exact);

    std::string text_;
    std::vector<Run> runs_;
    std::uint32_t end_source_ = 0;
};

// A block of a file, as its own markup tells it apart.
enum class BlockHint { none, title, heading, caption };

struct SourceBlock {
    MappedText content;
    BlockHint hint = BlockHint::none;
};

}  // namespace estelik
