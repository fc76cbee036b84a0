// Closed lists of words that the judge of typed text asks about. All words are folded.
#pragma once

#include <string_view>

namespace estelik {

bool is_small_word(std::string_view word);    // of, on, in, and ...: a slip there is only a slip
bool is_filler(std::string_view word);        // "it was", "called": says nothing of its own
bool is_title(std::string_view word);         // Dr, Mr, President: may stand before a person's name
bool is_negation(std::string_view word);      // not, without, former ...: never forgiven
bool is_particle(std::string_view word);      // von, da, ibn: a small word inside a person's name
bool is_class_noun(std::string_view word);    // situation, phenomenon: may stand behind the thing itself
bool is_known_name(std::string_view word);    // a country, people, month: one is not another
bool tells_apart(std::string_view word);      // north, second, upper: the thing is another without it
bool is_famous_name(std::string_view word);   // a person, god, city or river whose name lies near another one
bool is_of_known_name(std::string_view word); // "kazakhstani" as well

// `given` is a word of its own and not a slip for `expected`: another country, "import" for "export",
// "legal" for "illegal", "terrorist" for "terrorism".
bool is_another_word(std::string_view given, std::string_view expected);

}  // namespace estelik
