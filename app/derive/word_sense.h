// What an English word looks like when no list has it: a plural, a verb in the past.
#pragma once

#include "derive/prose.h"

#include <string>
#include <string_view>

namespace estelik {

bool looks_plural(std::string_view word);  // "students", "people"; not "this", "bus", "class"

// A form of a verb that has a subject: in the lists, or by its ending ("landed").
bool looks_like_verb(const Prose& prose, const Piece& piece);

// The word can be no noun, and no adjective before one: a verb, "of", "and", "the", "also" ...
bool ends_noun_phrase(const Prose& prose, const Piece& piece);

// ASCII in lower case; all other bytes as they are. For looking up and comparing, at the speed of a copy.
std::string lower_ascii(std::string_view text);

std::string squeeze(std::string_view text);  // one blank between words, none at the ends

// The words stand in the text, whole and one after the other; ASCII letters in either case.
bool holds_words(std::string_view text, std::string_view words);

}  // namespace estelik
