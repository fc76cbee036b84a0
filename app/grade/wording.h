// A typed text as the judge sees it: words without case, accents, punctuation and articles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

// Which letters a word has, one bit each: words that share few of them are not near.
struct LetterSet {
    std::uint64_t bits = 0;
    bool ascii = true;

    LetterSet() = default;
    explicit LetterSet(std::string_view word);
    bool has_digit() const { return ascii && (bits & digits) != 0; }

private:
    static constexpr std::uint64_t digits = std::uint64_t{0x3FF} << 48;
};

struct Word {
    std::string shown;         // as it was written, for reasons: "Co-operation"
    std::string plain;         // folded, no apostrophes: "communique"
    std::string level;         // the spelling for comparison (grade/spelling.h)
    bool capital = false;
    bool coordinated = false;  // a comma, hyphen, "and" or "&" binds it to the word before
    bool dotted = false;       // initials with their points: "F.", "F.D."
    bool possessive = false;   // "China's"
    std::string spelled_out = {};  // "schroedinger" of "Schrödinger"; empty: no umlaut in it
    bool bracketed = false;        // in brackets
    bool after_comma = false;      // a comma, colon, semicolon or dash with spaces stands before it
    bool after_article = false;    // an article stood before it
    // Set by a Wording, which asks once for all comparisons.
    LetterSet letters = {};        // of `plain`
    bool small = false;            // "of", "in": grade/word_lists.h
    bool filler = false;           // "it", "was"

    bool has_digit() const;
};

// Articles are dropped (an "a" in capitals inside the text is a name: "Plan A"), "&" reads as "and",
// "%" as "percent"; a minus sign stays with its number, a point between digits too. "1,600" is one word.
class Wording {
public:
    explicit Wording(std::string_view text);
    explicit Wording(std::vector<Word> words);  // of other Wordings: complete, without articles

    const std::vector<Word>& words() const { return words_; }
    // All words as one run, so that "good-neighbour", "good neighbour" and "goodneighbour" are one.
    // Two numbers that meet stay apart.
    const std::string& run() const { return run_; }
    bool empty() const { return words_.empty(); }
    // Of all words but those that join: any order of them has the same number.
    std::size_t letters() const { return letters_; }

private:
    void take_in(const Word& word);

    std::vector<Word> words_;
    std::string run_;
    std::size_t letters_ = 0;
};

bool joins(const Word& word);  // "and", "vs"

}  // namespace estelik
