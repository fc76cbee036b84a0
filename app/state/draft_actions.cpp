#include "state/draft_actions.h"

#include "base/text.h"
#include "state/course_actions.h"
#include "state/notices.h"
#include "state/phrases.h"
#include "state/test_actions.h"

#include <algorithm>
#include <utility>

namespace estelik::draft_actions {
namespace {

constexpr const char* topic = "article";

Effects kept(AppState& state) {
    const DraftDesk& desk = *state.drafts;
    const ArticleText& article = desk.review.article();
    const std::string name = decisions_name(article, desk.path);
    ++state.drafts->jump;
    return {KeepDecisions{name, write_decisions(desk.review.decisions(), article.title.empty() ? name : article.title)}};
}

// A filter may hide what was decided just now: the next one that it shows, else the one before.
void keep_selected_in_sight(DraftDesk& desk) {
    const auto& drafts = desk.review.drafts();
    const auto shown = [&](std::size_t index) { return passes(drafts[index], desk.only); };
    for (std::size_t index = desk.selected; index < drafts.size(); ++index)
        if (shown(index)) return void(desk.selected = index);
    for (std::size_t index = desk.selected; index-- > 0;)
        if (shown(index)) return void(desk.selected = index);
}

bool has_selected(const AppState& state) { return state.drafts && state.drafts->selected < state.drafts->review.drafts().size(); }

void go_to(DraftDesk& desk, std::size_t index) {
    desk.selected = index;
    desk.editing = false;
    desk.fault.clear();
    ++desk.jump;
}

}  // namespace

bool passes(const ReviewedDraft& draft, DraftsOnly only) {
    switch (only) {
        case DraftsOnly::all: return true;
        case DraftsOnly::open: return draft.ruling == Ruling::open;
        case DraftsOnly::accepted: return draft.ruling == Ruling::accepted;
        case DraftsOnly::rejected: return draft.ruling == Ruling::rejected;
        case DraftsOnly::faulty: return !draft.faults.empty();
    }
    return true;
}

Effects import(AppState& state, const std::string& path) {
    drop_notice(state, topic);
    state.asking_article = false;
    constexpr std::string_view scheme = "file://";
    std::string file(trim(path));
    if (file.starts_with(scheme)) file.erase(0, scheme.size());
    if (file.size() > 1 && file.front() == file.back() && (file.front() == '"' || file.front() == '\'')) file = file.substr(1, file.size() - 2);
    if (file.empty()) return {};
    if (state.view == View::test && test_actions::is_running(state)) {
        show_toast(state, "Hand in the test first, then import the article.");
        return {};
    }
    return {ReadArticle{std::move(file)}};
}

void article_read(AppState& state, const ArticleRead& read) {
    state.asking_article = false;
    DraftReview review(read.derivation, read.decisions);
    if (review.drafts().empty()) {
        raise_notice(state, {Notice::Tone::warning, "No question could be made of " + read.path + ". Is it expository English?", topic});
        return;
    }
    const Remapped& remapped = review.remapped();
    const bool changed = remapped.moved + remapped.stale + remapped.fresh > 0;
    if (changed)
        show_toast(state, "The article has changed: " + std::to_string(remapped.moved) + " moved, " + std::to_string(remapped.stale) + " stale, " +
                              std::to_string(remapped.fresh) + " new.");
    state.drafts = DraftDesk{.path = read.path, .review = std::move(review), .fault = {}};
    DraftDesk& desk = *state.drafts;
    desk.selected = desk.review.drafts().front().ruling == Ruling::open ? 0 : desk.review.next_open(0).value_or(0);
    ++desk.jump;
    state.view = View::drafts;
}

Effects decide(AppState& state, Ruling ruling) {
    if (!has_selected(state)) return {};
    DraftDesk& desk = *state.drafts;
    desk.review.decide(desk.selected, ruling);
    if (const auto next = desk.review.next_open(desk.selected)) go_to(desk, *next);
    keep_selected_in_sight(desk);
    return kept(state);
}

Effects edit(AppState& state, const std::vector<std::string>& lines) {
    if (!has_selected(state) || !state.drafts->editing) return {};
    DraftDesk& desk = *state.drafts;
    const auto edited = desk.review.edit(desk.selected, lines);
    desk.fault = edited ? "" : edited.error().what;
    if (!edited) return {};
    desk.editing = false;
    return kept(state);
}

Effects change_kind(AppState& state) {
    if (!has_selected(state)) return {};
    if (state.drafts->review.change_kind(state.drafts->selected)) return kept(state);
    show_toast(state, "This fact can be asked in no other way.");
    return {};
}

Effects change_options(AppState& state) {
    if (!has_selected(state)) return {};
    DraftDesk& desk = *state.drafts;
    if (desk.review.change_options(desk.selected)) return kept(state);
    const Kind kind = desk.review.drafts()[desk.selected].draft.kind();
    show_toast(state, kind == Kind::choice || kind == Kind::true_false ? "There are no other wrong answers." : "This type of question has no wrong answers to choose from.");
    return {};
}

Effects undo(AppState& state) {
    const auto index = state.drafts->review.undo();
    if (!index) return {};
    go_to(*state.drafts, *index);
    if (!passes(state.drafts->review.drafts()[*index], state.drafts->only)) state.drafts->only = DraftsOnly::all;
    return kept(state);
}

void select(AppState& state, std::size_t index) {
    if (state.drafts && index < state.drafts->review.drafts().size()) go_to(*state.drafts, index);
}

void skip(AppState& state) {
    if (!has_selected(state)) return;
    if (const auto next = state.drafts->review.next_open(state.drafts->selected)) go_to(*state.drafts, *next);
}

void begin_edit(AppState& state, bool open) {
    if (!has_selected(state)) return;
    state.drafts->editing = open;
    state.drafts->fault.clear();
}

void show_passage(AppState& state) {
    if (!state.drafts) return;
    state.drafts->passage_shown = !state.drafts->passage_shown;
    ++state.drafts->jump;
}

void set_filter(AppState& state, DraftsOnly only) {
    if (!state.drafts) return;
    state.drafts->only = only;
    const auto before = state.drafts->selected;
    keep_selected_in_sight(*state.drafts);
    if (state.drafts->selected != before) go_to(*state.drafts, state.drafts->selected);
}

void ask_where_to_save(AppState& state, bool open) {
    if (!state.drafts) return;
    if (open && state.drafts->review.count(Ruling::accepted) == 0) return show_toast(state, "Nothing is accepted yet.");
    state.drafts->saving = open;
}

Effects save(AppState& state, const SaveDrafts& where) {
    if (!state.drafts) return {};
    state.drafts->saving = false;
    drop_notice(state, topic);
    const DraftReview& review = state.drafts->review;
    std::string folder;
    if (where.course) {
        if (*where.course >= state.courses.size()) return {};
        folder = state.courses[*where.course].folder;
    }
    return {WriteCourse{std::move(folder), state.drafts->path, state.drafts->review.derivation_ptr(), review.accepted()}};
}

void course_saved(AppState& state, const CourseSaved& saved) {
    const auto course = std::find_if(state.courses.begin(), state.courses.end(), [&](const Course& one) { return one.folder == saved.folder; });
    if (course == state.courses.end() || !course->bank) return;  // what is wrong with it is said already
    const std::string title = course->bank->title;
    state.drafts.reset();
    state.view = View::home;
    course_actions::choose(state, static_cast<std::size_t>(course - state.courses.begin()));
    show_toast(state, counted(saved.kept, "question") + " saved in “" + title + "”.");
    if (saved.left_out.empty()) return;
    const auto n = saved.left_out.size();
    std::string text = counted(n, "accepted draft") + (n == 1 ? " was" : " were") + " left out, so that the course stays without fault. " + saved.left_out.front();
    if (n > 1) text += " (and " + std::to_string(n - 1) + " more)";
    raise_notice(state, {Notice::Tone::info, text, topic});
}

void close(AppState& state) {
    if (!state.drafts) return;
    const bool some = state.drafts->review.decided() > 0;
    state.drafts.reset();
    state.view = View::home;
    if (some) show_toast(state, "Your decisions are kept: import the article again to go on.");
}

}  // namespace estelik::draft_actions
