#include "runtime/anki_reviews.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>
#include <utility>

namespace estelik {
namespace {

constexpr int learning = 0, filtered = 3, manual = 4, rescheduled = 5;
constexpr std::int64_t day_s = 86'400, hour_s = 3'600;

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

bool is_reset(const AnkiReview& review) { return review.type == manual && review.factor == 0; }

bool is_answer(const AnkiReview& review) {
    if (review.grade < 1 || review.grade > 4 || review.type == manual || review.type == rescheduled) return false;
    return review.type != filtered || review.factor != 0;
}

// The answers of one card's present life; none when its beginning is not there.
std::vector<AnkiReview> present_life(std::span<const AnkiReview> card) {
    std::vector<AnkiReview> life;
    for (const auto& review : card) {
        if (is_reset(review)) life.clear();
        else if (is_answer(review)) life.push_back(review);
    }
    const auto is_learning = [](const AnkiReview& review) { return review.type == learning; };
    const auto last = std::find_if(life.rbegin(), life.rend(), is_learning);
    const auto before = std::find_if_not(last, life.rend(), is_learning);
    if (last == life.rend()) return {};
    life.erase(life.begin(), before.base());
    return life;
}

}  // namespace

std::int64_t AnkiDays::day_of(std::int64_t unix_ms) const {
    const auto start = minutes_west ? std::int64_t{*minutes_west} * 60 + rollover * hour_s : created;
    return floor_div(floor_div(unix_ms, 1000) - start, day_s);
}

std::vector<ReviewRow> anki_review_rows(std::vector<AnkiReview> reviews, const AnkiDays& days) {
    std::ranges::sort(reviews, {}, [](const AnkiReview& review) { return std::pair(review.card, review.id); });
    std::vector<ReviewRow> rows;
    for (auto from = reviews.begin(); from != reviews.end();) {
        const auto to = std::find_if(from, reviews.end(), [&](const AnkiReview& review) { return review.card != from->card; });
        const AnkiReview* previous = nullptr;
        const auto life = present_life({from, to});
        for (const auto& review : life) {
            ReviewRow row{.card = review.card, .number = review.id, .grade = review.grade, .days = -1, .seconds = -1};
            if (previous) {
                const auto passed = days.day_of(review.id) - days.day_of(previous->id);
                row.days = static_cast<int>(std::min<std::int64_t>(passed, std::numeric_limits<int>::max()));
                row.seconds = (review.id - previous->id) / 1000;
            }
            rows.push_back(row);
            previous = &review;
        }
        from = to;
    }
    return rows;
}

}  // namespace estelik
