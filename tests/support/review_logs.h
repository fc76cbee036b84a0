// Review logs for tests, written as a learner would tell them.
#pragma once

#include "memory/review_log.h"

#include <cstdint>
#include <vector>

namespace estelik::testing {

struct Told {
    int grade = 3;
    int days = 0;           // since the card's previous review
    double part = 0;        // of a day, on top
};

// Cards are learned one after the other: every review of the first comes before any of the second.
inline ReviewLog log_of(const std::vector<std::vector<Told>>& cards) {
    std::vector<ReviewRow> rows;
    for (std::size_t card = 0; card < cards.size(); ++card) {
        for (std::size_t i = 0; i < cards[card].size(); ++i) {
            const auto& [grade, days, part] = cards[card][i];
            rows.push_back({.card = static_cast<std::int64_t>(card) + 1,
                            .number = static_cast<std::int64_t>(rows.size()) + 1,
                            .grade = grade,
                            .days = i == 0 ? -1 : days,
                            .seconds = i == 0 ? -1 : static_cast<std::int64_t>((days + part) * 86400)});
        }
    }
    return make_review_log(rows);
}

}  // namespace estelik::testing
