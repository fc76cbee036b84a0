#include "review/decision_map.h"

#include <map>
#include <unordered_map>

namespace estelik {
namespace {

constexpr double least_likeness = 0.6;  // of a passage that was reworded

class Mapper {
public:
    Mapper(const std::vector<DraftIdentity>& drafts, const std::vector<Decision>& decisions) : drafts_(drafts), decisions_(decisions) {
        map_.decision_of.assign(drafts.size(), no_decision);
        map_.moved.assign(drafts.size(), false);
    }

    DecisionMap run(const std::vector<int>& paragraphs) {
        match_same();
        match_other_rule();
        match_reworded();
        for (std::size_t i = 0; i < drafts_.size(); ++i) {
            const auto decision = map_.decision_of[i];
            if (decision != no_decision && decisions_[decision].paragraph != paragraphs[i]) map_.moved[i] = true;
        }
        for (std::size_t d = 0; d < decisions_.size(); ++d)
            if (!mapped_.contains(d)) map_.stale.push_back(d);
        return std::move(map_);
    }

private:
    void give(std::size_t draft, std::size_t decision, bool moved) {
        map_.decision_of[draft] = decision;
        map_.moved[draft] = moved;
        mapped_.emplace(decision, draft);
    }
    bool is_free(std::size_t draft) const { return map_.decision_of[draft] == no_decision; }

    void match_same() {
        std::map<DraftIdentity, std::size_t> by_identity;
        for (std::size_t i = 0; i < drafts_.size(); ++i) by_identity.emplace(drafts_[i], i);
        for (std::size_t d = 0; d < decisions_.size(); ++d) {
            const auto same = by_identity.find(decisions_[d].draft);
            if (same != by_identity.end() && is_free(same->second)) give(same->second, d, false);
        }
    }

    // Drafts by their fact, so that only those are compared.
    std::unordered_multimap<std::string, std::size_t> free_by_fact() const {
        std::unordered_multimap<std::string, std::size_t> by_fact;
        for (std::size_t i = drafts_.size(); i-- > 0;)
            if (is_free(i)) by_fact.emplace(drafts_[i].fact, i);
        return by_fact;
    }

    template <class Score>
    void match_best(Score score, double least) {
        const auto by_fact = free_by_fact();
        for (std::size_t d = 0; d < decisions_.size(); ++d) {
            if (mapped_.contains(d)) continue;
            double best = least;
            std::size_t chosen = no_decision;
            const auto [from, to] = by_fact.equal_range(decisions_[d].draft.fact);
            for (auto at = from; at != to; ++at) {
                if (!is_free(at->second)) continue;
                const double value = score(decisions_[d].draft, drafts_[at->second]);
                // Of equals the first in the text.
                if (value > best || (value == best && at->second < chosen)) {
                    best = value;
                    chosen = at->second;
                }
            }
            if (chosen != no_decision) give(chosen, d, true);
        }
    }

    void match_other_rule() {
        match_best([](const DraftIdentity& decided, const DraftIdentity& draft) { return decided.passage == draft.passage ? 1.0 : 0.0; }, 1);
    }

    void match_reworded() {
        const auto same = [](const DraftIdentity& decided, const DraftIdentity& draft) {
            return decided.rule == draft.rule ? likeness(decided.passage, draft.passage) : 0.0;
        };
        match_best(same, least_likeness);
    }

    const std::vector<DraftIdentity>& drafts_;
    const std::vector<Decision>& decisions_;
    DecisionMap map_;
    std::unordered_map<std::size_t, std::size_t> mapped_;  // decision to draft
};

}  // namespace

DecisionMap map_decisions(const std::vector<DraftIdentity>& drafts, const std::vector<int>& paragraphs, const std::vector<Decision>& decisions) {
    return Mapper(drafts, decisions).run(paragraphs);
}

}  // namespace estelik
