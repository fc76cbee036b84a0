// Finds what somebody holds, fears, says or complains of, with its holder: "Some Kazakhstanis complain that ...",
// "PRC leaders fear ...", "Economists expected ...". Verb and holder belong to the claim: without them it would
// pass for a fact. A denied view ("many do not believe that ...") has "not" before its verb.
#pragma once

#include "derive/prose.h"
#include "derive/statement.h"

#include <string_view>
#include <vector>

namespace estelik {

std::vector<Statement> find_claims(const Prose& prose);

// "about" of "worry about": what stands between the verb and the object, and so at the end of a question.
std::string_view claim_preposition(const Prose& prose, const Statement& claim);

}  // namespace estelik
