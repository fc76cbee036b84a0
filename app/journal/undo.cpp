#include "journal/undo.h"

#include <algorithm>

namespace estelik {
namespace {

bool by_stamp(const Undoable& a, const Undoable& b) { return a.stamp < b.stamp; }

}  // namespace

bool is_undoable(const EventBody& body) {
    const auto* answered = std::get_if<Answered>(&body);
    const auto* rerated = std::get_if<Rerated>(&body);
    return (answered && !answered->in_test) || (rerated && !is_regrading(*rerated)) ||
           std::holds_alternative<Flagged>(body) || std::holds_alternative<Buried>(body) ||
           std::holds_alternative<Suspended>(body) || std::holds_alternative<Marked>(body);
}

void remember(Progress& progress, const Undoable& undoable) {
    auto& recent = progress.recent;
    recent.insert(std::ranges::upper_bound(recent, undoable, by_stamp), undoable);
    if (recent.size() > undo_depth) recent.erase(recent.begin());
}

void toggle(Progress& progress, const EventId& of, const Stamp& stamp, bool in_force) {
    for (auto& undoable : progress.recent) {
        const bool earlier = undoable.stamp.id == of && undoable.stamp < stamp;
        if (!earlier || (undoable.toggled && stamp < *undoable.toggled)) continue;
        undoable.in_force = in_force;
        undoable.toggled = stamp;
    }
}

void rebuild_stacks(Progress& progress) {
    progress.undo_stack.clear();
    progress.redo_stack.clear();
    std::vector<const Undoable*> undone;
    for (const auto& undoable : progress.recent) {
        if (undoable.in_force) progress.undo_stack.push_back(undoable.stamp.id);
        else if (progress.recent.back().stamp < *undoable.toggled) undone.push_back(&undoable);
    }
    std::ranges::stable_sort(undone, {}, [](const Undoable* undoable) { return *undoable->toggled; });
    for (const auto* undoable : undone) progress.redo_stack.push_back(undoable->stamp.id);
}

}  // namespace estelik
