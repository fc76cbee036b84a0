#include "article/sentence.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr std::array<std::string_view, 8> closers = {"\"", "'", ")", "]", "”", "’", "»", "*"};
constexpr std::array<std::string_view, 8> openers = {"\"", "'", "(", "[", "“", "‘", "«", "*"};
constexpr std::array<std::string_view, 14> abbreviations = {"mr", "mrs", "ms", "dr", "prof", "gen", "st",
                                                            "no", "vs", "etc", "e.g", "i.e", "jr", "sr"};

template <class Marks>
std::size_t skip(std::string_view text, std::size_t at, const Marks& marks) {
    while (true) {
        const auto mark = std::find_if(marks.begin(), marks.end(),
                                       [&](std::string_view m) { return text.substr(at).starts_with(m); });
        if (mark == marks.end()) return at;
        at += mark->size();
    }
}

bool ends_in_abbreviation(std::string_view before_stop) {
    const auto blank = before_stop.find_last_of(" (");
    const auto word = before_stop.substr(blank == std::string_view::npos ? 0 : blank + 1);
    const bool initials = length(word) == 1 || (word.size() >= 3 && word[word.size() - 2] == '.');  // "J", "U.S"
    return (initials && starts_with_capital(word)) ||
           std::find(abbreviations.begin(), abbreviations.end(), fold(word)) != abbreviations.end();
}

bool can_begin(std::string_view rest) {
    rest.remove_prefix(skip(rest, 0, openers));
    return !rest.empty() && (starts_with_capital(rest) || (rest.front() >= '0' && rest.front() <= '9'));
}

// Where the sentence that begins at `from` ends.
std::size_t sentence_end(std::string_view text, std::size_t from) {
    for (auto at = text.find_first_of(".!?", from); at != std::string_view::npos; at = text.find_first_of(".!?", at + 1)) {
        const auto end = skip(text, at + 1, closers);
        if (end == text.size()) return end;
        const auto next = text.find_first_not_of(" \n", end);
        if (next == std::string_view::npos) return end;
        if (next == end || !can_begin(text.substr(next))) continue;
        if (text[at] == '.' && ends_in_abbreviation(text.substr(0, at))) continue;
        return end;
    }
    return text.size();
}

}  // namespace

std::vector<Span> sentences(std::string_view text) {
    std::vector<Span> spans;
    auto from = text.find_first_not_of(" \n");
    while (from != std::string_view::npos) {
        const auto end = sentence_end(text, from);
        spans.push_back({from, end - from});
        from = text.find_first_not_of(" \n", end);
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
