#include "ui/test_draft.h"

#include "ui/study_draft.h"

namespace estelik {
namespace {

// As an answer that holds nothing.
std::optional<Answer> blank(const StudyScreen& question) {
    switch (question.kind) {
    case Kind::choice:
    case Kind::choices: return Chosen{};
    case Kind::text:
    case Kind::number:
    case Kind::date:
    case Kind::cloze: return Typed{};
    case Kind::match: return Matched{std::vector<std::size_t>(question.lefts.size(), unmatched)};
    default: return std::nullopt;        // these cannot be emptied once they are answered
    }
}

}  // namespace

std::optional<Answer> answer_to_keep(const StudyDraft& draft, const TestRunScreen& screen) {
    const StudyScreen& question = screen.question;
    if (draft.asked_id != question.asked_id) return std::nullopt;
    // An order as it came is no answer before a hand was laid on it.
    if (question.kind == Kind::order && !screen.saved && !draft.touched) return std::nullopt;
    const auto answer = answer_of(draft, question);
    return answer || !screen.saved ? answer : blank(question);
}

void follow_test(UiState& ui, const TestRunScreen& screen) {
    TestUi& test = ui.test;
    follow(ui.study, screen.question, ui.kit.time);
    if (!test.running || test.asked_id != screen.question.asked_id) {
        if (test.running) test.left = test.index;
        test.certainty = screen.certainty;
        test.show_cell = true;
    }
    if (screen.confirming && !test.confirming) test.asked_at = ui.kit.time;
    if (!screen.confirming && test.confirming) ui.study.draft.focus_field = is_typed(screen.question.kind);
    test.running = true;
    test.asked_id = screen.question.asked_id;
    test.index = screen.index;
    test.confirming = screen.confirming;
}

void forget_test(UiState& ui) {
    if (!ui.test.running) return;
    ui.test = {};
    ui.study.draft = {};                 // the sitting's own waits aside
}

void keep_test_answer(const TestRunScreen& screen, const UiState& ui, const Emit& emit) {
    emit(TestGo{screen.index, answer_to_keep(ui.study.draft, screen), ui.test.certainty});
}

}  // namespace estelik
