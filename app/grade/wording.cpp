#include "grade/wording.h"

#include "base/text.h"
#include "grade/spelling.h"
#include "grade/word_lists.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estelik {
namespace {

enum class Mark { letter, digit, apostrophe, comma, point, dash, slash, ampersand, percent, plus, soft, gap };

struct Symbol {
    Mark mark = Mark::gap;
    std::size_t size = 1;  // bytes
};

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

Symbol ascii_symbol(char c) {
    if (c >= '0' && c <= '9') return {Mark::digit};
    if (is_capital(c) || (c >= 'a' && c <= 'z')) return {Mark::letter};
    switch (c) {
    case '\'': return {Mark::apostrophe};
    case ',': return {Mark::comma};
    case '.': return {Mark::point};
    case '-': return {Mark::dash};
    case '/': return {Mark::slash};
    case '&': return {Mark::ampersand};
    case '%': return {Mark::percent};
    case '+':
    case '#': return {Mark::plus};
    default: return {Mark::gap};
    }
}

// Bytes above ASCII are letters, except the punctuation and spaces that texts in use have.
// What is no letter after all is found when the word is folded.
Symbol symbol_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    if (static_cast<unsigned char>(text[at]) < 0x80) return ascii_symbol(text[at]);
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\u2019") || rest.starts_with("\u02BC") || rest.starts_with("\u2018"))
        return {Mark::apostrophe, rest[0] == '\xE2' ? 3U : 2U};
    if (rest.starts_with("\u2212")) return {Mark::dash, 3};
    if (rest.starts_with("\u00AD")) return {Mark::soft, 2};
    if (rest.starts_with("\u00A0") || rest.starts_with("\u00AB") || rest.starts_with("\u00BB")) return {Mark::gap, 2};
    if (rest.size() > 2 && rest.starts_with("\xE2\x80")) {  // U+2000 to U+203F
        const auto last = static_cast<unsigned char>(rest[2]);
        if (last == 0x8B || last == 0x8C || last == 0x8D) return {Mark::soft, 3};
        return {last >= 0x90 && last <= 0x95 ? Mark::dash : Mark::gap, 3};
    }
    return {Mark::letter, 1};
}

// "oe" for "ö", as one writes it where the letter is missing; empty when there is nothing to spell out.
std::string spelled_out(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> table = {
        {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "ae"}, {"Ö", "oe"}, {"Ü", "ue"}, {"ø", "oe"}, {"Ø", "oe"},
         {"å", "aa"}}};
    std::string text(word);
    bool found = false;
    for (const auto& [letter, letters] : table)
        for (auto at = text.find(letter); at != std::string::npos; at = text.find(letter, at)) {
            text.replace(at, letter.size(), letters);
            found = true;
        }
    return found ? fold(text) : std::string();
}

bool is_possessive(std::string_view shown) { return shown.ends_with("'s") || shown.ends_with("\u2019s"); }

constexpr std::size_t usual_words = 6;  // of an answer

class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {}

    std::vector<Word> cut() {
        words_.reserve(usual_words);
        for (std::size_t at = 0; at < text_.size();) {
            const Symbol symbol = symbol_at(text_, at);
            const std::size_t next = at + symbol.size;
            if (is_kept(symbol.mark, next)) keep(at, symbol);
            else if (!is_skipped(symbol.mark, next)) part(symbol.mark, at);
            previous_ = symbol.mark;
            at = next;
        }
        close(text_.size());
        return std::move(words_);
    }

private:
    bool is_kept(Mark mark, std::size_t next) const {
        switch (mark) {
        case Mark::letter:
        case Mark::digit: return true;
        case Mark::plus: return !chunk_.empty();
        case Mark::point: return previous_ == Mark::digit && symbol_at(text_, next).mark == Mark::digit;
        case Mark::dash: return chunk_.empty() && previous_ == Mark::gap && symbol_at(text_, next).mark == Mark::digit;
        default: return false;
        }
    }

    bool is_skipped(Mark mark, std::size_t next) const {
        const bool letter_follows = symbol_at(text_, next).mark == Mark::letter;
        if (mark == Mark::soft) return true;
        if (chunk_.empty()) return false;
        if (mark == Mark::apostrophe) return letter_follows;
        const bool one_letter = symbol_at(text_, next + 1).mark != Mark::letter;
        if (mark == Mark::point) return letter_follows && run_ == 1 && one_letter;  // "U.S.", not "J.Smith"
        return mark == Mark::comma && previous_ == Mark::digit && three_digits_at(next);
    }

    bool three_digits_at(std::size_t at) const {
        const auto digit = [&](std::size_t place) { return symbol_at(text_, place).mark == Mark::digit; };
        return digit(at) && digit(at + 1) && digit(at + 2) && !digit(at + 3);
    }

    void keep(std::size_t at, Symbol symbol) {
        if (chunk_.empty()) from_ = at;
        if (symbol.mark == Mark::dash) chunk_ += '-';
        else chunk_.append(text_.substr(at, symbol.size));
        run_ = previous_ == Mark::letter ? run_ + 1 : 1;
    }

    void part(Mark mark, std::size_t at) {
        close(at);
        const char c = text_[at];
        if (c == '(' || c == '[') ++depth_;
        if ((c == ')' || c == ']') && depth_ > 0) --depth_;
        const bool spaced = (previous_ == Mark::gap) && at + 1 < text_.size() && (mark != Mark::plus
            || text_[at + 1] == ' ');
        comma_ = comma_ || mark == Mark::comma || mark == Mark::slash || c == ';' || c == ':' || c == '='
            || (mark == Mark::dash && spaced);
        if (mark == Mark::plus && spaced && !words_.empty()) add({"+", "and", "and"});
        if (mark == Mark::ampersand) add({"&", "and", "and"});
        if (mark == Mark::percent) add({"%", "percent", "percent"});
        if (mark == Mark::comma || mark == Mark::dash || mark == Mark::slash) bound_ = true;
    }

    void close(std::size_t at) {
        if (chunk_.empty()) return;
        const std::string_view shown = text_.substr(from_, at - from_);
        const bool capital = starts_with_capital(chunk_);
        if (is_ascii(chunk_)) {
            std::string plain = fold(chunk_);
            std::string level = level_spelling(plain);
            add({std::string(shown), std::move(plain), std::move(level), capital, false, is_dotted(shown, at),
                 is_possessive(shown)});
        } else {
            const auto pieces = estelik::words(chunk_);
            for (const auto& piece : pieces)
                add({pieces.size() == 1 ? std::string(shown) : piece, piece, level_spelling(piece), capital, false, false,
                     is_possessive(shown), pieces.size() == 1 ? spelled_out(chunk_) : std::string()});
        }
        chunk_.clear();
    }

    bool is_dotted(std::string_view shown, std::size_t end) const {
        const bool letters =
            std::all_of(chunk_.begin(), chunk_.end(), [](char c) { return ascii_symbol(c).mark == Mark::letter; });
        return letters && chunk_.size() * 2 == shown.size() + 1 && end < text_.size() && text_[end] == '.';
    }

    void add(Word word) {
        // The one name of the tables that is two words in another spelling.
        if (word.plain == "ata" && !words_.empty() && words_.back().plain == "alma") {
            auto& name = words_.back();
            name = {name.shown + "-" + word.shown, "almaty", "almaty", name.capital, name.coordinated};
            return;
        }
        word.coordinated = bound_ && !words_.empty();
        word.bracketed = depth_ > 0;
        word.after_comma = comma_ && !words_.empty();
        comma_ = false;
        bound_ = word.plain == "and";
        words_.push_back(std::move(word));
    }

    std::string_view text_;
    std::string chunk_;          // the word so far
    std::size_t from_ = 0;       // where it began
    std::size_t run_ = 0;        // letters since the last mark inside it
    bool bound_ = false;         // a comma, dash or "and" came before the next word
    bool comma_ = false;         // a comma or the like came before the next word
    int depth_ = 0;              // of brackets
    Mark previous_ = Mark::gap;
    std::vector<Word> words_;
};

bool is_article(const Word& word, bool first) {
    if (word.plain == "the" || word.plain == "an") return true;
    return word.plain == "a" && !word.dotted && (first || !word.capital);
}

void complete(Word& word) {
    word.letters = LetterSet(word.plain);
    word.small = is_small_word(word.plain);
    word.filler = is_filler(word.plain);
}

bool ends_in_digit(std::string_view text) { return !text.empty() && text.back() >= '0' && text.back() <= '9'; }
bool begins_with_digit(std::string_view text) { return !text.empty() && text[0] >= '0' && text[0] <= '9'; }

}  // namespace

LetterSet::LetterSet(std::string_view word) {
    for (const char c : word) {
        // Small letters have the bits 1 to 26, digits 48 to 57.
        const auto byte = static_cast<unsigned char>(c);
        bits |= std::uint64_t{1} << ((byte & 31U) | ((~byte & 64U) >> 1U));
        ascii = ascii && byte < 0x80;
    }
}

bool Word::has_digit() const {
    return std::any_of(level.begin(), level.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Wording::Wording(std::string_view text) : words_(Cutter(text).cut()) {
    std::size_t kept = 0;
    bool article = false, comma = false;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        // An article at the end is no article: "Vitamin A", "Plan a".
        if (i + 1 < words_.size() && is_article(words_[i], kept == 0)) {
            article = true;
            comma = comma || words_[i].after_comma;
            continue;
        }
        complete(words_[i]);
        words_[i].after_article = std::exchange(article, false);
        words_[i].after_comma = std::exchange(comma, false) || words_[i].after_comma;
        take_in(words_[i]);
        if (kept != i) words_[kept] = std::move(words_[i]);
        ++kept;
    }
    words_.resize(kept);
}

Wording::Wording(std::vector<Word> words) : words_(std::move(words)) {
    for (const auto& word : words_) take_in(word);
}

void Wording::take_in(const Word& word) {
    if (ends_in_digit(run_) && begins_with_digit(word.level)) run_ += ' ';
    run_ += word.level;
    if (!joins(word)) letters_ += word.level.size();
}

bool joins(const Word& word) { return word.plain == "and" || word.plain == "vs" || word.plain == "versus"; }

}  // namespace estelik
