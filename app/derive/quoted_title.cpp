#include "derive/quoted_title.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr std::uint32_t longest_title = 24;  // pieces

bool closes(const Piece& piece, Mark opened) {
    return opened == Mark::quote ? piece.mark == Mark::quote && !piece.blank_before : piece.mark == Mark::close_quote;
}

}  // namespace

PieceRange read_quoted_title(const Prose& prose, std::uint32_t i, std::uint32_t end) {
    const auto& pieces = prose.pieces();
    const PieceRange none{i, i};
    auto last = i + 1;
    std::uint32_t capitals = 0;
    std::uint32_t words = 0;
    while (last < end && last < i + longest_title && !closes(pieces[last], pieces[i].mark)) {
        const Piece& piece = pieces[last++];
        const bool inner_stop = piece.mark == Mark::stop && !(last < end && closes(pieces[last], pieces[i].mark));
        if (inner_stop || piece.mark == Mark::open_quote || piece.mark == Mark::semicolon) return none;
        if (!piece.word()) continue;
        ++words;
        capitals += piece.capital ? 1 : 0;
    }
    if (last >= end || !closes(pieces[last], pieces[i].mark) || words < 2) return none;
    if (pieces[last - 1].mark == Mark::comma || pieces[last - 1].mark == Mark::stop) --last;
    const bool begins = pieces[i + 1].capital || pieces[i + 1].number();
    return begins && 2 * capitals > words ? PieceRange{i + 1, last} : none;
}

bool holds_instrument(const Prose& prose, std::uint32_t first, std::uint32_t last) {
    return std::any_of(prose.pieces().begin() + first, prose.pieces().begin() + last,
                       [](const Piece& piece) { return piece.is(WordClass::instrument) && piece.capital; });
}

}  // namespace estelik
