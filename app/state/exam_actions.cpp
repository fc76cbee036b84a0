#include "state/exam_actions.h"

#include "schedule/remembered.h"

#include <utility>

namespace estelik::exam_actions {
namespace {

bool shows_exam(View view) { return view == View::home || view == View::progress; }

}  // namespace

Effects set(const AppState& state, const SetExam& action) {
    const BankPtr bank = state.bank();
    if (!bank) return {};
    return {KeepEvents{{ExamSet{bank->id, action.date, {}, action.minutes}}}};
}

void want_if_shown(AppState& state, Effects& effects) {
    const BankPtr bank = state.bank();
    const Day today = day_of(state.now);
    if (!bank || !shows_exam(state.view)) return;
    const ExamSet* exam = exam_ahead(state.progress, bank->id, today);
    if (!exam) return;
    PlanWanted wanted{bank, state.progress.events, today};
    if (state.exam.wanted == wanted) return;
    const auto before = state.exam.made && state.exam.made->wanted.bank == bank ? state.exam.made : nullptr;
    effects.push_back(PlanExam{wanted, plan_questions(*bank, state.progress, *exam, today), before});
    state.exam.wanted = std::move(wanted);
}

void take(AppState& state, const ExamPlanned& action) {
    if (action.exam) state.exam.made = action.exam;
}

const CourseExam* of_course(const AppState& state) {
    const BankPtr bank = state.bank();
    const auto& made = state.exam.made;
    if (!made || !bank || made->wanted.bank->id != bank->id) return nullptr;
    return exam_ahead(state.progress, bank->id, day_of(state.now)) ? made.get() : nullptr;
}

std::vector<ItemId> asked_today(const AppState& state) {
    const CourseExam* exam = of_course(state);
    if (!exam || exam->wanted != PlanWanted{state.bank(), state.progress.events, day_of(state.now)}) return {};
    std::vector<ItemId> items;
    for (const auto& ask : exam->plan.today) {
        const auto& item = exam->items[ask.question];
        if (ask.fits && may_be_asked(state.progress.find(item), day_of(state.now))) items.push_back(item);
    }
    return items;
}

}  // namespace estelik::exam_actions
