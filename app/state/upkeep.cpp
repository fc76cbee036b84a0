#include "state/upkeep.h"

#include "journal/subject.h"
#include "schedule/due_days.h"

#include <algorithm>
#include <set>
#include <utility>

namespace estelik {
namespace {

// A preference or a fitted model, said or taken back, bears on every item.
bool bears_on_all(const EventBody& body) {
    return std::holds_alternative<PreferenceSet>(body) || std::holds_alternative<Fitted>(body);
}

}  // namespace

void take_progress(AppState& state, Progress progress) {
    state.progress = std::move(progress);
    renew_calendar(state);
}

void renew_calendar(AppState& state) { state.calendar = calendar_of(state.progress); }

void take_event(AppState& state, const Kept& kept) {
    fold_in(state.progress, kept);
    std::vector<const Event*> about = {&kept.event};
    for (const auto& event : kept.history) about.push_back(&event);
    if (std::any_of(about.begin(), about.end(), [](const Event* event) { return bears_on_all(event->body); })) {
        renew_calendar(state);
        return;
    }
    std::set<ItemId> items;
    for (const Event* event : about) {
        const auto subject = subject_of(event->body);
        if (const auto* item = std::get_if<ItemId>(&subject)) items.insert(*item);
    }
    for (const auto& item : items) put_again(state.calendar, state.progress, item);
}

}  // namespace estelik
