// Draft questions from an article, the best first within each paragraph's budget. Deterministic: the
// same text and version give the same drafts, to the byte.
#pragma once

#include "derive/draft.h"
#include "derive/ground.h"

#include <cstddef>
#include <vector>

namespace estelik {

struct DraftOrder {
    int level = 2;               // 1: only what matters most; 3: all that can be asked well
    std::size_t most = 0;        // drafts in all; 0: no limit
    double per_100_words = 18;   // of a paragraph, as its facts allow
    bool sets = true;            // also ordering and matching items over the whole article
    bool explained = true;       // also why, what for, who holds what, and what somebody did
    bool statements = true;      // also true or false; these hold their answer, so they are no spans
};

// In the order of the text; ordering and matching last.
std::vector<Draft> make_drafts(const Ground& ground, const DraftOrder& order);

}  // namespace estelik
