// The long part of the ordinary words: eight letters and more, where two slips are forgiven and so more words
// lie near another one.
#pragma once

#include <string_view>

namespace estelik {

bool is_learned_word(std::string_view folded);  // in the singular

}  // namespace estelik
