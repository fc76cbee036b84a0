// The clauses of a sentence, and of each its subject and its finite verb, where they are surely understood:
// "While [PRC leaders] (fear) ..., [Kazakhstani leaders] (worry) about ...".
#pragma once

#include "derive/prose.h"
#include "derive/quoted_title.h"

#include <cstdint>
#include <vector>

namespace estelik {

struct SubjectVerb {
    PieceRange clause;       // from the subject to the end of the clause, its mark left out
    PieceRange subject;      // without adverbs behind it
    std::uint32_t verb = 0;  // an auxiliary when the verb has one
};

std::vector<SubjectVerb> clauses_of(const Prose& prose, std::uint32_t sentence);  // in order

// The same for a range that is taken for one clause; verb 0: it has no subject with a finite verb.
SubjectVerb subject_and_verb(const Prose& prose, std::uint32_t sentence, PieceRange range);

// Of the noun phrase that begins at a piece, its end: "the dissolution of the associations"; first: none begins.
std::uint32_t noun_phrase_end(const Prose& prose, std::uint32_t first, std::uint32_t last);

}  // namespace estelik
