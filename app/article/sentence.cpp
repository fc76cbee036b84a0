#include "article/sentence.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr std::array<std::string_view, 8> closers = {"\"", "'", ")", "]", "”", "’", "»", "*"};
constexpr std::array<std::string_view, 8> openers = {"\"", "'", "(", "[", "“", "‘", "«", "*"};
// They stand before a name, and so end no sentence.
constexpr std::array<std::string_view, 24> abbreviations = {"mr",  "mrs", "ms",  "dr", "prof", "gen", "st",  "vs",  "etc", "e.g", "i.e", "sen",
                                                            "rep", "gov", "capt", "lt", "col",  "sgt", "adm", "mt",  "ft",  "rev", "hon", "cf"};

// They stand before a figure.
constexpr std::array<std::string_view, 22> before_a_figure = {"no",  "nos", "fig", "vol", "p",   "pp",  "art", "sec",  "ca",  "c",   "approx",
                                                              "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec"};

// They stand behind a name, and may end a sentence too: what follows tells.
constexpr std::array<std::string_view, 6> behind_a_name = {"inc", "corp", "ltd", "co", "jr", "sr"};

// Words that begin a sentence far more often than they go on with a name.
constexpr std::array<std::string_view, 26> beginners = {
    "the", "a",    "an",   "in",  "on",  "at",  "it",   "he",  "she", "they", "we", "this", "these",
    "that", "but", "and", "as",  "by",  "for", "from", "its", "his", "her", "their", "when", "after"};

template <class Marks>
std::size_t skip(std::string_view text, std::size_t at, const Marks& marks) {
    while (true) {
        const auto mark = std::find_if(marks.begin(), marks.end(),
                                       [&](std::string_view m) { return text.substr(at).starts_with(m); });
        if (mark == marks.end()) return at;
        at += mark->size();
    }
}

template <class Words>
bool is_one_of(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view last_word(std::string_view text) {
    const auto blank = text.find_last_of(" (\n\t");
    return text.substr(blank == std::string_view::npos ? 0 : blank + 1);
}

bool ends_in_abbreviation(std::string_view before_stop, std::string_view rest) {
    const auto word = last_word(before_stop);
    constexpr std::size_t longest = 16;
    if (word.size() > longest) return false;
    const bool initials = length(word) == 1 || (word.size() >= 3 && word[word.size() - 2] == '.');  // "J", "U.S"
    const std::string folded = fold(word);
    if (is_one_of(before_a_figure, folded) && rest.front() >= '0' && rest.front() <= '9') return true;
    if (!(initials && starts_with_capital(word)) && !is_one_of(abbreviations, folded) && !is_one_of(behind_a_name, folded))
        return false;
    const bool behind = (initials && word.size() > 1) || is_one_of(behind_a_name, folded);
    const auto next = rest.substr(0, std::min(rest.find_first_of(" \n,."), longest));
    return !behind || !is_one_of(beginners, fold(next));
}

// Bytes of the blank that begins here: a space, a tab, a line break, U+00A0; 0 when there is none.
std::size_t blank_size(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r') return 1;
    return text.substr(at, 2) == "\u00A0" ? 2 : 0;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    for (auto size = blank_size(text, at); size > 0; size = blank_size(text, at)) at += size;
    return at;
}

bool can_begin(std::string_view rest) {
    rest.remove_prefix(skip(rest, 0, openers));
    return !rest.empty() && (starts_with_capital(rest) || (rest.front() >= '0' && rest.front() <= '9'));
}

// The next mark that may end a sentence; the ellipsis is three bytes of UTF-8.
std::size_t next_mark(std::string_view text, std::size_t from) {
    for (auto at = text.find_first_of(".!?\xE2", from); at != std::string_view::npos; at = text.find_first_of(".!?\xE2", at + 1))
        if (text[at] != '\xE2' || text.substr(at, 3) == "…") return at;
    return std::string_view::npos;
}

// Where the sentence that begins at `from` ends.
std::size_t sentence_end(std::string_view text, std::size_t from) {
    for (auto at = next_mark(text, from); at != std::string_view::npos; at = next_mark(text, at + 1)) {
        const auto end = skip(text, at + (text[at] == '\xE2' ? 3 : 1), closers);
        const auto next = skip_blanks(text, end);
        if (next == text.size()) return end;
        if (next == end || !can_begin(text.substr(next))) continue;
        if (text[at] == '.' && ends_in_abbreviation(text.substr(0, at), text.substr(next))) continue;
        return end;
    }
    return text.size();
}

}  // namespace

std::vector<Span> sentences(std::string_view text) {
    std::vector<Span> spans;
    for (auto from = skip_blanks(text, 0); from < text.size();) {
        const auto end = sentence_end(text, from);
        spans.push_back({from, end - from});
        from = skip_blanks(text, end);
    }
    return spans;
}

Span sentence_around(const Paragraph& paragraph, std::size_t offset, std::size_t length) {
    std::size_t begin = offset;
    std::size_t end = offset + length;
    for (const Span& sentence : sentences(paragraph.text)) {
        if (sentence.offset >= offset + length || sentence.end() <= offset) continue;
        begin = std::min(begin, sentence.offset);
        end = std::max(end, sentence.end());
    }
    return {begin, end - begin};
}

}  // namespace estelik
