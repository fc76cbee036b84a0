// The kinds of question that a fact bears, and a draft turned into one of them. The draft's question is a
// question of its own or a sentence with a gap (derive/cloze_stem.h).
#pragma once

#include "derive/draft.h"
#include "derive/ground.h"

#include <optional>
#include <vector>

namespace estelik {

// Of a draft whose question has just been made: false, and nothing changed, when the fact does not bear it.
bool become_choice(Draft& draft, const Ground& ground, const Fact& fact, unsigned set = 0);
// The sentence as it is, or with a value of the same type in the place of its own.
bool become_statement(Draft& draft, const Ground& ground, const Fact& fact, bool truth, unsigned set = 0);
void become_typed(Draft& draft, const Ground& ground, const Fact& fact);  // a cloze when there is a gap

// The draft made anew from its fact as a question of another kind. `set`: which of the sets of options, and
// whether a statement is true. None: the fact does not bear it; so it is with what is asked over the whole article.
std::optional<Draft> remade(const Ground& ground, const Draft& draft, Kind kind, unsigned set = 0);
std::vector<Kind> kinds_of(const Ground& ground, const Draft& draft);  // in the order of Kind; its own among them

}  // namespace estelik
