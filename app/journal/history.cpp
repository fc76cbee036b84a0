#include "journal/history.h"

#include <algorithm>
#include <set>
#include <span>

namespace estelik {
namespace {

using Events = std::vector<const Event*>;

template <class Key>
std::span<const Event* const> find(const std::map<Key, Events>& map, const Key& key) {
    const auto at = map.find(key);
    if (at == map.end()) return {};
    return at->second;
}

}  // namespace

void History::add(const Event& event) {
    const Event* kept = &events_.emplace_back(event);
    by_id_[event.id].push_back(kept);
    if (const auto* of = refers_to(event.body)) about_[*of].push_back(kept);
    if (auto subject = subject_of(event.body); has_subject(subject)) by_subject_[std::move(subject)].push_back(kept);
}

bool History::has(const Event& event) const {
    return std::ranges::any_of(find(by_id_, event.id), [&](const Event* kept) { return *kept == event; });
}

std::vector<Event> History::around(const Event& event) const {
    const auto same = find(by_id_, event.id);
    auto events = reached_from({same.begin(), same.end()});
    const bool bears_on_all = std::ranges::any_of(events, [](const Event& one) { return std::holds_alternative<Fitted>(one.body); });
    return bears_on_all ? all() : events;
}

std::vector<Event> History::about(const std::vector<Subject>& subjects) const {
    Events start;
    for (const auto& subject : subjects) {
        const auto events = find(by_subject_, subject);
        start.insert(start.end(), events.begin(), events.end());
    }
    return reached_from(start);
}

std::vector<Event> History::about_learner() const {
    Events start;
    for (const auto& event : events_)
        if (std::holds_alternative<PreferenceSet>(event.body) || std::holds_alternative<Fitted>(event.body)) start.push_back(&event);
    return reached_from(start);
}

std::vector<Event> History::reached_from(const Events& start) const {
    std::set<const Event*> found;
    std::set<Subject> subjects;
    Events open;
    const auto reach = [&](std::span<const Event* const> events) {
        for (const Event* next : events)
            if (found.insert(next).second) open.push_back(next);
    };
    reach(start);
    while (!open.empty()) {
        const Event* next = open.back();
        open.pop_back();
        reach(find(about_, next->id));
        if (const auto* of = refers_to(next->body)) reach(find(by_id_, *of));
        const auto subject = subject_of(next->body);
        if (has_subject(subject) && subjects.insert(subject).second) reach(find(by_subject_, subject));
    }
    std::vector<Event> events;
    for (const Event* one : found) events.push_back(*one);
    return events;
}

}  // namespace estelik
