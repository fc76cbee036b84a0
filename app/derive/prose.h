// A text cut into pieces (words, figures, marks) and sentences, as all finders read it: once, from
// left to right, each word looked up in the vocabulary. Offsets are bytes of the text, which may be
// any bytes, of at most 4 GB; what is not UTF-8 parts words.
#pragma once

#include "derive/vocabulary.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

enum class Mark : std::uint8_t {
    word, number, possessive, stop, comma, colon, semicolon, query, dash, hyphen, slash, open, close, open_quote,
    close_quote, quote, currency, percent, degree, ampersand, other
};

struct Piece {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    const WordEntry* entry = nullptr;  // never null
    Mark mark = Mark::other;
    bool blank_before = false;
    bool capital = false;      // begins with a capital letter
    bool all_capitals = false; // two letters or more, all capitals: "PRC", "U.S."
    bool initial = false;      // "J." with its stop
    bool hyphenated = false;   // "Sino-Kazakhstani"
    bool opens = false;        // the first word of its sentence, or of a quotation that begins one

    bool is(WordClass one) const { return (entry->classes & bit(one)) != 0; }
    bool any(WordClasses set) const { return (entry->classes & set) != 0; }
    bool word() const { return mark == Mark::word; }
    bool number() const { return mark == Mark::number; }
    bool lower() const { return mark == Mark::word && !capital; }
    bool name_like() const { return mark == Mark::word && capital; }
    std::uint32_t size() const { return end - begin; }
};

// A sentence: the pieces [first, last) of a passage, at most 200.
struct SentencePieces {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t passage = 0;
};

// A stretch of the text that holds together: a paragraph, a heading. Its bytes are [begin, end).
struct PassageBytes {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool prose = true;  // false: a heading, a byline ...: finders pass it over
};

class Prose {
public:
    // One passage, the text as it is.
    Prose(std::string text, const Vocabulary& vocabulary);
    Prose(std::string text, std::vector<PassageBytes> passages, const Vocabulary& vocabulary);

    const std::string& text() const { return text_; }
    const std::vector<Piece>& pieces() const { return pieces_; }  // ended by two pieces that are nothing
    const std::vector<SentencePieces>& sentences() const { return sentences_; }
    const std::vector<PassageBytes>& passages() const { return passages_; }
    std::string_view of(const Piece& piece) const { return between(piece.begin, piece.end); }
    std::string_view between(std::uint32_t begin, std::uint32_t end) const {
        return std::string_view(text_).substr(begin, end - begin);
    }

private:
    void cut(const Vocabulary& vocabulary);
    void add(SentencePieces sentence);

    std::string text_;
    std::vector<PassageBytes> passages_;
    std::vector<Piece> pieces_;
    std::vector<SentencePieces> sentences_;
};

}  // namespace estelik
