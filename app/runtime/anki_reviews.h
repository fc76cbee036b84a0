// An Anki revlog as a review log: which of its rows count, and on which of the learner's days they lie.
//   - Rows that are no answer are left out: grade 0 (a date set by hand), and cramming, type 3 with factor 0.
//   - A reset, type 4 with factor 0, forgets what came before it.
//   - A card begins with the last run of learning steps: what came before belongs to an earlier life of it. A card
//     whose beginning is not in the log is left out, as nothing says what was known then.
// The days are those of Anki: they begin at the collection's hour, by its offset from UTC, all of one offset.
#pragma once

#include "memory/review_log.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace estelik {

struct AnkiReview {
    std::int64_t id = 0;     // Unix ms of the answer; unique
    std::int64_t card = 0;
    int grade = 0;           // 0 none, 1 Again .. 4 Easy
    int type = 0;            // 0 learning, 1 review, 2 relearning, 3 filtered, 4 manual, 5 rescheduled
    int factor = 0;
};

struct AnkiDays {
    std::int64_t created = 0;                 // Unix s: the start of the collection's first day
    std::optional<int> minutes_west = {};     // none: days are counted from `created`
    int rollover = 4;                         // hour at which a day begins

    std::int64_t day_of(std::int64_t unix_ms) const;
};

// In any order. Cards keep their numbers.
std::vector<ReviewRow> anki_review_rows(std::vector<AnkiReview> reviews, const AnkiDays& days);

}  // namespace estelik
