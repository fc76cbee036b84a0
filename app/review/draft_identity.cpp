#include "review/draft_identity.h"

#include "base/text.h"

#include <algorithm>
#include <map>

namespace estelik {

std::vector<DraftIdentity> identities_of(const Derivation& derivation, const std::vector<Draft>& drafts) {
    std::vector<DraftIdentity> identities;
    identities.reserve(drafts.size());
    std::map<DraftIdentity, int> seen;
    for (const Draft& draft : drafts) {
        const std::string kind(fact_kind_names[static_cast<std::size_t>(draft.type)]);  // of a name the kind may be found out later
        DraftIdentity identity{base_rule(draft), kind + " " + normalised(draft.answer), normalised(derivation.sentence_of(draft)), 1};
        const int count = ++seen[identity];
        identity.nth = count;
        identities.push_back(std::move(identity));
    }
    return identities;
}

double likeness(std::string_view passage, std::string_view other) {
    auto a = split(passage, ' ');
    auto b = split(other, ' ');
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    std::vector<std::string> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return 2 * static_cast<double>(both.size()) / static_cast<double>(a.size() + b.size());
}

}  // namespace estelik
