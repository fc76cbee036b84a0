// What came of a test as a whole: its marks, and those of each topic with how many questions they rest on.
#pragma once

#include "session/test_sitting.h"

#include <cstddef>
#include <vector>

namespace estelik {

struct TopicMarks {
    std::size_t topic = 0;                // index in the bank
    TestMarks marks;
    std::size_t right = 0, n = 0;         // questions not missed, and all
};

struct TestScore {
    TestMarks marks;
    std::size_t n = 0;
    std::vector<TopicMarks> topics;       // in the bank's order

    const TopicMarks* of_topic(std::size_t topic) const;
};
TestScore score_of(const TestSitting& test);

// Of one blueprint: they can be compared. Both are called the same, hold as many questions and are marked alike.
bool same_blueprint(const TestPaper& one, const TestPaper& other);

}  // namespace estelik
