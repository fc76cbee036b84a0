#include "schedule/backlog.h"
#include "support/catch.h"

using namespace estelik;

namespace {

const Day today{1000};

Progress studied(std::initializer_list<std::pair<int, double>> minutes_by_days_ago) {
    Progress progress;
    for (const auto& [ago, minutes] : minutes_by_days_ago)
        progress.days[today + -ago] = {.answers = 5, .milliseconds = static_cast<std::int64_t>(minutes * 60'000)};
    return progress;
}

// So many due items of 15 seconds each, of falling gain.
std::vector<Worth> due(int n) {
    std::vector<Worth> worths;
    for (int i = 0; i < n; ++i) worths.push_back({1.0 / (i + 1), 15});
    return worths;
}

}  // namespace

TEST_CASE("an ordinary day is taken whole") {
    const auto backlog = spread_backlog(due(48), 10, 0);   // 12 minutes
    CHECK_FALSE(backlog.spread());
    CHECK(backlog.today.size() == 48);
}

TEST_CASE("after a break the best of it comes today and the rest is spread") {
    const auto backlog = spread_backlog(due(200), 10, 0);   // 50 minutes
    CHECK(backlog.spread());
    CHECK(backlog.waiting == 200);
    CHECK(backlog.minutes == Approx(50));
    CHECK(backlog.days == 5);
    CHECK(backlog.today.size() == 40);
    CHECK(backlog.today.front() == 0);
}

TEST_CASE("what was studied today already counts") {
    CHECK(spread_backlog(due(200), 10, 6).today.size() == 16);
    const auto enough = spread_backlog(due(200), 10, 12);
    CHECK(enough.today.empty());
    CHECK(enough.days == 7);
}

TEST_CASE("a usual day is the median of the days studied, not of all days") {
    CHECK(usual_minutes(studied({{1, 20}, {5, 30}, {9, 12}}), today) == Approx(20));
    CHECK(usual_minutes(studied({{0, 90}, {1, 20}}), today) == Approx(20));   // today is not over
    CHECK(usual_minutes({}, today) == Approx(10));
    CHECK(usual_minutes(studied({{1, 2}}), today) == Approx(10));
}

TEST_CASE("days away are counted between the last answer and today") {
    CHECK(days_away(studied({{10, 5}}), today) == 9);
    CHECK(days_away(studied({{1, 5}}), today) == 0);
    CHECK(days_away(studied({{0, 5}, {10, 5}}), today) == 0);
    CHECK(days_away({}, today) == 0);
}
