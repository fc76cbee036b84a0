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
    std::set<const Event*> found;
    std::set<Subject> subjects;
    Events open;
    const auto reach = [&](std::span<const Event* const> events) {
        for (const Event* next : events)
            if (found.insert(next).second) open.push_back(next);
    };
    reach(find(by_id_, event.id));
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
