// Words that say of what class a thing is, and others that stand around an answer without changing it. All are folded.
#pragma once

#include <string_view>

namespace estelik {

// Treaty and peace, town and city: the number of their class; 0: the word names none.
int class_of(std::string_view word);
bool is_place_class(int of);  // city, country, river ...

bool is_tail_noun(std::string_view word);       // may stand behind the thing itself: "xylem vessels", "Apple Inc."
bool is_tail_modifier(std::string_view word);   // "programming" before "language"
bool is_kind_adjective(std::string_view word);  // may stand before it: "a binding contract", "Nazi Germany"
bool is_profession(std::string_view word);      // "composer": may stand before a person's name
bool is_given_name(std::string_view word);      // "Karl"
bool opens_tail(std::string_view word);         // "in", "near", "who": what follows only tells more
bool is_turning_noun(std::string_view word);    // "treaty": of Versailles, or the Versailles Treaty
bool is_framing_noun(std::string_view word);    // "science of" genetics
bool is_alternative(std::string_view word);     // "or", "but": another answer follows

}  // namespace estelik
