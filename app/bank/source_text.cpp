#include "bank/source_text.h"

#include "base/text.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr std::size_t stride = 1024;
constexpr std::size_t window = 100;  // bytes shown on each side of a place in a long line

bool begins_point(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::size_t count_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_point));
}

}  // namespace

SourceText::SourceText(std::string path, std::string_view text) : path_(std::move(path)), text_(text), line_starts_{0} {
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        line_starts_.push_back(at + 1);
    std::size_t points = 0;
    for (std::size_t at = 0; at <= text.size(); at += stride) {
        points_at_.push_back(points);
        points += count_points(text.substr(at, stride));
    }
}

std::size_t SourceText::line_index(std::size_t offset) const {
    const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    return static_cast<std::size_t>(after - line_starts_.begin()) - 1;
}

std::size_t SourceText::points_before(std::size_t offset) const {
    const std::size_t block = offset / stride;
    return points_at_[block] + count_points(text_.substr(block * stride, offset - block * stride));
}

std::size_t SourceText::line_start(int line) const {
    const auto index = static_cast<std::size_t>(std::max(line, 1)) - 1;
    return line_starts_[std::min(index, line_starts_.size() - 1)];
}

Place SourceText::place(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const std::size_t line = line_index(offset);
    const std::size_t column = points_before(offset) - points_before(line_starts_[line]);
    return {path_, static_cast<int>(line) + 1, static_cast<int>(column) + 1};
}

SourceText::Excerpt SourceText::excerpt(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const std::size_t line = line_index(offset);
    const std::size_t line_begin = line_starts_[line];
    std::size_t line_end = line + 1 < line_starts_.size() ? line_starts_[line + 1] - 1 : text_.size();
    if (line_end > line_begin && text_[line_end - 1] == '\r') --line_end;

    std::size_t begin = line_begin;
    std::size_t end = line_end;
    if (end - begin > 2 * window) {
        if (offset > begin + window) begin = offset - window;
        if (end > offset + window) end = offset + window;
        while (begin > line_begin && !begins_point(text_[begin])) --begin;
        while (end < line_end && !begins_point(text_[end])) ++end;
    }
    Excerpt excerpt;
    excerpt.line =
        (begin > line_begin ? "…" : "") + std::string(text_.substr(begin, end - begin)) + (end < line_end ? "…" : "");
    excerpt.line = repair_utf8(excerpt.line);
    std::replace(excerpt.line.begin(), excerpt.line.end(), '\t', ' ');
    const std::size_t shift = begin > line_begin ? 2 : 1;
    excerpt.caret = static_cast<int>(count_points(text_.substr(begin, offset - begin)) + shift);
    return excerpt;
}

}  // namespace estelik
