// Sentences of English prose: a full stop, a question or an exclamation mark ends one when closing
// quotes may follow, then white space, then something that can begin a sentence. Initials and common
// abbreviations ("Dr.", "e.g.") end none; "U.S." and "Inc." do when a word like "The" follows.
#pragma once

#include "article/reading.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace estelik {

// A stretch of a text, in bytes.
struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;

    bool operator==(const Span&) const = default;
    std::size_t end() const { return offset + length; }
};

// The sentences of a text, in order, without the blanks between them.
std::vector<Span> sentences(std::string_view text);

// The sentence, or sentences, that the stretch touches: for showing a quote among its own words.
Span sentence_around(const Paragraph& paragraph, std::size_t offset, std::size_t length);

}  // namespace estelik
