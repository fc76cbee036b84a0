// What later events say of earlier ones: which are in force, and which rating an answer has.
#pragma once

#include "journal/event.h"

#include <map>
#include <optional>
#include <vector>

namespace estelik {

class Amendments {
public:
    // Events in their order. An amendment that sorts before the event it names has no effect.
    explicit Amendments(const std::vector<const Event*>& events);

    bool in_force(const Event& event) const;
    Rating rating(const Event& event, const Answered& answered) const;
    std::optional<Stamp> toggled(const Event& event) const;  // the latest undone or redone of it

private:
    struct Toggle {
        Stamp stamp;
        bool in_force = true;
    };
    struct Rerating {
        Stamp stamp;
        Rating rating = Rating::again;
    };
    const Toggle* toggle_of(const Event& event) const;

    std::map<EventId, Toggle> toggles_;      // the latest of each: if it is too early, all are
    std::map<EventId, Rerating> reratings_;
};

}  // namespace estelik
