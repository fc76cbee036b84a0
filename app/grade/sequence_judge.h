// Items put in order, and pairs.
// Order: score = share of all pairs of items that stand in their right order; one swap of neighbours is
// nearly. Match: score = share of right pairs; nearly from two thirds on.
#pragma once

#include "grade/verdict.h"
#include "question/answer.h"
#include "question/question.h"

namespace estelik {

Verdict judge_order(const Ordering& key, const Ordered& given);
Verdict judge_match(const Matching& key, const Matched& given);

}  // namespace estelik
