// From JSON to a Bank: the structure of the file, each field of its own type and within its bounds.
// What the questions say is judged by the rules (bank/rules.h), not here.
#pragma once

#include "bank/bank.h"
#include "bank/field.h"

#include <vector>

namespace estelik {

struct Decoded {
    Bank bank;                             // without its reading; only questions of sound structure
    std::vector<const JsonValue*> nodes;   // nodes[i]: the JSON of bank.questions[i]
};

Decoded decode_bank(const JsonValue& root, Decoding& decoding);

}  // namespace estelik
