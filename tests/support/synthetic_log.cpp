#include "support/synthetic_log.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <queue>

namespace estelik::testing {
namespace {

constexpr std::int64_t day_seconds = 86400;
constexpr double reviews_a_card = 10;
constexpr int days_studied = 400;

double normal(Random& random) {
    const double radius = std::sqrt(-2 * std::log(1 - random.unit()));
    return radius * std::cos(2 * std::numbers::pi * random.unit());
}

struct Card {
    std::int64_t id = 0;
    fsrs6::Parameters truth = synthetic_truth;
    fsrs6::State real = {}, believed = {};
    std::int64_t last_day = 0, last_second = 0;
    bool fresh = true;
};

int first_grade(Random& random) {
    const double u = random.unit();
    return u < 0.24 ? 1 : u < 0.33 ? 2 : u < 0.83 ? 3 : 4;
}

int grade(Random& random, double recall) {
    if (random.unit() > recall) return 1;
    const double u = random.unit();
    return u < 0.22 ? 2 : u < 0.86 ? 3 : 4;
}

// Answers the card on the day and second; the row of it.
ReviewRow answer(Card& card, std::int64_t day, std::int64_t second, Random& random) {
    ReviewRow row{.card = card.id, .days = -1, .seconds = -1};
    if (card.fresh) {
        row.grade = first_grade(random);
        card.real = fsrs6::first_state(card.truth, row.grade);
        card.believed = fsrs6::first_state(fsrs6::default_parameters, row.grade);
    } else {
        row.days = static_cast<int>(day - card.last_day);
        row.seconds = second - card.last_second;
        row.grade = grade(random, row.days == 0 ? 0.85 : fsrs6::retrievability(card.truth, card.real.stability, row.days));
        card.real = fsrs6::next_state(card.truth, card.real, row.grade, row.days);
        card.believed = fsrs6::next_state(fsrs6::default_parameters, card.believed, row.grade, row.days);
    }
    card.fresh = false;
    card.last_day = day;
    card.last_second = second;
    return row;
}

std::int64_t days_until_next(const Card& card, Random& random) {
    const double interval = fsrs6::interval(fsrs6::default_parameters, card.believed.stability, 0.9);
    const double late = random.unit() < 0.1 ? 1 + 0.5 * random.unit() : 0.9 + 0.2 * random.unit();
    return static_cast<std::int64_t>(std::clamp(std::round(interval * late), 1.0, 365.0));
}

Card new_card(std::size_t index, Random& random) {
    Card card{.id = static_cast<std::int64_t>(index) + 1};
    const double noise = std::exp(0.25 * normal(random));
    for (std::size_t i = 0; i < 4; ++i) card.truth[i] *= noise;
    return card;
}

}  // namespace

std::vector<ReviewRow> synthetic_log(std::size_t reviews, std::uint64_t seed) {
    constexpr std::int64_t morning = 10 * 3600, minutes_10 = 600;
    Random random(seed);
    const double new_a_day = static_cast<double>(reviews) / reviews_a_card / days_studied;
    std::vector<Card> cards;
    using Due = std::pair<std::int64_t, std::size_t>;  // second, card
    std::priority_queue<Due, std::vector<Due>, std::greater<>> due;
    std::vector<ReviewRow> rows;
    rows.reserve(reviews);
    for (std::int64_t day = 0; rows.size() < reviews; ++day) {
        for (; static_cast<double>(cards.size()) < new_a_day * static_cast<double>(day + 1); cards.push_back(new_card(cards.size(), random)))
            due.emplace(day * day_seconds + morning, cards.size());
        std::int64_t now = day * day_seconds + morning;
        while (!due.empty() && due.top().first < (day + 1) * day_seconds && rows.size() < reviews) {
            const auto [second, index] = due.top();
            due.pop();
            // A long day goes on within itself: the day's number is what schedules.
            now = std::min(std::max(now, second) + 1, (day + 1) * day_seconds - 1);
            auto& card = cards[index];
            rows.push_back(answer(card, day, now, random));
            rows.back().number = static_cast<std::int64_t>(rows.size());
            const bool again_today = rows.back().grade == 1 || (rows.back().days < 0 && rows.back().grade < 4);
            if (again_today && now + minutes_10 < (day + 1) * day_seconds) due.emplace(now + minutes_10, index);
            else due.emplace((day + days_until_next(card, random)) * day_seconds + morning, index);
        }
    }
    return rows;
}

}  // namespace estelik::testing
