#include "journal/amendments.h"

namespace estelik {

Amendments::Amendments(const std::vector<const Event*>& events) {
    for (const Event* event : events) {
        if (const auto* undone = std::get_if<Undone>(&event->body)) toggles_[undone->of] = {event->stamp(), false};
        if (const auto* redone = std::get_if<Redone>(&event->body)) toggles_[redone->of] = {event->stamp(), true};
    }
    // In a second pass: a rerated may itself be undone.
    for (const Event* event : events) {
        const auto* rerated = std::get_if<Rerated>(&event->body);
        if (rerated && in_force(*event)) reratings_[rerated->of] = {event->stamp(), rerated->rating};
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

Rating Amendments::rating(const Event& event, const Answered& answered) const {
    const auto at = reratings_.find(event.id);
    return at != reratings_.end() && event.stamp() < at->second.stamp ? at->second.rating : answered.rating;
}

std::optional<Stamp> Amendments::toggled(const Event& event) const {
    const auto* toggle = toggle_of(event);
    return toggle ? std::optional(toggle->stamp) : std::nullopt;
}

}  // namespace estelik
