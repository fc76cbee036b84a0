// What there is to gain by knowing a question: its weight in each exam to come.
#pragma once

#include <algorithm>
#include <vector>

namespace estelik {

struct Stake {
    int day = 1;       // the exam is on the morning of this study day; 0 is today, so 1 or more
    float weight = 1;
};

struct Stakes {
    std::vector<Stake> exams;  // by day; the last is the end of the plan
    float guess = 0;           // a question is answered right as often at least

    // Of recall on an exam's morning.
    float worth(const Stake& stake, float recall) const { return stake.weight * std::max(recall, guess); }

    // Of a question not seen before, at the exams on the mornings up to `day`.
    float unseen_until(int day) const {
        float sum = 0;
        for (const auto& stake : exams) sum += stake.day <= day ? worth(stake, 0) : 0;
        return sum;
    }
    float unseen() const { return exams.empty() ? 0 : unseen_until(exams.back().day); }
};

}  // namespace estelik
