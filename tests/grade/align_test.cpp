#include "grade/align.h"

#include "base/text.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;

namespace {

std::string side(const std::vector<DiffCell>& cells, std::string DiffCell::*which) {
    std::string text;
    for (const auto& cell : cells) text += cell.*which;
    return text;
}

}  // namespace

TEST_CASE("a missing letter is one column with an empty side", "[align]") {
    const auto cells = align("Coperation", "Cooperation");
    REQUIRE(cells.size() == 11);
    CHECK(differing(cells) == 1);
    CHECK(side(cells, &DiffCell::given) == "Coperation");
    CHECK(side(cells, &DiffCell::expected) == "Cooperation");
}

TEST_CASE("case, accents and kinds of dash are no difference, but each side keeps its own signs", "[align]") {
    const auto cells = align("communique china-kazakhstan", "Communiqué China–Kazakhstan");
    CHECK(differing(cells) == 0);
    CHECK(side(cells, &DiffCell::expected) == "Communiqué China–Kazakhstan");
}

TEST_CASE("a swap of neighbours is one edit and two changed columns", "[align]") {
    const auto edits = edits_between(U"asatna", U"astana");
    REQUIRE(edits.size() == 1);
    CHECK(edits[0].kind == Edit::Kind::swapped);
    CHECK(differing(align("Asatna", "Astana")) == 2);
}

TEST_CASE("texts that are too long for a screen are not aligned", "[align]") {
    CHECK(align(std::string(max_aligned + 1, 'a'), "a").empty());
}

TEST_CASE("the columns spell both texts, whatever they are", "[align]") {
    CHECK(rc::check("sides are kept", [](const std::string& given, const std::string& expected) {
        const auto cells = align(given, expected);
        if (cells.empty()) return true;
        return side(cells, &DiffCell::given) == repair_utf8(given) &&
               side(cells, &DiffCell::expected) == repair_utf8(expected);
    }));
}
