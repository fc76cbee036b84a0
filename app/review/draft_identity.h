// What makes a draft the same draft after its article or the program has changed: the rule that made it, the
// fact that it asks and the passage that shows it, in normal form (words in lower case, one blank between
// them). Bytes and paragraphs may move under it.
#pragma once

#include "derive/derivation.h"

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct DraftIdentity {
    std::string rule;     // base_rule of the draft: not the kind of question that its turn made of it
    std::string fact;     // "person hu jintao"
    std::string passage;  // the sentence
    int nth = 1;          // of those that are the same in all this

    auto operator<=>(const DraftIdentity&) const = default;
};

// One for each of the drafts, in their order. No two are equal.
std::vector<DraftIdentity> identities_of(const Derivation& derivation, const std::vector<Draft>& drafts);

// How many of the words of both passages stand in both: 0 to 1.
double likeness(std::string_view passage, std::string_view other);

}  // namespace estelik
