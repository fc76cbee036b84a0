// A clause turned round for a question: "the two countries established X" -> "did the two countries establish X",
// "X was built" -> "was X built".
#pragma once

#include "derive/clause.h"
#include "derive/ground.h"

#include <cstdint>
#include <string>

namespace estelik {

// What becomes of commas behind the verb: the clause is cut at the first, or it is taken whole where they part
// a list ("between China, Russia, and Europe").
enum class Commas { cut, list };

// Empty: the clause is not surely understood, or leans on another sentence.
std::string inverted(const Ground& ground, Clause clause, std::uint32_t sentence, Commas commas = Commas::cut);

// The subject of a clause, fit to stand behind "did": "The two sides" -> "the two sides". Empty: it leans on
// another sentence.
std::string subject_inside(const Ground& ground, const Clause& subject, std::uint32_t sentence);

// "do", "does" or "did" with the plain form of the verb; empty: it has none that is known.
struct PlainVerb {
    std::string helper;
    std::string base;
};
PlainVerb plain_verb(const Prose& prose, const Piece& verb);

}  // namespace estelik
