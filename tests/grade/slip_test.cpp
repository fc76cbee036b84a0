#include "grade/slip.h"

#include "support/catch.h"

using namespace estelik;

namespace {

std::optional<int> slips(std::string_view given, std::string_view expected) {
    return slip_count(Wording(given).words()[0], Wording(expected).words()[0]);
}

}  // namespace

TEST_CASE("how many slips a word may have depends on its length", "[slip]") {
    CHECK_FALSE(slips("Iron", "Iran"));
    CHECK(slips("Astena", "Astana") == 1);
    CHECK_FALSE(slips("Estena", "Astana"));
    CHECK(slips("Coperaton", "Cooperation") == 2);
    CHECK_FALSE(slips("Coperton", "Cooperation"));
}

TEST_CASE("two slips are none of them in the first letter", "[slip]") {
    CHECK_FALSE(slips("trilateral", "bilateral"));
    CHECK(slips("kaazkhstan", "Kazakhstan") == 1);
}

TEST_CASE("digits are never a slip", "[slip]") {
    CHECK_FALSE(slips("Agenda2031", "Agenda2030"));
    CHECK(slips("Agenda2030", "Agenda2030") == 0);
}

TEST_CASE("spellings of one word are no slips", "[slip]") {
    CHECK(slips("neighbours", "Neighbor") == 0);
    CHECK(slips("Uyghur", "Uighurs") == 0);
}

TEST_CASE("letters above ASCII count as one", "[slip]") {
    CHECK(slips("Қазқстан", "Қазақстан") == 1);
}
