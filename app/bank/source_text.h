// The text of a file, with the way from a byte to its line and column.
// Lines end with "\n"; columns count code points. Looking a place up takes the same time wherever it
// stands, also when the whole file is one line of megabytes.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

class SourceText {
public:
    SourceText(std::string path, std::string_view text);  // keeps a view of the text

    struct Excerpt {
        std::string line;  // the line, tabs as blanks; of a long one the part round the offset
        int caret = 0;     // column of the offset within it
    };

    std::string_view text() const { return text_; }
    const std::string& path() const { return path_; }
    Place place(std::size_t offset) const;
    Excerpt excerpt(std::size_t offset) const;
    std::size_t line_start(int line) const;  // the byte that a line (from 1) begins with

private:
    std::size_t line_index(std::size_t offset) const;
    std::size_t points_before(std::size_t offset) const;

    std::string path_;
    std::string_view text_;
    std::vector<std::size_t> line_starts_;
    std::vector<std::size_t> points_at_;  // code points before every stride-th byte
};

}  // namespace estelik
