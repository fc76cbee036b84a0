// All events in memory, to find those that bear on one another: needed when an event alone is not
// enough to fold it in (journal/fold.h).
#pragma once

#include "journal/event.h"
#include "journal/subject.h"

#include <deque>
#include <map>
#include <vector>

namespace estelik {

class History {
public:
    void add(const Event& event);
    bool has(const Event& event) const;  // this one, not another that goes by the same id

    // Every event that the state of what this one touches depends on, this one among them once it is
    // added: those about the same subject, those that speak of them, and what it speaks of. A fit bears on
    // everything: then all events.
    std::vector<Event> around(const Event& event) const;
    // The same of these subjects: all that their states depend on.
    std::vector<Event> about(const std::vector<Subject>& subjects) const;
    std::vector<Event> about_learner() const;   // preferences and fits, with what speaks of them
    std::vector<Event> all() const { return {events_.begin(), events_.end()}; }

private:
    using Events = std::vector<const Event*>;
    std::vector<Event> reached_from(const Events& start) const;

    std::deque<Event> events_;             // never moved: the maps point into it
    std::map<EventId, Events> by_id_;
    std::map<EventId, Events> about_;      // rerated, undone and redone, by what they speak of
    std::map<Subject, Events> by_subject_;
};

}  // namespace estelik
