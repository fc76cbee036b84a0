// The part of a sentence that a question is made of: without "However," before it and the clauses that
// the answer does not need, so that it is one statement of a bearable length; and rendered as text with
// some of its pieces replaced.
#pragma once

#include "derive/prose.h"

#include <cstdint>
#include <string>
#include <vector>

namespace estelik {

class Ground;

struct Clause {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

// In the place of pieces [first, last) the text stands; empty: they are left out.
struct ClauseEdit {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::string text;
};

// Behind "However,", "In addition,", "But": the piece that the sentence might begin with as well.
std::uint32_t behind_connective(const Prose& prose, std::uint32_t first, std::uint32_t last);

// The clause of sentence `sentence` that holds pieces [keep_first, keep_last).
Clause clause_around(const Prose& prose, std::uint32_t sentence, std::uint32_t keep_first, std::uint32_t keep_last);

// The smallest clause round it that has a subject and a verb, for when the longer one will not do;
// first == last: there is none.
Clause inner_clause(const Prose& prose, std::uint32_t sentence, std::uint32_t keep_first, std::uint32_t keep_last);

// Makes the clause stand alone: pronouns that point to another sentence are given their names, "this
// treaty" becomes "the treaty", brackets go unless they touch what is kept. False: it cannot be done.
bool make_stand_alone(const Ground& ground, const Clause& clause, std::uint32_t sentence, std::uint32_t keep_first, std::uint32_t keep_last,
                      std::vector<ClauseEdit>& edits);

// With a capital at the beginning, one blank between words, no mark at the end; quotation marks only in pairs.
std::string render(const Prose& prose, const Clause& clause, std::vector<ClauseEdit> edits);

std::size_t words_in(const Prose& prose, const Clause& clause);

}  // namespace estelik
