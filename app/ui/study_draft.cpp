#include "ui/study_draft.h"

#include "base/text.h"

#include <algorithm>
#include <utility>

namespace estelik {
namespace {

constexpr std::size_t drafts_aside = 8;
constexpr double guard_seconds = 0.25;   // a double press of Enter is the commonest slip

struct TakeBack {
    StudyDraft& draft;

    void operator()(const Chosen& answer) const { draft.chosen = answer.options; }
    void operator()(const Said& answer) const { draft.chosen = {answer.value ? std::size_t{1} : std::size_t{0}}; }
    void operator()(const Typed& answer) const { draft.typed = answer.text; }
    void operator()(const Ordered& answer) const { draft.order = answer.items; }
    void operator()(const Matched& answer) const { draft.rights = answer.rights; }
    void operator()(const Revealed&) const {}
};

StudyDraft new_draft(const StudyScreen& screen) {
    StudyDraft draft;
    draft.asked_id = screen.asked_id;
    draft.item = screen.item;
    draft.typed = screen.draft;
    for (const OrderRow& row : screen.order) draft.order.push_back(row.index);
    draft.rights.assign(screen.lefts.size(), unmatched);
    if (screen.taken_back) std::visit(TakeBack{draft}, *screen.taken_back);
    draft.scroll_up = true;
    return draft;
}

// What was being made of a question that is left for another sitting, a test, a look at something else. A test
// keeps its own answers.
void set_aside(StudyUi& ui) {
    if (ui.draft.item.course.empty() || ui.phase != Phase::asking) return;
    ui.aside.push_back(std::move(ui.draft));
    if (ui.aside.size() > drafts_aside) ui.aside.erase(ui.aside.begin());
}

StudyDraft draft_of(StudyUi& ui, const StudyScreen& screen) {
    const auto at = std::find_if(ui.aside.begin(), ui.aside.end(), [&](const StudyDraft& draft) {
        return draft.asked_id == screen.asked_id && draft.item == screen.item;
    });
    if (at == ui.aside.end()) return new_draft(screen);
    StudyDraft draft = std::move(*at);
    ui.aside.erase(at);
    return screen.phase == Phase::asking && !screen.taken_back ? draft : new_draft(screen);
}

}  // namespace

std::size_t row_count(const StudyScreen& screen) {
    return screen.kind == Kind::order ? screen.order.size() : screen.kind == Kind::match ? screen.lefts.size() : screen.options.size();
}

void follow(StudyUi& ui, const StudyScreen& screen, double time) {
    const bool other = ui.draft.asked_id != screen.asked_id;
    if (other) {
        set_aside(ui);
        ui.draft = draft_of(ui, screen);
    }
    const bool back = std::exchange(ui.away, false);
    if (screen.phase == Phase::asking && (other || back || ui.phase != Phase::asking)) ui.draft.focus_field = is_typed(screen.kind);
    if (screen.phase != ui.phase || other) {
        ui.shown_at = time;
        ui.draft.scroll_up = true;
        ui.draft.show_verdict = screen.phase == Phase::judged;
    }
    ui.phase = screen.phase;
    if (!screen.report_open) ui.report_text.clear();  // kept, or given up
}

bool too_soon(const StudyUi& ui, double time) { return time - ui.shown_at < guard_seconds; }

void choose_row(StudyDraft& draft, const StudyScreen& screen, std::size_t row) {
    if (row >= screen.options.size()) return;
    const std::size_t index = screen.options[row].index;
    draft.row = row;
    const auto at = std::find(draft.chosen.begin(), draft.chosen.end(), index);
    if (screen.kind != Kind::choices) draft.chosen = {index};
    else if (at != draft.chosen.end()) draft.chosen.erase(at);
    else draft.chosen.insert(std::upper_bound(draft.chosen.begin(), draft.chosen.end(), index), index);
}

void move_row(StudyDraft& draft, const StudyScreen& screen, int step) {
    const auto count = static_cast<int>(row_count(screen));
    if (count == 0) return;
    const int from = draft.row_shown ? static_cast<int>(draft.row) : step > 0 && screen.kind != Kind::match ? -1 : 0;
    draft.row = static_cast<std::size_t>(std::clamp(from + step, 0, count - 1));
    draft.row_shown = true;
}

void move_line(StudyDraft& draft, std::size_t row, int step) {
    const auto target = static_cast<int>(row) + step;
    if (row >= draft.order.size() || target < 0 || target >= static_cast<int>(draft.order.size())) return;
    std::swap(draft.order[row], draft.order[static_cast<std::size_t>(target)]);
    draft.row = static_cast<std::size_t>(target);
    draft.row_shown = draft.touched = true;
    draft.picked = 0;
}

void pick_line(StudyDraft& draft, const StudyScreen& screen, std::size_t label) {
    if (label >= screen.order.size()) return;
    if (draft.picked >= draft.order.size()) draft.picked = 0;
    const auto at = std::find(draft.order.begin(), draft.order.end(), screen.order[label].index);
    const auto place = static_cast<std::size_t>(at - draft.order.begin());
    if (place < draft.picked) return;  // it has its place already
    const auto to = draft.order.begin() + static_cast<std::ptrdiff_t>(draft.picked);
    std::rotate(to, at, at + 1);
    ++draft.picked;
    draft.touched = true;
}

void match_right(StudyDraft& draft, const StudyScreen& screen, std::size_t right_row) {
    if (right_row >= screen.rights.size() || draft.row >= draft.rights.size()) return;
    const std::size_t index = screen.rights[right_row].index;
    const bool again = draft.rights[draft.row] == index;
    std::replace(draft.rights.begin(), draft.rights.end(), index, unmatched);
    if (again) return;  // the same once more takes it away
    draft.rights[draft.row] = index;
    const auto open = std::find(draft.rights.begin(), draft.rights.end(), unmatched);
    if (open != draft.rights.end()) draft.row = static_cast<std::size_t>(open - draft.rights.begin());
    draft.row_shown = true;
}

std::optional<Answer> answer_of(const StudyDraft& draft, const StudyScreen& screen) {
    switch (screen.kind) {
    case Kind::choice:
    case Kind::choices:
        if (draft.chosen.empty()) return std::nullopt;
        return Chosen{draft.chosen};
    case Kind::true_false:
        if (draft.chosen.empty()) return std::nullopt;
        return Said{draft.chosen.front() == 1};
    case Kind::text:
    case Kind::number:
    case Kind::date:
    case Kind::cloze:
        if (trim(draft.typed).empty()) return std::nullopt;
        return Typed{draft.typed};
    case Kind::order: return Ordered{draft.order};
    case Kind::match:
        if (std::all_of(draft.rights.begin(), draft.rights.end(), [](std::size_t right) { return right == unmatched; }))
            return std::nullopt;
        return Matched{draft.rights};
    case Kind::card: return Revealed{};
    }
    return std::nullopt;
}

}  // namespace estelik
