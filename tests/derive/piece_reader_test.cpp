#include "derive/piece_reader.h"

#include "derive/derive_support.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;

namespace {

std::vector<Piece> read(const std::string& text) {
    std::vector<Piece> pieces;
    read_pieces(text, 0, static_cast<std::uint32_t>(text.size()), test::vocabulary(), pieces);
    return pieces;
}

std::string cut(const std::string& text) {
    std::string all;
    for (const Piece& piece : read(text)) all += (all.empty() ? "" : "|") + text.substr(piece.begin, piece.size());
    return all;
}

}  // namespace

TEST_CASE("words keep what stands inside them", "[pieces]") {
    CHECK(cut("don’t win-win Sino-Russian O'Brien") == "don’t|win-win|Sino-Russian|O'Brien");
    CHECK(cut("China’s leaders' COVID-19 mid-1990s") == "China|’s|leaders|'|COVID-19|mid|-|1990|s");
    CHECK(cut("Élysée Münster Қазақстан") == "Élysée|Münster|Қазақстан");
}

TEST_CASE("initials keep their stops, and the last word of a sentence does not", "[pieces]") {
    CHECK(cut("George W. Bush of the U.S. left.") == "George|W.|Bush|of|the|U.S.|left|.");
}

TEST_CASE("figures keep their separators and leave their units", "[pieces]") {
    CHECK(cut("1,600km (1.5%)") == "1,600|km|(|1.5|%|)");
    CHECK(cut("In 2004, 21st") == "In|2004|,|21|st");
}

TEST_CASE("capitals are told apart", "[pieces]") {
    const auto pieces = read("PRC Élan ibis É1");
    CHECK(pieces[0].all_capitals);
    CHECK(pieces[1].capital);
    CHECK_FALSE(pieces[1].all_capitals);
    CHECK_FALSE(pieces[2].capital);
}

TEST_CASE("a blank of another kind parts words", "[pieces]") { CHECK(cut("10\u00A0km\u2009long") == "10|km|long"); }

TEST_CASE("of any bytes, pieces stand in order and inside the text", "[pieces]") {
    CHECK(rc::check("pieces are in order", [](const std::string& text) {
        std::uint32_t at = 0;
        for (const Piece& piece : read(text)) {
            RC_ASSERT(piece.begin >= at && piece.end > piece.begin && piece.end <= text.size());
            at = piece.end;
        }
    }));
}
