// From the JSON of a question to the key of its kind.
#pragma once

#include "bank/field.h"
#include "question/question.h"

namespace estelik {

// What is wrong is reported; the key is then of no use.
Key decode_key(const JsonValue& question, Kind kind, Decoding& decoding);

// The marks {{1}}, {{2}} ... in the stem: each gap's once, and no others.
void check_gap_marks(const JsonValue& question, Kind kind, std::size_t gaps, Decoding& decoding);

}  // namespace estelik
