#include "ui/study_keys.h"

#include "ui/study_draft.h"

#include <algorithm>

namespace estelik {
namespace {

// Letters choose as far as there are options; beyond them they are commands.
bool has_row(const StudyScreen& screen, const Press& press) {
    if (press.command != Command::choose) return true;
    const std::size_t rows = screen.kind == Kind::match ? screen.rights.size() : row_count(screen);
    return static_cast<std::size_t>(press.index) < rows;
}

// T and F say it; the digits stand in the order shown.
Press truth_of(const Kit& kit, Press press) {
    if (press.command == Command::choose && kit.keys.has(plain(KeyId::f))) press.index = 1;
    return press;
}

void choose(const StudyScreen& screen, StudyDraft& draft, std::size_t index) {
    if (screen.kind == Kind::order) pick_line(draft, screen, index);
    else if (screen.kind == Kind::match) match_right(draft, screen, index);
    else choose_row(draft, screen, index);
}

void check(const StudyScreen& screen, StudyUi& ui, const Emit& emit) {
    if (screen.saving || screen.phase != Phase::asking) return;
    if (const auto answer = answer_of(ui.draft, screen)) emit(Submit{*answer});
    else ui.draft.focus_field = is_typed(screen.kind);  // Enter took the keyboard from the field
}

void carry_on(const StudyScreen& screen, const Emit& emit) {
    if (screen.saving) return;
    const auto marked = std::find_if(screen.ratings.begin(), screen.ratings.end(), [](const RatingButton& b) { return b.marked; });
    if (screen.phase == Phase::revealed && marked != screen.ratings.end()) emit(Rate{marked->rating});
    else emit(Continue{});
}

void rate(const StudyScreen& screen, std::size_t index, const Emit& emit) {
    if (screen.saving || index >= screen.ratings.size()) return;
    const RatingButton& button = screen.ratings[index];
    if (button.marked) carry_on(screen, emit);
    else emit(Rate{button.rating});
}

}  // namespace

KeyPlace answer_place(const StudyScreen& screen) {
    switch (screen.kind) {
    case Kind::choice:
    case Kind::choices: return KeyPlace::study_options;
    case Kind::true_false: return KeyPlace::study_truth;
    case Kind::order: return KeyPlace::study_order;
    case Kind::match: return KeyPlace::study_match;
    case Kind::card: return KeyPlace::study_card;
    default: return KeyPlace::study_typed;
    }
}

std::optional<Press> answer_press(const Kit& kit, const StudyScreen& screen) {
    auto press = pressed(kit, answer_place(screen));
    if (press && screen.kind == Kind::true_false) press = truth_of(kit, *press);
    if (press && !has_row(screen, *press)) press.reset();
    return press;
}

bool change_draft(Press press, const StudyScreen& screen, StudyDraft& draft) {
    switch (press.command) {
    case Command::choose: choose(screen, draft, static_cast<std::size_t>(press.index)); return true;
    case Command::mark_row: choose_row(draft, screen, draft.row); return true;
    case Command::row_up: move_row(draft, screen, -1); return true;
    case Command::row_down: move_row(draft, screen, 1); return true;
    case Command::move_up: move_line(draft, draft.row, -1); return true;
    case Command::move_down: move_line(draft, draft.row, 1); return true;
    default: return false;
    }
}

void perform_study(Press press, const StudyScreen& screen, StudyUi& ui, const Emit& emit) {
    if (screen.phase == Phase::asking && !screen.saving && change_draft(press, screen, ui.draft)) return;
    switch (press.command) {
    case Command::check: check(screen, ui, emit); break;
    case Command::reveal:
        if (!screen.saving) emit(Submit{Revealed{}});
        break;
    case Command::carry_on: carry_on(screen, emit); break;
    case Command::rate: rate(screen, static_cast<std::size_t>(press.index), emit); break;
    case Command::override_verdict:
        if (screen.verdict && !screen.verdict->override_label.empty()) emit(Override{});
        break;
    case Command::study_pair:
        if (screen.mix_up && screen.mix_up->can_pair) emit(StudyPair{});
        break;
    case Command::open_passage: emit(OpenPassage{}); break;
    case Command::undo: emit(Undo{}); break;
    case Command::flag: emit(FlagItem{}); break;
    case Command::edit: emit(EditQuestion{}); break;
    case Command::report: emit(OpenReport{}); break;
    case Command::why_now: emit(ToggleInfo{}); break;
    case Command::bury: emit(BuryItem{}); break;
    case Command::suspend: emit(SuspendItem{}); break;
    case Command::star: emit(MarkItem{}); break;
    case Command::skip: emit(Skip{}); break;
    case Command::finish:
    case Command::done: emit(Finish{}); break;
    case Command::practise_missed: emit(PractiseMissed{}); break;
    case Command::exam: emit(AskExam{true}); break;
    default: break;
    }
}

void serve_study_keys(const StudyScreen& screen, UiState& ui, const Emit& emit) {
    const bool finished = screen.phase == Phase::finished;
    auto press = screen.phase == Phase::asking ? answer_press(ui.kit, screen)
                 : pressed(ui.kit, finished ? KeyPlace::study_summary : KeyPlace::study_judged);
    if (press && screen.phase != Phase::asking && too_soon(ui.study, ui.kit.time)) return;
    if (!press && !finished) press = pressed(ui.kit, KeyPlace::study);
    // An answer is no place for these: it is judged, or the summary is shown.
    if (press && press->command == Command::skip && screen.phase != Phase::asking) return;
    if (press) perform_study(*press, screen, ui.study, emit);
}

}  // namespace estelik
