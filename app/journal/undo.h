// What Undo and Redo would do next, over all devices.
// undo_stack: the undoable events in force among the last undo_depth, in their order. redo_stack: those
// that are undone, in the order in which they were, as long as nothing undoable has happened since.
#pragma once

#include "journal/event.h"
#include "journal/progress.h"

#include <cstddef>
#include <optional>

namespace estelik {

inline constexpr std::size_t undo_depth = 1000;

bool is_undoable(const EventBody& body);

// Puts an event into its place among the recent ones; the oldest leaves.
void remember(Progress& progress, const Undoable& undoable);
// An undone or redone takes effect on the recent ones.
void toggle(Progress& progress, const EventId& of, const Stamp& stamp, bool in_force);
// Both stacks anew, from the recent ones.
void rebuild_stacks(Progress& progress);

}  // namespace estelik
