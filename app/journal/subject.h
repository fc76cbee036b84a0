// What an event changes the state of: an item, a preference, the exam of a course, or nothing.
// States of different subjects never depend on one another.
#pragma once

#include "journal/event.h"

#include <compare>
#include <string>
#include <variant>

namespace estelik {

struct PreferenceName { std::string name; auto operator<=>(const PreferenceName&) const = default; };
struct ExamOf { std::string course; auto operator<=>(const ExamOf&) const = default; };

using Subject = std::variant<std::monostate, ItemId, PreferenceName, ExamOf>;

// Of the event itself: a rerated, undone or redone has the subject of what it speaks of.
Subject subject_of(const EventBody& body);

inline bool has_subject(const Subject& subject) { return subject.index() != 0; }

}  // namespace estelik
