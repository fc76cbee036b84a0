#include "state/select_parts.h"
#include "support/catch.h"
#include "support/study_desk.h"

#include <algorithm>

using namespace estelik;
using namespace estelik::support;

namespace {

constexpr std::int64_t day_ms = 86'400'000;
const ItemId border = item("border");

// Answered so many days ago each, the last one a miss or not.
AppState answered(const std::vector<int>& days_ago, bool last_right = true) {
    AppState state;
    state.now = {1'795'525'391'000, 300};
    ItemPast past{border, {}};
    for (std::size_t i = 0; i < days_ago.size(); ++i) {
        const Instant at = state.now.plus_ms(-days_ago[i] * day_ms);
        const bool right = last_right || i + 1 < days_ago.size();
        const LearnerModel usual;
        if (i == 0) {
            past.answers.push_back({at, right, {}, first_memory(usual, right ? 3 : 1, 0)});
            continue;
        }
        const auto since = SinceAnswer::whole_days(days_ago[i - 1] - days_ago[i]);
        const auto& before = past.answers.back().memory;
        past.answers.push_back({at, right, recall(usual, before, since), next_memory(usual, before, right ? 3 : 1, since)});
    }
    state.item_past = std::move(past);
    return state;
}

}  // namespace

TEST_CASE("recall falls from each answer to the next, and on to the day it is due", "[select_curve]") {
    const auto curve = select_curve(answered({20, 17, 6}), border);
    REQUIRE(curve);
    REQUIRE(curve->falls.size() == 3);
    for (const auto& fall : curve->falls) {
        CHECK(fall.front().recall == Approx(100));
        CHECK(std::ranges::is_sorted(fall, std::greater{}, &CurvePoint::recall));
    }
    CHECK(curve->falls[0].back().day == Approx(-17));
    CHECK(curve->answers[1].before.recall == Approx(curve->falls[0].back().recall));
    CHECK(curve->due.day > 0);
    CHECK(curve->due.recall == Approx(90).margin(1));
    CHECK(curve->last > curve->due.day);
    CHECK(curve->target == 90);
    CHECK(curve->due_words.starts_with("due "));
}

TEST_CASE("an answer says what it was, when, and what had been left", "[select_curve]") {
    const auto curve = select_curve(answered({20, 1}, false), border);
    REQUIRE(curve);
    CHECK(curve->answers[1].words.starts_with("Missed yesterday, recall was "));
    CHECK_FALSE(curve->answers[1].right);
    CHECK(curve->answers[0].words.starts_with("Right on "));
}

TEST_CASE("of many answers the latest are drawn", "[select_curve]") {
    std::vector<int> days_ago;
    for (int day = 60; day > 0; day -= 4) days_ago.push_back(day);
    CHECK(select_curve(answered(days_ago), border)->answers.size() == 8);
}

TEST_CASE("nothing is drawn of another question, nor before its answers are read", "[select_curve]") {
    CHECK_FALSE(select_curve(answered({3}), item("treaty")));
    CHECK_FALSE(select_curve(AppState{}, border));
}
