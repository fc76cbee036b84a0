// What a question asks, without its topic, evidence and explanation: an object with "type", "question" and the
// fields of its key, as in a bank (bank/write.h writes it).
#pragma once

#include "base/result.h"
#include "question/question.h"

#include <string>
#include <string_view>

namespace estelik {

struct StemAndKey {
    std::string stem;
    Key key;
};

// Error: the first thing that is wrong with it; no place.
Result<StemAndKey> read_asked(std::string_view json);

}  // namespace estelik
