// Writes a bank in its canonical form: fields in the order of bank/form.h, two blanks an indent, a line
// break at the end, so that differences between editions stay small. Reading what was written gives
// the same bank.
#pragma once

#include "bank/bank.h"

#include <string>

namespace estelik {

std::string write_bank(const Bank& bank);

// What is asked alone, as one JSON object: "type", "question" and the fields of the key. See bank/read_asked.h.
std::string write_asked(const std::string& stem, const Key& key);

}  // namespace estelik
