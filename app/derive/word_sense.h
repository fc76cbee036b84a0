// What an English word looks like when no list has it: a plural, a verb in the past.
#pragma once

#include "derive/prose.h"

#include <string_view>

namespace estelik {

bool looks_plural(std::string_view word);  // "students", "people"; not "this", "bus", "class"

// A form of a verb that has a subject: in the lists, or by its ending ("landed").
bool looks_like_verb(const Prose& prose, const Piece& piece);

// The word can be no noun, and no adjective before one: a verb, "of", "and", "the", "also" ...
bool ends_noun_phrase(const Prose& prose, const Piece& piece);

}  // namespace estelik
