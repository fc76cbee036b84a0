// The edition of its question that an item's answers know, and what has become of the key since. A part of
// ItemProgress: a fold over the answers and the edits of one item, in their order.
//   - An edition that gave way to another is past: an answer to it, from a device whose copy of the course is
//     older, brings it back no more than an edit does. Only the device that saw it go may see it return.
//   - A changed key is shown to one who had learned the old one, until the next answer.
#pragma once

#include "journal/event.h"

#include <optional>
#include <string>
#include <vector>

namespace estelik {

struct KeyChange {                    // in words
    std::string was, now;
    bool operator==(const KeyChange&) const = default;
};

struct EditionProgress {
    std::string version;              // in force; empty: not known, or the question is gone
    std::vector<std::string> key;     // what is right in it, the key first; empty: not known
    bool learned = false;             // the key was answered with a rating above Again
    std::vector<std::string> past;    // versions that gave way to another
    std::string seen_by;              // the device that saw the last edit
    std::optional<KeyChange> change;  // to be shown with the next question

    bool is_past(const std::string& other) const;
    void take(const Answered& answer, bool passed);
    void take(const Edited& edited, const std::string& device);
    bool operator==(const EditionProgress&) const = default;
};

}  // namespace estelik
