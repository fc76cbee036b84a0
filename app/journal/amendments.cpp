#include "journal/amendments.h"

namespace estelik {

Standing as_given(const Answered& answered) {
    return {answered.rating, answered.outcome, answered.score, answered.suggested, answered.rating != answered.suggested};
}

Amendments::Amendments(const std::vector<const Event*>& events) {
    for (const Event* event : events) {
        if (const auto* undone = std::get_if<Undone>(&event->body)) toggles_[undone->of] = {event->stamp(), false};
        if (const auto* redone = std::get_if<Redone>(&event->body)) toggles_[redone->of] = {event->stamp(), true};
    }
    // In a second pass: a rerated may itself be undone.
    for (const Event* event : events) {
        const auto* rerated = std::get_if<Rerated>(&event->body);
        if (!rerated || !in_force(*event)) continue;
        auto& reratings = is_regrading(*rerated) ? by_judge_ : by_learner_;
        reratings[rerated->of] = {event->stamp(), *rerated};
    }
}

const Amendments::Toggle* Amendments::toggle_of(const Event& event) const {
    const auto at = toggles_.find(event.id);
    return at != toggles_.end() && event.stamp() < at->second.stamp ? &at->second : nullptr;
}

bool Amendments::in_force(const Event& event) const {
    const auto* toggle = toggle_of(event);
    return !toggle || toggle->in_force;
}

const Rerated* Amendments::said_of(const Event& event, const Reratings& reratings) {
    const auto at = reratings.find(event.id);
    return at != reratings.end() && event.stamp() < at->second.stamp ? &at->second.said : nullptr;
}

Standing Amendments::standing(const Event& event, const Answered& answered) const {
    Standing standing = as_given(answered);
    if (const Rerated* judged = said_of(event, by_judge_)) {
        standing.suggested = judged->rating;
        standing.outcome = judged->outcome.value_or(standing.outcome);
        standing.score = judged->outcome ? judged->score : standing.score;
        if (!standing.by_learner) standing.rating = judged->rating;
    }
    if (const Rerated* own = said_of(event, by_learner_)) {
        standing.rating = own->rating;
        standing.by_learner = true;
    }
    return standing;
}

std::optional<Stamp> Amendments::toggled(const Event& event) const {
    const auto* toggle = toggle_of(event);
    return toggle ? std::optional(toggle->stamp) : std::nullopt;
}

}  // namespace estelik
