// All reviews of a learner, card after card, each card's in their order: columns, so that a pass over a
// million reviews reads what it needs and no more (21 bytes a review).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace estelik {

// One review, as logs hold them: in any order.
struct ReviewRow {
    std::int64_t card = 0;     // any number that is the card's own
    std::int64_t number = 0;   // orders all reviews in time; no two the same
    int grade = 0;             // 1 Again .. 4 Easy; others (a date set by hand) leave no trace
    int days = 0;              // whole learner's days since the card's previous review; below 0: first
    std::int64_t seconds = 0;  // since the card's previous review
};

struct ReviewLog {
    std::vector<std::uint32_t> begin = {0};  // of each card's reviews, and the end of the last
    std::vector<std::int64_t> card;          // by card
    std::vector<std::uint8_t> grade;         // by review, as all below
    std::vector<std::int32_t> days;          // 0: first, or the same day
    std::vector<float> elapsed;              // days with their fraction; 0 at the first
    std::vector<std::uint32_t> moment;       // 0, 1, 2 ... in time over all cards
    std::vector<std::int64_t> number;        // as in the row

    std::size_t cards() const { return card.size(); }
    std::size_t reviews() const { return grade.size(); }
    bool recalled(std::size_t review) const { return grade[review] > 1; }
    // What models are judged by: a later day than the card's previous review.
    bool is_test(std::size_t review) const { return days[review] > 0; }
};

ReviewLog make_review_log(std::span<const ReviewRow> rows);

// The index of each review in `log` by its moment.
std::vector<std::uint32_t> in_time_order(const ReviewLog& log);

}  // namespace estelik
