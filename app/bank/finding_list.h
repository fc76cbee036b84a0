// Gathers findings while a course is read, each at its place. Holds at most a thousand errors and a
// thousand warnings; how many more there were is a finding itself, so nothing goes unsaid.
#pragma once

#include "bank/codes.h"
#include "bank/source_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace estelik {

// What a finding is about: a byte of a file, and the question it belongs to (or none).
struct Site {
    const SourceText* source = nullptr;
    std::size_t offset = 0;
    std::string_view question = {};
};

class FindingList {
public:
    explicit FindingList(std::string bank_file) : bank_file_(std::move(bank_file)) {}

    void add(Code code, const Site& site, std::string what, std::string help = {});

    std::size_t errors() const { return errors_; }
    std::vector<Finding> take();  // in the order of the text; those of the bank before those of other files

private:
    std::string bank_file_;
    std::vector<Finding> findings_;
    std::size_t errors_ = 0;
    std::size_t warnings_ = 0;
};

std::string quoted(std::string_view text);  // “text”, cut after 60 code points

}  // namespace estelik
