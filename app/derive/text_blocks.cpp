#include "derive/text_blocks.h"

#include "base/text.h"

#include <algorithm>

namespace estelik {
namespace {

// Longer lines are not wrapped by hand: each is a paragraph.
constexpr std::size_t longest_wrapped_line = 100;

struct Line {
    std::string_view text;  // without its break
    std::uint32_t at = 0;
};

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\f\v") == std::string_view::npos; }

bool is_rule(std::string_view line) {
    const auto marks = trim(line);
    return marks.size() >= 3 && marks.find_first_not_of(marks.front()) == std::string_view::npos &&
           (marks.front() == '-' || marks.front() == '*' || marks.front() == '_' || marks.front() == '=');
}

class BlockCutter {
public:
    explicit BlockCutter(bool markdown) : markdown_(markdown) {}

    void line(Line line) {
        if (is_blank(line.text)) return close();
        if (is_rule(line.text)) {
            const bool underline = markdown_ && lines_.size() == 1;
            if (underline) hint_ = BlockHint::heading;
            return close();
        }
        if (markdown_ && trim(line.text).starts_with('#')) {
            close();
            hint_ = BlockHint::heading;
            const auto words = line.text.find_first_not_of("# \t");
            if (words != std::string_view::npos) lines_.push_back({line.text.substr(words), line.at + static_cast<std::uint32_t>(words)});
            return close();
        }
        if (line.text.size() > longest_wrapped_line && all_long_) {
            close();
            lines_.push_back(line);
            close();
            all_long_ = true;
            return;
        }
        all_long_ = all_long_ && lines_.empty() && line.text.size() > longest_wrapped_line;
        lines_.push_back(line);
    }

    void begin_block_of(bool long_lines) { all_long_ = long_lines; }

    std::vector<SourceBlock> take() {
        close();
        return std::move(blocks_);
    }

private:
    void close() {
        if (lines_.empty()) return;
        SourceBlock block{.content = {}, .hint = hint_};
        for (const Line& line : lines_) add(block.content, line);
        block.content.trim_end();
        if (!block.content.empty()) blocks_.push_back(std::move(block));
        lines_.clear();
        hint_ = BlockHint::none;
    }

    // "for-\nmer" is one word; "Sino-\nRussian" keeps its hyphen.
    static bool goes_on(const MappedText& content, std::string_view line) {
        const auto& text = content.text();
        if (text.size() < 2 || text.back() != '-' || text[text.size() - 2] == '-') return false;
        return line.front() >= 'a' && line.front() <= 'z';
    }

    void add(MappedText& content, Line line) const {
        auto words = line.text;
        auto begin = std::min(words.find_first_not_of(" \t\r"), words.size());
        if (markdown_) begin += leading_mark(words.substr(begin));
        words.remove_prefix(begin);
        auto at = line.at + static_cast<std::uint32_t>(begin);
        if (words.empty()) return;
        if (goes_on(content, words)) content.join_hyphen();
        else if (!content.empty() && content.text().back() != '-') content.add_blank(at);
        add_words(content, words, at);
    }

    // "> ", "- ", "* "
    static std::size_t leading_mark(std::string_view words) {
        const bool mark = words.starts_with("> ") || words.starts_with("- ") || words.starts_with("* ") || words.starts_with("+ ");
        return mark ? 2 : 0;
    }

    void add_words(MappedText& content, std::string_view words, std::uint32_t at) const {
        std::size_t kept = 0;
        const auto keep = [&](std::size_t end) { content.add(words.substr(kept, end - kept), at + static_cast<std::uint32_t>(kept)); };
        for (std::size_t i = 0; i < words.size();) {
            const auto skipped = blank_size(words, i) + (markdown_ ? mark_size(words, i) : 0);
            if (skipped == 0) {
                ++i;
                continue;
            }
            keep(i);
            if (blank_size(words, i) > 0) content.add_blank(at + static_cast<std::uint32_t>(i));
            i += skipped;
            kept = i;
        }
        keep(words.size());
    }

    static std::size_t blank_size(std::string_view words, std::size_t i) {
        if (words[i] == ' ' || words[i] == '\t' || words[i] == '\r' || words[i] == '\f' || words[i] == '\v') return 1;
        if (words.substr(i, 2) == "\u00A0") return 2;
        return words.substr(i, 3) == "\u202F" || words.substr(i, 3) == "\u2009" ? 3 : 0;
    }

    // Emphasis, code, "[" of a link and "](address)" behind it.
    static std::size_t mark_size(std::string_view words, std::size_t i) {
        if (words[i] == '*' || words[i] == '`') return 1;
        if (words[i] == '_') return i == 0 || words[i - 1] == ' ' || i + 1 == words.size() || words[i + 1] == ' ' ? 1 : 0;
        constexpr std::size_t longest_link = 400;
        const auto window = words.substr(i, longest_link);
        if (words[i] == '[' && window.find("](") != std::string_view::npos) return 1;
        if (!window.starts_with("](")) return 0;
        const auto end = window.find(')');
        return end == std::string_view::npos ? 0 : end + 1;
    }

    bool markdown_;
    bool all_long_ = false;
    BlockHint hint_ = BlockHint::none;
    std::vector<Line> lines_;
    std::vector<SourceBlock> blocks_;
};

}  // namespace

std::vector<SourceBlock> text_blocks(std::string_view bytes, bool markdown) {
    BlockCutter cutter(markdown);
    bool after_blank = true;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto end = std::min(bytes.find('\n', at), bytes.size());
        const auto text = bytes.substr(at, end - at);
        if (after_blank) cutter.begin_block_of(text.size() > longest_wrapped_line);
        after_blank = is_blank(text);
        cutter.line({text, static_cast<std::uint32_t>(at)});
        at = end + 1;
    }
    return cutter.take();
}

}  // namespace estelik
