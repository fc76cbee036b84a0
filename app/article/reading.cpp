#include "article/reading.h"

#include "article/markdown.h"
#include "base/text.h"

#include <algorithm>

namespace estelik {
namespace {

bool is_note(const std::vector<Block>& blocks) {
    return blocks.size() == 1 && blocks[0].kind == Block::Kind::paragraph && !blocks[0].runs.empty() &&
           std::all_of(blocks[0].runs.begin(), blocks[0].runs.end(),
                       [](const Run& run) { return run.emphasis || trim(run.text).empty(); });
}

// Adds blocks of lines to a reading, one heading or paragraph at a time.
class ReadingBuilder {
public:
    void line(std::string_view text, int number) {
        const auto trimmed = trim(text);
        if (trimmed.empty()) return finish();
        if (trimmed.front() == '#') {
            finish();
            return heading(trimmed, number);
        }
        if (block_.empty()) first_line_ = number;
        block_ += std::string(trimmed) + "\n";
    }

    Reading take() {
        finish();
        return std::move(reading_);
    }

private:
    void heading(std::string_view text, int number) {
        const auto level = std::min(text.find_first_not_of('#'), text.size());
        const std::string words = collapse_spaces(plain_text(trim(text.substr(level))));
        if (level == 1 && reading_.title.empty()) reading_.title = words;
        else reading_.sections.push_back({words, number});
    }

    void finish() {
        if (block_.empty()) return;
        const std::string text = collapse_spaces(plain_text(block_));
        if (is_note(parse_markdown(block_))) {
            reading_.note += (reading_.note.empty() ? "" : "\n") + text;
        } else if (!text.empty()) {
            const int number = static_cast<int>(reading_.paragraphs.size()) + 1;
            const int section = static_cast<int>(reading_.sections.size()) - 1;
            reading_.paragraphs.push_back({number, text, section, first_line_});
        }
        block_.clear();
    }

    Reading reading_;
    std::string block_;
    int first_line_ = 0;
};

}  // namespace

const Paragraph* Reading::paragraph(int number) const {
    const bool there = number >= 1 && static_cast<std::size_t>(number) <= paragraphs.size();
    return there ? &paragraphs[static_cast<std::size_t>(number) - 1] : nullptr;
}

Reading parse_reading(std::string_view markdown) {
    ReadingBuilder builder;
    int number = 0;
    for (const auto& line : split(markdown, '\n')) builder.line(line, ++number);
    return builder.take();
}

std::vector<QuotePlace> find_quote(const Reading& reading, std::string_view quote) {
    std::vector<QuotePlace> places;
    const std::string wanted = collapse_spaces(quote);
    if (wanted.empty()) return places;
    for (const auto& paragraph : reading.paragraphs)
        for (auto at = paragraph.text.find(wanted); at != std::string::npos; at = paragraph.text.find(wanted, at + 1))
            places.push_back({paragraph.number, at, wanted.size()});
    return places;
}

}  // namespace estelik
