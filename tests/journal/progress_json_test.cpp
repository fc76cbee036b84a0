#include "journal/progress_json.h"

#include "journal/fold.h"
#include "support/build_events.h"
#include "support/catch.h"
#include "support/random_events.h"

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("Progress comes back from JSON to the last bit, with all that an item, a day and an exam have") {
    Story story;
    story.tell(answered(item("treaty", 2)).rated(Rating::again).given({"1992", "1994"}));
    story.tell(answered(item("treaty", 2)).rated(Rating::easy).on_day(5));
    for (auto told : {flagged("treaty"), marked("treaty"), suspended("treaty"), buried("treaty", 9),
                      exam("k", {2027, 1, 20}), preference("desired_retention", 0.87)})
        story.tell(told);
    story.tell(edited("treaty", "9f2c", "77d0"));
    story.tell(answered("border").to_key({"1000 miles", "1609 km"}));
    story.tell(edited("border", "9f2c", "77d0", EditKind::key, "1000 miles", "1783 km"));
    story.tell(undone(story.tell(answered("border"))));
    const auto known = fold(story.events());
    CHECK(progress(nlohmann::json::parse(to_json(known).dump())) == known);
}

TEST_CASE("So does any other Progress") {
    CHECK(rc::check("round trip", [] {
        const auto known = fold(any_events());
        RC_ASSERT(progress(nlohmann::json::parse(to_json(known).dump())) == known);
    }));
}
