#include "derive/quoted_title.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

std::string title(const std::string& text) {
    const Prose prose(text, test::vocabulary());
    const auto range = read_quoted_title(prose, 0, static_cast<std::uint32_t>(prose.pieces().size() - 2));
    if (range.first == range.last) return "";
    return std::string(prose.between(prose.pieces()[range.first].begin, prose.pieces()[range.last - 1].end));
}

}  // namespace

TEST_CASE("a title between quotation marks is taken without the mark at its end", "[titles]") {
    CHECK(title("“Treaty of Friendship and Cooperation,” they said") == "Treaty of Friendship and Cooperation");
    CHECK(title("\"Against Terrorism, Separatism, and Extremism.\"") == "Against Terrorism, Separatism, and Extremism");
}

TEST_CASE("a quoted sentence or word is no title", "[titles]") {
    CHECK(title("“The two sides are determined to continue.”").empty());
    CHECK(title("“separatism” among them").empty());
    CHECK(title("“An Open Quotation without end").empty());
}

TEST_CASE("a treaty is told by a word of its title", "[titles]") {
    const Prose prose("Agreement on Trade", test::vocabulary());
    CHECK(holds_instrument(prose, 0, 3));
    CHECK_FALSE(holds_instrument(prose, 1, 3));
}
