// Reads a course: its question file with its reading -> a Bank, or all that is wrong with it.
#pragma once

#include "bank/bank.h"
#include "bank/finding.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct ReadBank {
    BankPtr bank;                   // null when any finding is an error
    std::vector<Finding> findings;  // in the order of the files
};

// Every finding of both files at once; only a syntax error of the JSON hides what comes after it.
// The paths are for the messages.
ReadBank read_bank(std::string_view bank_text, const std::string& bank_path, std::string_view reading_text,
                   const std::string& reading_path);

// The file of questions alone, for when its reading is missing: structure only, never a bank.
std::vector<Finding> check_structure(std::string_view bank_text, const std::string& bank_path);

// The name of the reading, so that a caller with a disk can load it first.
Result<std::string> reading_name(std::string_view bank_text);

}  // namespace estelik
