#include "session/find_edits.h"

#include "question/key_forms.h"
#include "session/key_edit.h"

#include <utility>

namespace estelik {
namespace {

bool never_seen(const EditionProgress& edition) { return edition.version.empty() && edition.past.empty(); }

// Another device saw this edition go: it is our copy of the course that is old.
bool is_outdated(const EditionProgress& edition, const std::string& version, const std::string& device) {
    return edition.is_past(version) && edition.seen_by != device;
}

Edited edit_of(const ItemId& item, const EditionProgress& edition, const Question& now) {
    Edited edit{item, edition.version, now.version, kind_of_edit(edition.key, now, item.gap), key_forms(now, item.gap)};
    if (edit.kind == EditKind::key) edit.was = edition.key.front();
    return edit;
}

}  // namespace

std::vector<ItemId> FoundEdits::to_look_at() const {
    auto items = unsettled;
    for (const auto& edit : edits)
        if (edit.kind == EditKind::gained) items.push_back(edit.item);
    return items;
}

const Question* question_of(const Bank& bank, const ItemId& item) {
    const Question* question = bank.find(item.question);
    const bool has_gap = question && item.gap <= question->gap_count() && (item.gap > 0) == (question->gap_count() > 0);
    return has_gap ? question : nullptr;
}

FoundEdits find_edits(const Bank& bank, const Progress& progress, const std::string& device) {
    FoundEdits found;
    for (auto at = progress.items.lower_bound({bank.id, "", 0}); at != progress.items.end() && at->first.course == bank.id; ++at) {
        const auto& [item, known] = *at;
        const EditionProgress& edition = known.edition;
        const Question* now = question_of(bank, item);
        if (never_seen(edition)) continue;
        if (!now) {
            if (!edition.version.empty()) found.edits.push_back({item, edition.version, "", EditKind::removed});
        } else if (now->version == edition.version || is_outdated(edition, now->version, device)) {
            continue;
        } else if (edition.key.empty()) {
            found.unsettled.push_back(item);
        } else {
            found.edits.push_back(edit_of(item, edition, *now));
        }
    }
    return found;
}

}  // namespace estelik
