// The logs that are measured: synthetic ones of three sizes, and files.
#pragma once

#include "memory/review_log.h"

#include <array>
#include <cstddef>
#include <string>

namespace estelik::bench {

struct NamedLog {
    std::string name;
    ReviewLog log;
};

inline constexpr std::array<std::size_t, 3> synthetic_sizes = {20'000, 100'000, 1'000'000};
inline constexpr unsigned synthetic_seed = 42;

NamedLog synthetic(std::size_t reviews);
NamedLog read_log(const std::string& path);           // ends the program with a word if it cannot
bool write_synthetic(const std::string& folder);      // synthetic-20000.csv ...

}  // namespace estelik::bench
