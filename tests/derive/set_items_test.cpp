#include "derive/set_items.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

std::vector<Draft> items(const std::string& text) {
    const Prose prose(text, test::vocabulary());
    return set_items(Ground(prose, {2012, 2, 26}));
}

const std::string treaties = "They signed the Treaty of Almaty on May 10, 2002. They signed the Treaty of Astana on November 23, 1999. "
                             "They signed the Treaty of Osaka on December 20, 2006.";

}  // namespace

TEST_CASE("three dated treaties are put in order and matched with their dates", "[sets]") {
    const auto drafts = items(treaties);
    REQUIRE(drafts.size() == 2);
    CHECK(std::get<Ordering>(drafts[0].key).items == test::Words{"Treaty of Astana", "Treaty of Almaty", "Treaty of Osaka"});
    CHECK(std::get<Matching>(drafts[1].key).pairs[0] == std::pair<std::string, std::string>{"Treaty of Almaty", "May 10, 2002"});
}

TEST_CASE("dates that cannot be told apart make no order", "[sets]") {
    CHECK(items("They signed the Treaty of Almaty on May 10, 2002. They signed the Treaty of Osaka in May 2002.").empty());
}

TEST_CASE("people are matched with offices of a day", "[sets]") {
    const auto drafts = items("Chinese President Hu Jintao came. Chinese Premier Wen Jiabao left. Kazakhstani Prime Minister Karim Masimov stayed.");
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].question == "Match each person with the office held as of 26 February 2012.");
}
