#include "derive/figure_finder.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;
using test::Words;

namespace {

Words figures(const std::string& text) { return test::found_by(find_figures, text); }
Found figure(const std::string& text) { return test::first_found(find_figures, text); }

}  // namespace

TEST_CASE("a figure is found with its unit or currency", "[figures]") {
    CHECK(figures("The 1,600km (1,000 miles) border.") == Words{"1,600km", "1,000 miles"});
    CHECK(figures("It cost $2.5 million, then 40 million euros.") == Words{"$2.5 million", "40 million euros"});
    CHECK(figures("It grew by 15 per cent, 6.1% and 20 percent.") == Words{"15 per cent", "6.1%", "20 percent"});
    CHECK(figures("It covers 300 square kilometres at 37 °C.") == Words{"300 square kilometres", "37 °C"});
    CHECK(figures("It covers 45,335 km² and about a third of the coast.") == Words{"45,335 km²", "a third"});
    CHECK(figures("A speed of 90 kilometres per hour for 5–10 minutes.") == Words{"90 kilometres per hour", "5–10 minutes"});
    CHECK(figure("It covers 300 square kilometres.").unit == "km²");
}

TEST_CASE("a count knows what it counts, and its hedge", "[figures]") {
    const std::string text = "About 180,000 ethnic Uighurs reside there.";
    const Found count = figure(text);
    CHECK(count.value == 180000);
    CHECK(count.hedged);
    CHECK(text.substr(count.counted_begin, count.counted_end - count.counted_begin) == "ethnic Uighurs");
    CHECK(figure("As many as one million people live there.").hedged);
    CHECK_FALSE(figure("All 109 delegations came.").hedged);
    CHECK(figures("With all four of its neighbours.") == Words{"four"});
}

TEST_CASE("what only points back, or is part of a name or a note, is no figure", "[figures]") {
    CHECK(figures("The two countries and these three agree; one unique factor is one of them.").empty());
    CHECK(figures("Apollo 11 landed [3] at 7:30, as No. 5 shows.").empty());
    CHECK(figures("The Three Gorges lie there.").empty());
}

TEST_CASE("halves and ordinals are told", "[figures]") {
    CHECK(figures("It lost more than half of its value.") == Words{"half"});
    CHECK(figure("She came 21st in the race.").kind == FactKind::ordinal);
}
