// What later events say of earlier ones: which are in force, and how an answer stands. The learner's own
// rating counts for more than the judge's second look, whichever came first.
#pragma once

#include "journal/event.h"

#include <map>
#include <optional>
#include <vector>

namespace estelik {

// What an answer counts for.
struct Standing {
    Rating rating = Rating::again;
    Outcome outcome = Outcome::wrong;
    double score = 0;
    Rating suggested = Rating::again;   // what the rating is without a word of the learner's
    bool by_learner = false;            // the rating is the learner's own

    bool operator==(const Standing&) const = default;
};
Standing as_given(const Answered& answered);   // before anything was said of it

class Amendments {
public:
    // Events in their order. An amendment that sorts before the event it names has no effect.
    explicit Amendments(const std::vector<const Event*>& events);

    bool in_force(const Event& event) const;
    Standing standing(const Event& event, const Answered& answered) const;
    Rating rating(const Event& event, const Answered& answered) const { return standing(event, answered).rating; }
    std::optional<Stamp> toggled(const Event& event) const;  // the latest undone or redone of it

private:
    struct Toggle {
        Stamp stamp;
        bool in_force = true;
    };
    struct Rerating {
        Stamp stamp;
        Rerated said;
    };
    using Reratings = std::map<EventId, Rerating>;   // the latest of each
    const Toggle* toggle_of(const Event& event) const;
    static const Rerated* said_of(const Event& event, const Reratings& reratings);

    std::map<EventId, Toggle> toggles_;      // the latest of each: if it is too early, all are
    Reratings by_learner_;
    Reratings by_judge_;
};

}  // namespace estelik
