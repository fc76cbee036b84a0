// Finds the drafts of a new derivation that earlier decisions are about: the same draft; the same fact in the
// same passage by another rule; the same fact in a passage that was reworded. Each decision goes to one draft
// at most, and each draft gets one at most.
#pragma once

#include "review/decisions.h"
#include "review/draft_identity.h"

#include <cstddef>
#include <vector>

namespace estelik {

inline constexpr std::size_t no_decision = static_cast<std::size_t>(-1);

struct DecisionMap {
    std::vector<std::size_t> decision_of;  // of each draft: index into the decisions, or no_decision
    std::vector<bool> moved;               // of each draft: what is decided stood at another place
    std::vector<std::size_t> stale;        // decisions whose passage is gone; ascending
};

// `paragraphs`: of each draft, where its passage stands.
DecisionMap map_decisions(const std::vector<DraftIdentity>& drafts, const std::vector<int>& paragraphs, const std::vector<Decision>& decisions);

}  // namespace estelik
