#include "state/select.h"

#include "analyse/workload.h"
#include "state/select_parts.h"
#include "state/phrases.h"
#include "state/test_actions.h"

namespace estelik {
namespace {

const ExamSet* exam_of(const AppState& state) {
    const BankPtr bank = state.bank();
    if (!bank) return nullptr;
    const auto at = state.progress.exams.find(bank->id);
    return at == state.progress.exams.end() || at->second.date.year == 0 ? nullptr : &at->second;
}

void add_exam(FrameScreen& frame, const AppState& state) {
    const ExamSet* exam = exam_of(state);
    if (!exam) return;
    const Day day = day_number(exam->date);
    const int left = day - day_of(state.now);
    if (left < 0) return;
    frame.exam_line = left == 0 ? "Exam today" : "Exam in " + counted(static_cast<std::size_t>(left), "day");
    frame.exam_detail = weekday_date(day);
}

FrameScreen select_frame(const AppState& state) {
    FrameScreen frame;
    frame.view = state.view;
    frame.notices = state.notices;
    frame.toast = state.toast;
    frame.look = state.look;
    frame.dark = state.look.theme == Theme::dark || (state.look.theme == Theme::system && state.dark_system);
    frame.help_open = state.help_open;
    frame.asking_article = state.asking_article;
    frame.in_session = state.view == View::study || state.view == View::drafts || (state.view == View::test && test_actions::is_running(state));
    frame.today = day_of(state.now);
    if (const BankPtr bank = state.bank()) {
        frame.course_title = bank->title;
        frame.due = load_today(*bank, state.progress, state.calendar, day_of(state.now)).due;
        add_exam(frame, state);
        if (state.asking_exam) frame.exam = select_exam_choice(state);
    }
    return frame;
}

void select_test(Screen& screen, const AppState& state) {
    if (!state.test.sitting) screen.body = select_test_start(state);
    else if (state.test.sitting->phase == TestPhase::handed_in) screen.body = select_test_result(state);
    else screen.body = select_test_run(state);
}

}  // namespace

Screen select(const AppState& state) {
    Screen screen;
    screen.frame = select_frame(state);
    const bool can_show = state.bank() != nullptr;
    const bool on_its_own = state.view == View::settings || (state.view == View::drafts && state.drafts);
    const View view = on_its_own || (can_show && state.view != View::drafts) ? state.view : View::home;
    switch (view) {
    case View::study:
        if (state.sitting) screen.body = select_study(state);
        else screen.body = select_home(state);
        break;
    case View::read: screen.body = select_read(state); break;
    case View::questions: screen.body = select_questions(state); break;
    case View::drafts: screen.body = select_drafts(state); break;
    case View::progress: screen.body = select_progress(state); break;
    case View::settings: screen.body = select_settings(state); break;
    case View::test: select_test(screen, state); break;
    case View::home: screen.body = select_home(state); break;
    }
    return screen;
}

}  // namespace estelik
