// How long answers take, by type of question: the median and the quartiles, and how many they rest on.
#pragma once

#include "journal/answer_history.h"
#include "bank/bank.h"

#include <array>
#include <cstddef>
#include <vector>

namespace estelik {

struct AnswerTimes {
    std::size_t n = 0;
    double median = 0, lower = 0, upper = 0;   // seconds; 0 without answers
};

// The value that `share` of the values lie below, between two of them in proportion. None: 0.
double quantile(std::vector<double> values, double share);

// Nobody reads and answers faster: less is a slip of the hand, or no time at all.
inline constexpr int least_answer_ms = 200;

// By kind. Without such a time an answer does not count, nor does what a test put into the schedule again.
std::array<AnswerTimes, kind_count> answer_times(const Bank& bank, const AnswerHistory& history);

// An answer that was given in a test and came into the schedule with it: the test has it already.
bool is_second_entry(const GivenAnswer& given, const AnswerHistory& history);

}  // namespace estelik
