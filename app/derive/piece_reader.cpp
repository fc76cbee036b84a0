#include "derive/piece_reader.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

enum class Byte : std::uint8_t { other, blank, lower, upper, digit, wide };

constexpr std::array<Byte, 256> byte_table = [] {
    std::array<Byte, 256> table{};
    for (int c = 'a'; c <= 'z'; ++c) table[static_cast<std::size_t>(c)] = Byte::lower;
    for (int c = 'A'; c <= 'Z'; ++c) table[static_cast<std::size_t>(c)] = Byte::upper;
    for (int c = '0'; c <= '9'; ++c) table[static_cast<std::size_t>(c)] = Byte::digit;
    for (const char c : {' ', '\t', '\n', '\r', '\f', '\v'}) table[static_cast<std::size_t>(c)] = Byte::blank;
    for (std::size_t c = 0x80; c < 256; ++c) table[c] = Byte::wide;
    return table;
}();

constexpr WordEntry unknown_word{};
constexpr std::size_t longest_known = 24;  // bytes: longer words are in no list

// A code point that is more than one byte, or a byte that begins none.
struct Point {
    char32_t value = 0;
    std::uint32_t size = 1;
};

bool is_letter(char32_t point) {
    if (point < 0xC0) return point == 0xAA || point == 0xB5 || point == 0xBA;
    if (point == 0xD7 || point == 0xF7) return false;
    if (point >= 0x2000 && point < 0x2C00) return point >= 0x2100 && point < 0x2150;
    return !(point >= 0x3000 && point < 0x3005) && point != 0xFEFF && point != 0xFFFD;
}

Mark mark_of(char32_t point) {
    switch (point) {
        case '.': case 0x2026: return Mark::stop;
        case ',': return Mark::comma;
        case ':': return Mark::colon;
        case ';': return Mark::semicolon;
        case '?': case '!': return Mark::query;
        case '-': case 0x2010: case 0x2011: return Mark::hyphen;
        case 0x2012: case 0x2013: case 0x2014: case 0x2212: return Mark::dash;
        case '/': return Mark::slash;
        case '(': case '[': case '{': return Mark::open;
        case ')': case ']': case '}': return Mark::close;
        case 0x201C: case 0x2018: case 0x201E: case 0xAB: return Mark::open_quote;
        case 0x201D: case 0x2019: case 0xBB: return Mark::close_quote;
        case '"': case '\'': return Mark::quote;
        case '$': case 0x20AC: case 0xA3: case 0xA5: return Mark::currency;
        case '%': return Mark::percent;
        case 0xB0: return Mark::degree;
        case '&': return Mark::ampersand;
        default: return Mark::other;
    }
}

class PieceReader {
public:
    PieceReader(std::string_view text, std::uint32_t begin, std::uint32_t end, const Vocabulary& vocabulary,
                std::vector<Piece>& pieces)
        : text_(text), at_(begin), end_(end), vocabulary_(vocabulary), pieces_(pieces) {}

    void run() {
        bool blank = true;
        while (at_ < end_) {
            const Byte byte = byte_at(at_);
            if (byte == Byte::blank) {
                blank = true;
                ++at_;
                continue;
            }
            Piece piece{.begin = at_, .end = at_, .entry = &unknown_word, .mark = Mark::other, .blank_before = blank};
            blank = false;
            if (byte == Byte::digit) read_number(piece);
            else if (letter_size(at_) > 0) read_word(piece);
            else if (!read_mark(piece)) {
                blank = true;  // a space of another kind
                continue;
            }
            pieces_.push_back(piece);
        }
    }

private:
    Byte byte_at(std::uint32_t at) const {
        return at < end_ ? byte_table[static_cast<unsigned char>(text_[at])] : Byte::blank;
    }
    bool digit_at(std::uint32_t at) const { return byte_at(at) == Byte::digit; }

    Point point_at(std::uint32_t at) const {
        const auto lead = static_cast<unsigned char>(text_[at]);
        const std::uint32_t size = lead < 0x80 ? 1 : lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        if (size == 1 || lead >= 0xF5 || at + size > end_) return {lead < 0x80 ? lead : char32_t{0xFFFD}, 1};
        char32_t value = lead & (0xFFu >> (size + 1));
        for (std::uint32_t i = 1; i < size; ++i) {
            const auto next = static_cast<unsigned char>(text_[at + i]);
            if ((next & 0xC0) != 0x80) return {0xFFFD, 1};
            value = (value << 6) | (next & 0x3F);
        }
        return {value, size};
    }

    // Bytes of the letter that begins here; 0: none does.
    std::uint32_t letter_size(std::uint32_t at) const {
        const Byte byte = byte_at(at);
        if (byte == Byte::lower || byte == Byte::upper) return 1;
        if (byte != Byte::wide) return 0;
        const Point point = point_at(at);
        return is_letter(point.value) ? point.size : 0;
    }

    bool capital_at(std::uint32_t at) const {
        const Byte byte = byte_at(at);
        if (byte != Byte::wide) return byte == Byte::upper;
        return starts_with_capital(text_.substr(at, point_at(at).size));
    }

    // The straight or the curly apostrophe at this place: its bytes, or 0.
    std::uint32_t apostrophe_size(std::uint32_t at) const {
        if (at >= end_) return 0;
        if (text_[at] == '\'') return 1;
        return text_.substr(at, 3) == "\u2019" && at + 3 <= end_ ? 3 : 0;
    }

    // "'s", and the bare apostrophe of "leaders'", that end a word here.
    bool possessive_at(std::uint32_t at, std::uint32_t apostrophe) const {
        const auto s = at + apostrophe;
        return s < end_ && (text_[s] == 's' || text_[s] == 'S') && letter_size(s + 1) == 0 && !digit_at(s + 1);
    }

    void read_number(Piece& piece) {
        piece.mark = Mark::number;
        while (digit_at(at_) || ((text_[at_] == ',' || text_[at_] == '.') && digit_at(at_ + 1))) {
            ++at_;
            if (at_ >= end_) break;
        }
        piece.end = at_;
    }

    bool read_initials(Piece& piece) {
        auto at = at_;
        int letters = 0;
        while (byte_at(at) == Byte::upper && at + 1 < end_ && text_[at + 1] == '.') {
            at += 2;
            ++letters;
        }
        if (letters == 0 || (letters == 1 && !name_follows(at))) return false;
        if (letter_size(at) > 0 && letters == 1) return false;
        piece.initial = letters == 1;
        piece.all_capitals = letters > 1;
        piece.capital = true;
        at_ = at;
        return true;
    }

    bool name_follows(std::uint32_t at) const {
        if (byte_at(at) != Byte::blank || at >= end_) return false;
        while (at < end_ && byte_at(at) == Byte::blank) ++at;
        return at < end_ && capital_at(at);
    }

    void read_word(Piece& piece) {
        piece.mark = Mark::word;
        if (!read_initials(piece)) {
            piece.capital = capital_at(at_);
            bool lower_seen = false;
            while (at_ < end_) {
                if (const auto size = letter_size(at_); size > 0) {
                    lower_seen |= size == 1 ? byte_at(at_) == Byte::lower : !capital_at(at_);
                    at_ += size;
                } else if (digit_at(at_)) {
                    ++at_;
                } else if (!read_joint(piece)) {
                    break;
                }
            }
            piece.all_capitals = piece.capital && !lower_seen && at_ - piece.begin > 1;
        }
        piece.end = at_;
        look_up(piece);
    }

    // A hyphen or an apostrophe between two letters belongs to the word.
    bool read_joint(Piece& piece) {
        // "F-16" is one word, "mid-1990s" is two.
        if (text_[at_] == '-' && (letter_size(at_ + 1) > 0 || (piece.capital && digit_at(at_ + 1)))) {
            piece.hyphenated = true;
            ++at_;
            return true;
        }
        const auto apostrophe = apostrophe_size(at_);
        if (apostrophe == 0 || possessive_at(at_, apostrophe) || letter_size(at_ + apostrophe) == 0) return false;
        at_ += apostrophe;
        return true;
    }

    void look_up(Piece& piece) const {
        std::array<char, longest_known> lower;
        const auto word = text_.substr(piece.begin, piece.size());
        if (word.size() > lower.size()) return;
        std::size_t size = 0;
        for (const char c : word) lower[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (word.front() == '\xC3') lower[1] = static_cast<char>(lower[1] | 0x20);  // "É": the capitals of Latin-1
        const std::string_view all(lower.data(), size);
        piece.entry = &vocabulary_.find(all);
        // Of a compound the last part tells most: "counter-terrorism", "China-Kazakhstan".
        if (piece.hyphenated && piece.entry->classes == 0) piece.entry = &vocabulary_.find(all.substr(all.rfind('-') + 1));
    }

    // False: it was a space, such as U+00A0.
    bool read_mark(Piece& piece) {
        if (const auto apostrophe = apostrophe_size(at_);
            apostrophe > 0 && !piece.blank_before && !pieces_.empty() && pieces_.back().word() && pieces_.back().end == at_) {
            const bool full = possessive_at(at_, apostrophe);
            const char last = text_[at_ - 1];
            const bool ends_word = letter_size(at_ + apostrophe) == 0;
            if (full || (ends_word && last == 's')) {
                at_ += apostrophe + (full ? 1 : 0);
                piece.mark = Mark::possessive;
                piece.end = at_;
                return true;
            }
        }
        const Point point = point_at(at_);
        at_ += point.size;
        if (point.value == 0xA0 || (point.value >= 0x2000 && point.value <= 0x200B) || point.value == 0x202F ||
            point.value == 0x3000 || point.value == 0xFEFF)
            return false;
        piece.mark = mark_of(point.value);
        piece.end = at_;
        return true;
    }

    std::string_view text_;
    std::uint32_t at_;
    std::uint32_t end_;
    const Vocabulary& vocabulary_;
    std::vector<Piece>& pieces_;
};

}  // namespace

void read_pieces(std::string_view text, std::uint32_t begin, std::uint32_t end, const Vocabulary& vocabulary,
                 std::vector<Piece>& pieces) {
    PieceReader(text, begin, end, vocabulary, pieces).run();
}

}  // namespace estelik
