// What marking again has found, for the terminal and for programs.
#pragma once

#include "session/remarking.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estelik {

struct RegradedCourse {
    BankPtr bank;
    Remarking marked;
};

struct Regraded {
    std::vector<RegradedCourse> courses = {};   // those that were answered
    Day today = {};
    std::size_t events = 0;                     // appended, or to be appended
    bool dry_run = false;
};

std::string regrade_text(const Regraded& regraded);
std::string regrade_json(const Regraded& regraded);   // one object, with a newline at its end

}  // namespace estelik
