#include "journal/edition_progress.h"

#include <algorithm>
#include <utility>

namespace estelik {
namespace {

// A key that changed twice before it was asked: what was learned is the first one.
std::optional<KeyChange> changed(const std::optional<KeyChange>& before, std::string was, const std::string& now) {
    if (before) was = before->was;
    if (was == now) return {};
    return KeyChange{std::move(was), now};
}

}  // namespace

bool EditionProgress::is_past(const std::string& other) const { return std::ranges::find(past, other) != past.end(); }

void EditionProgress::take(const Answered& answer, bool passed) {
    if (is_past(answer.version)) return;
    if (version != answer.version) {
        key.clear();
        learned = false;
    }
    version = answer.version;
    if (!answer.key.empty()) key = answer.key;
    learned |= passed;
    change.reset();
}

void EditionProgress::take(const Edited& edited, const std::string& device) {
    if (edited.to == version) return;   // another device saw it too
    std::erase(past, edited.to);
    if (!version.empty()) past.push_back(version);
    if (edited.kind == EditKind::key) {
        const bool tells = learned || change;
        change = tells ? changed(change, edited.was, edited.key.empty() ? "" : edited.key.front()) : std::nullopt;
        learned = false;
    }
    version = edited.to;
    if (!edited.key.empty()) key = edited.key;
    seen_by = device;
}

}  // namespace estelik
