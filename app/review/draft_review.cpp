#include "review/draft_review.h"

#include "bank/write.h"
#include "derive/draft_kinds.h"
#include "review/decision_map.h"
#include "review/derived_bank.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace estelik {
namespace {

constexpr std::size_t most_checked = 1000;  // drafts of an article that the rules look at after each change
constexpr double least_worth = 0.45;        // of a fact that is worth a question

bool same_options(const Draft& a, const Draft& b) { return a.question == b.question && a.options() == b.options(); }

bool earlier(const ReviewedDraft& a, const ReviewedDraft& b) {
    const auto over_all = [](const ReviewedDraft& one) { return one.draft.kind() == Kind::order || one.draft.kind() == Kind::match; };
    const bool a_set = over_all(a), b_set = over_all(b);  // over the article: last
    if (a_set != b_set) return b_set;
    if (a_set) return false;
    return a.draft.passage != b.draft.passage ? a.draft.passage < b.draft.passage : a.draft.begin < b.draft.begin;
}

}  // namespace

DraftReview::DraftReview(DerivationPtr derivation, const Decisions& before) : derivation_(std::move(derivation)) {
    take_up(before);
    find_faults();
}

// ---- earlier decisions -------------------------------------------------------------------------------

void DraftReview::take_up(const Decisions& before) {
    std::vector<Draft> all = derivation_->drafts();
    const std::size_t shown = all.size();
    all.insert(all.end(), derivation_->left_out().begin(), derivation_->left_out().end());
    auto identities = identities_of(*derivation_, all);
    std::vector<int> paragraphs;
    for (const Draft& draft : all) paragraphs.push_back(derivation_->paragraph_of(draft.passage));
    const DecisionMap map = map_decisions(identities, paragraphs, before.list);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto decision = map.decision_of[i];
        if (i >= shown && decision == no_decision) continue;
        ReviewedDraft draft;
        draft.draft = std::move(all[i]);
        draft.identity = std::move(identities[i]);
        if (decision != no_decision) {
            draft.moved = map.moved[i];
            ++(draft.moved ? remapped_.moved : remapped_.kept);
            take_over(draft, before.list[decision]);
        }
        drafts_.push_back(std::move(draft));
    }
    for (const auto decision : map.stale) stale_.push_back(before.list[decision]);
    remapped_.stale = stale_.size();
    std::stable_sort(drafts_.begin(), drafts_.end(), earlier);
    mark_fresh(before.seen);
}

void DraftReview::take_over(ReviewedDraft& draft, const Decision& decision) const {
    draft.ruling = decision.ruling;
    draft.set = decision.set;
    draft.edited = decision.edited;
    draft.draft.id = decision.id;
    if (!decision.asked) return;
    const auto own = write_asked(draft.draft.question, draft.draft.key);
    draft.changed = decision.ruling == Ruling::open || decision.edited || write_asked(decision.asked->stem, decision.asked->key) != own;
    // The rule that made this kind of question of the fact, where it still does.
    if (const auto made = remade(derivation_->ground(), draft.draft, static_cast<Kind>(decision.asked->key.index()), decision.set)) draft.draft.rule = made->rule;
    draft.draft.question = decision.asked->stem;
    draft.draft.key = decision.asked->key;
}

void DraftReview::mark_fresh(const std::vector<std::string>& seen) {
    seen_ = seen;
    for (ReviewedDraft& draft : drafts_) {
        const auto mark = mark_of(draft.identity);
        draft.fresh = !seen.empty() && draft.ruling == Ruling::open && !draft.changed && !std::binary_search(seen.begin(), seen.end(), mark);
        remapped_.fresh += draft.fresh ? 1 : 0;
        seen_.push_back(mark);
    }
    std::sort(seen_.begin(), seen_.end());
    seen_.erase(std::unique(seen_.begin(), seen_.end()), seen_.end());
}

Decisions DraftReview::decisions() const {
    Decisions decisions{stale_, seen_};
    for (const ReviewedDraft& one : drafts_) {
        const bool worded = one.ruling == Ruling::accepted || one.changed;
        if (one.ruling == Ruling::open && !worded) continue;
        Decision decision{.draft = one.identity, .id = one.draft.id, .paragraph = derivation_->paragraph_of(one.draft.passage),
                          .ruling = one.ruling, .set = one.set, .edited = one.edited, .asked = {}};
        if (worded) decision.asked = StemAndKey{one.draft.question, one.draft.key};
        decisions.list.push_back(std::move(decision));
    }
    return decisions;
}

// ---- what is there -----------------------------------------------------------------------------------

std::size_t DraftReview::count(Ruling ruling) const {
    return static_cast<std::size_t>(std::count_if(drafts_.begin(), drafts_.end(), [&](const ReviewedDraft& draft) { return draft.ruling == ruling; }));
}

std::optional<std::size_t> DraftReview::next_open(std::size_t after) const {
    for (std::size_t step = 1; step <= drafts_.size(); ++step) {
        const auto index = (after + step) % drafts_.size();
        if (drafts_[index].ruling == Ruling::open) return index;
    }
    return std::nullopt;
}

std::vector<Draft> DraftReview::accepted() const {
    std::vector<Draft> list;
    for (const ReviewedDraft& draft : drafts_)
        if (draft.ruling == Ruling::accepted) list.push_back(draft.draft);
    return list;
}

std::vector<FactPlace> DraftReview::facts() const {
    const Ground& ground = derivation_->ground();
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> asked;  // passage and group to draft
    std::unordered_map<std::uint32_t, std::size_t> exactly;
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
        const Draft& draft = drafts_[i].draft;
        if (draft.fact == Draft::no_fact || drafts_[i].ruling == Ruling::rejected) continue;
        exactly.emplace(draft.fact, i);
        asked.emplace(std::pair(draft.passage, ground.facts()[draft.fact].group), i);
    }
    std::vector<FactPlace> places;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> first;
    for (std::uint32_t index = 0; index < ground.facts().size(); ++index) {
        const Fact& fact = ground.facts()[index];
        if (fact.worth < least_worth) continue;
        const auto passage = ground.prose().sentences()[fact.found.sentence].passage;
        const auto from = ground.prose().passages()[passage].begin - article().passages[passage].lead;
        const auto key = std::pair(passage, fact.group);
        const auto here = asked.find(key);
        // What says the same is marked once: where it is asked, else where it is said first.
        if (here != asked.end() && !exactly.contains(index)) continue;
        if (here == asked.end() && !first.emplace(key, places.size()).second) continue;
        FactPlace place{passage, fact.found.begin - from, fact.found.end - from, {}};
        if (here != asked.end()) place.draft = exactly.at(index);
        places.push_back(place);
    }
    return places;
}

// ---- what a person does ------------------------------------------------------------------------------

void DraftReview::remember(std::size_t index) { steps_.push_back({index, drafts_[index]}); }

void DraftReview::decide(std::size_t index, Ruling ruling) {
    if (drafts_[index].ruling == ruling) return;
    remember(index);
    drafts_[index].ruling = ruling;
    drafts_[index].fresh = false;
    find_faults();
}

StemAndKey DraftReview::asked(std::size_t index) const { return {drafts_[index].draft.question, drafts_[index].draft.key}; }

Result<void> DraftReview::edit(std::size_t index, const std::vector<std::string>& texts) {
    const auto before = asked(index);
    auto after = with_fields(before, texts);
    if (!after) return after.error();
    remember(index);
    ReviewedDraft& draft = drafts_[index];
    if (fields_of(before) != fields_of(*after)) draft.edited = draft.changed = true;
    draft.draft.question = std::move(after->stem);
    draft.draft.key = std::move(after->key);
    draft.ruling = Ruling::accepted;
    draft.fresh = false;
    find_faults();
    return {};
}

void DraftReview::put(std::size_t index, Draft made, unsigned set) {
    remember(index);
    ReviewedDraft& draft = drafts_[index];
    made.id = draft.draft.id;
    draft.draft = std::move(made);
    draft.set = set;
    draft.edited = false;
    draft.changed = true;
    draft.ruling = Ruling::open;  // another question
    find_faults();
}

bool DraftReview::change_kind(std::size_t index) {
    const Draft& draft = drafts_[index].draft;
    const auto kinds = kinds_of(derivation_->ground(), draft);
    const auto at = std::find(kinds.begin(), kinds.end(), draft.kind());
    const auto next = at == kinds.end() || at + 1 == kinds.end() ? kinds.begin() : at + 1;
    if (next == kinds.end() || *next == draft.kind()) return false;
    auto made = remade(derivation_->ground(), draft, *next, 0);
    if (!made) return false;
    put(index, std::move(*made), 0);
    return true;
}

bool DraftReview::change_options(std::size_t index) {
    constexpr unsigned tries = 8;
    const Draft& draft = drafts_[index].draft;
    if (draft.kind() != Kind::choice && draft.kind() != Kind::true_false) return false;
    for (unsigned set = drafts_[index].set + 1; set <= drafts_[index].set + tries; ++set) {
        auto made = remade(derivation_->ground(), draft, draft.kind(), set);
        if (!made || same_options(*made, draft)) continue;
        put(index, std::move(*made), set);
        return true;
    }
    return false;
}

std::optional<std::size_t> DraftReview::undo() {
    if (steps_.empty()) return std::nullopt;
    const auto index = steps_.back().index;
    drafts_[index] = std::move(steps_.back().before);
    steps_.pop_back();
    find_faults();
    return index;
}

void DraftReview::find_faults() {
    if (drafts_.size() > most_checked) return;  // they are said when the bank is written
    std::vector<Draft> asked_for;
    for (ReviewedDraft& draft : drafts_) {
        draft.faults.clear();
        if (draft.ruling != Ruling::rejected) asked_for.push_back(draft.draft);
    }
    const auto by_id = faults_of(article(), asked_for);
    for (ReviewedDraft& draft : drafts_) {
        if (draft.ruling == Ruling::rejected) continue;
        const auto [from, to] = by_id.equal_range(draft.draft.id);
        for (auto fault = from; fault != to; ++fault) draft.faults.push_back(fault->second);
    }
}

}  // namespace estelik
