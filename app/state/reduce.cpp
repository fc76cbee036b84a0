#include "state/reduce.h"

#include "state/course_actions.h"
#include "state/edit_actions.h"
#include "state/earlier_tests.h"
#include "state/draft_actions.h"
#include "state/exam_actions.h"
#include "state/fit_actions.h"
#include "state/notices.h"
#include "state/reading_actions.h"
#include "state/statistics_actions.h"
#include "state/study_actions.h"
#include "state/test_actions.h"
#include "state/upkeep.h"

#include <utility>

namespace estelik {
namespace {

constexpr std::string_view course_file = "/bank.json";

std::size_t session_length(const AppState& state) {
    return static_cast<std::size_t>(state.progress.preferences.session_length);
}

void close_overlays(AppState& state) {
    state.help_open = false;
    state.info_open = false;
    state.report_open = false;
    state.asking_exam = false;
    state.asking_article = false;
    if (state.drafts) state.drafts->saving = false;
}

const ItemProgress* progress_on_screen(const AppState& state) {
    const auto items = study_actions::items_on_screen(state);
    return items.empty() ? nullptr : state.progress.find(items.front());
}

// One event for each item on screen.
template <class MakeEvent>
Effects for_items_on_screen(const AppState& state, MakeEvent make_event) {
    std::vector<EventBody> bodies;
    for (const auto& item : study_actions::items_on_screen(state)) bodies.push_back(make_event(item));
    if (bodies.empty()) return {};
    return {KeepEvents{std::move(bodies)}};
}

Effects edit(const AppState& state, std::string id) {
    const Course* course = state.current_course();
    const BankPtr bank = state.bank();
    if (id.empty()) {
        const auto items = study_actions::items_on_screen(state);
        if (!items.empty()) id = items.front().question;
    }
    const Question* question = bank ? bank->find(id) : nullptr;
    if (!question) return {};
    const auto index = static_cast<std::size_t>(question - bank->questions.data());
    return {OpenEditor{course->folder + std::string(course_file), bank->places[index].line}};
}

// One overload an action; what reduce returns is what the world must do.
struct Reducer {
    AppState& state;

    Effects operator()(const Go& a) {
        close_overlays(state);
        if (a.view == View::study) return study_actions::start(state, session_length(state));
        if (a.view == View::test) test_actions::set_up(state);
        state.view = a.view;
        state.reading.from_study = false;
        return {};
    }
    Effects operator()(const StartStudy& a) { return study_actions::start(state, a.length > 0 ? a.length : session_length(state)); }
    Effects operator()(const StartMinutes& a) { return study_actions::start_minutes(state, a.minutes); }
    Effects operator()(const AskItems& a) { return study_actions::ask_questions(state, a.questions); }
    Effects operator()(const PractiseMissed&) { return study_actions::practise_missed(state); }
    Effects operator()(const Submit& a) { return study_actions::submit(state, a.answer); }
    Effects operator()(const Rate& a) { return study_actions::rate(state, a.rating); }
    Effects operator()(const Continue&) { return study_actions::go_on(state); }
    Effects operator()(const Override&) { return study_actions::override_verdict(state); }
    Effects operator()(const StudyPair&) { return study_actions::study_pair(state); }
    Effects operator()(const Skip&) { study_actions::skip(state); return {}; }
    Effects operator()(const Finish&) { study_actions::finish(state); return {}; }
    Effects operator()(const Undo&) {
        if (state.view == View::drafts && state.drafts) return draft_actions::undo(state);
        return study_actions::undo(state);
    }
    Effects operator()(const Redo&) { return study_actions::redo(state); }

    Effects operator()(const FlagItem&) {
        const auto* known = progress_on_screen(state);
        const bool on = !known || !known->flagged;
        return for_items_on_screen(state, [&](const ItemId& item) { return Flagged{item, on}; });
    }
    Effects operator()(const MarkItem&) {
        const auto* known = progress_on_screen(state);
        const bool on = !known || !known->marked;
        return for_items_on_screen(state, [&](const ItemId& item) { return Marked{item, on}; });
    }
    Effects operator()(const BuryItem&) {
        return for_items_on_screen(state, [&](const ItemId& item) { return Buried{item, day_of(state.now) + 1}; });
    }
    Effects operator()(const SuspendItem&) {
        const auto* known = progress_on_screen(state);
        const bool on = !known || !known->suspended;
        return for_items_on_screen(state, [&](const ItemId& item) { return Suspended{item, on}; });
    }
    Effects operator()(const SetBlueprint& a) {
        state.test.blueprint = a.blueprint;
        state.test.extra_time = a.extra_time;
        return {};
    }
    Effects operator()(const StartTest&) { return test_actions::start(state); }
    Effects operator()(const ResumeTest&) { test_actions::resume(state); return {}; }
    Effects operator()(const OpenTestResult& a) { test_actions::open_result(state, a.test); return {}; }
    Effects operator()(const TestGo& a) { return test_actions::go(state, a); }
    Effects operator()(const TestFlag&) { return test_actions::flag(state); }
    Effects operator()(const ToggleClock&) { state.test.clock_hidden = !state.test.clock_hidden; return {}; }
    Effects operator()(const AskHandIn& a) { return test_actions::ask_hand_in(state, a); }
    Effects operator()(const ReturnToTest&) { test_actions::return_to_test(state); return {}; }
    Effects operator()(const HandInTest& a) { return test_actions::hand_in(state, a.answer, a.certainty); }
    Effects operator()(const SetResultFilter& a) { state.test.only = a.only; return {}; }
    Effects operator()(const SelectResult& a) { state.test.selected = a.index; return {}; }
    Effects operator()(const RetryTestMissed&) { return test_actions::retry_missed(state); }
    Effects operator()(const MissedIntoReview&) { return test_actions::missed_into_review(state); }
    Effects operator()(const PrintResult& a) { return test_actions::print_result(state, a.open); }
    Effects operator()(const CloseTest&) { test_actions::close(state); return {}; }
    Effects operator()(const OpenReport&) {
        state.report_open = !study_actions::items_on_screen(state).empty();
        return {};
    }
    Effects operator()(const SendReport& a) {
        return for_items_on_screen(state, [&](const ItemId& item) { return Reported{item, a.what, a.text}; });
    }

    Effects operator()(const OpenPassage& a) { reading_actions::open_passage(state, a.question); return {}; }
    Effects operator()(const ShowSection& a) { reading_actions::show_section(state, a.section); return {}; }
    Effects operator()(const FocusParagraph& a) { reading_actions::focus(state, a.paragraph); return {}; }
    Effects operator()(const Back&) { reading_actions::back(state); return {}; }
    Effects operator()(const AskSection&) {
        return study_actions::ask_questions(state, reading_actions::questions_of_section(state));
    }

    Effects operator()(const SelectQuestion& a) { state.selected_question = a.id; return {}; }
    Effects operator()(const SetFilter& a) { state.filter = a.filter; return {}; }
    Effects operator()(const EditQuestion& a) { return edit(state, a.id); }
    Effects operator()(const AskArticle& a) { state.asking_article = a.open; return {}; }
    Effects operator()(const ImportArticle& a) { return draft_actions::import(state, a.path); }
    Effects operator()(const SelectDraft& a) { draft_actions::select(state, a.index); return {}; }
    Effects operator()(const SkipDraft&) { draft_actions::skip(state); return {}; }
    Effects operator()(const DecideDraft& a) { return draft_actions::decide(state, a.ruling); }
    Effects operator()(const BeginDraftEdit& a) { draft_actions::begin_edit(state, a.open); return {}; }
    Effects operator()(const EditDraft& a) { return draft_actions::edit(state, a.lines); }
    Effects operator()(const ChangeDraftKind&) { return draft_actions::change_kind(state); }
    Effects operator()(const ChangeDraftOptions&) { return draft_actions::change_options(state); }
    Effects operator()(const ShowDraftPassage&) { draft_actions::show_passage(state); return {}; }
    Effects operator()(const SetDraftFilter& a) { draft_actions::set_filter(state, a.only); return {}; }
    Effects operator()(const AskSaveDrafts& a) { draft_actions::ask_where_to_save(state, a.open); return {}; }
    Effects operator()(const SaveDrafts& a) { return draft_actions::save(state, a); }
    Effects operator()(const CloseDrafts&) { draft_actions::close(state); return {}; }
    Effects operator()(const SetPeriod& a) { state.period = a.period; return {}; }
    Effects operator()(const ExportHistory&) { return {ExportAnswers{"answers-" + iso(calendar(day_of(state.now))) + ".csv"}}; }
    Effects operator()(const SetPreference& a) { return {KeepEvents{{PreferenceSet{a.name, a.value}}}}; }
    Effects operator()(const SetLook& a) {
        state.look = a.look;
        return {SaveLook{a.look}};
    }
    Effects operator()(const SetExam& a) {
        state.asking_exam = false;
        return exam_actions::set(state, a);
    }
    Effects operator()(const AskExam& a) { state.asking_exam = a.open; return {}; }
    Effects operator()(const ChooseCourse& a) { course_actions::choose(state, a.index); return {}; }

    Effects operator()(const ToggleHelp&) { state.help_open = !state.help_open; return {}; }
    Effects operator()(const ToggleInfo&) {
        state.info_open = !state.info_open;
        const auto items = study_actions::items_on_screen(state);
        if (!state.info_open || items.empty() || !progress_on_screen(state)) return {};
        return {ReadItemPast{items.front(), state.progress.model}};
    }
    Effects operator()(const ItemPastRead& a) { state.item_past = a.past; return {}; }
    Effects operator()(const Dismiss& a) { drop_notice(state, a.topic); return {}; }
    Effects operator()(const CloseOverlay&) { close_overlays(state); return {}; }
    Effects operator()(const FitNow&) { return fit_actions::start(state); }
    Effects operator()(const StopWork& a) { return {CancelWork{a.work}}; }
    Effects operator()(const Leave&) { return {QuitProgram{}}; }

    Effects operator()(const Tick&) { return test_actions::hand_in_when_time_is_up(state); }
    Effects operator()(const CourseRead& a) { return course_actions::take(state, a.folder, a.read); }
    Effects operator()(const AnswersRead& a) { return edit_actions::mark_again(state, a); }
    Effects operator()(const EditsKept& a) { edit_actions::kept(state, a); return {}; }
    Effects operator()(const ArticleRead& a) { draft_actions::article_read(state, a); return {}; }
    Effects operator()(const CourseSaved& a) { draft_actions::course_saved(state, a); return {}; }
    Effects operator()(const EventsKept& a) {
        if (!fit_actions::has_fit(a.kept)) return study_actions::kept(state, a.kept);
        const auto before = fit_actions::due_days(state.progress);
        auto effects = study_actions::kept(state, a.kept);
        fit_actions::say_what_moved(state, before);
        return effects;
    }
    Effects operator()(const ExamPlanned& a) { exam_actions::take(state, a); return {}; }
    Effects operator()(const LearnerFitted& a) { return fit_actions::keep_found(a.fitted); }
    Effects operator()(const EventsNotKept& a) { study_actions::not_kept(state, a.error); return {}; }
    Effects operator()(const EventsArrived& a) {
        for (const auto& kept : a.kept) take_event(state, kept);
        return {};
    }
    Effects operator()(const WorldSaid& a) { raise_notice(state, a.notice); return {}; }
    Effects operator()(const WorkWentOn& a) { state.working[a.work] = a.share; return {}; }
    Effects operator()(const WorkEnded& a) { state.working.erase(a.work); return {}; }
    Effects operator()(const StatisticsMade& a) { statistics_actions::take(state, a); return {}; }
};

// Time alone changes the screen only when a toast runs out, a new day begins, or a test's clock has
// gone on by a second.
bool time_changes_screen(const AppState& state, Instant now) {
    if (test_actions::is_running(state) && state.test.sitting->has_limit() && state.now.utc_ms / 1000 != now.utc_ms / 1000) return true;
    return (state.toast && state.toast->until.utc_ms <= now.utc_ms) || day_of(state.now) != day_of(now);
}

}  // namespace

Effects reduce(AppState& state, const Action& action, Instant now) {
    const bool changes = !std::holds_alternative<Tick>(action) || time_changes_screen(state, now);
    state.now = now;
    if (!changes) return {};
    if (state.toast && state.toast->until.utc_ms <= now.utc_ms) state.toast.reset();
    ++state.revision;
    auto effects = std::visit(Reducer{state}, action);
    score_earlier_tests(state);
    statistics_actions::want_if_shown(state, effects);
    exam_actions::want_if_shown(state, effects);
    for (auto& effect : fit_actions::start_when_due(state)) effects.push_back(std::move(effect));
    return effects;
}

}  // namespace estelik
