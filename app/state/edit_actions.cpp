#include "state/edit_actions.h"

#include "session/find_edits.h"
#include "session/remarking.h"
#include "state/notices.h"
#include "state/remark_words.h"
#include "state/upkeep.h"

#include <algorithm>
#include <utility>

namespace estelik::edit_actions {
namespace {

// The first folder that holds the course.
const Course& first_with(const AppState& state, const std::string& course_id) {
    return *std::ranges::find_if(state.courses, [&](const Course& course) { return course.bank && course.bank->id == course_id; });
}

bool is_second_copy(AppState& state, const Course& course) {
    const std::string topic = "twin " + course.folder;
    drop_notice(state, topic);
    const Course& first = first_with(state, course.bank->id);
    if (&first == &course) return false;
    raise_notice(state, {Notice::Tone::warning,
                         first.folder + " and " + course.folder + " hold courses of one id, \"" + course.bank->id +
                             "\". They share their answers; give one of them another id in its bank.json.",
                         topic});
    return true;
}

std::vector<EventBody> bodies_of(const std::vector<Edited>& edits) { return {edits.begin(), edits.end()}; }

std::size_t changes_to_show(const Progress& progress) {
    return static_cast<std::size_t>(
        std::ranges::count_if(progress.items, [](const auto& item) { return item.second.edition.change.has_value(); }));
}

}  // namespace

Effects look_for_edits(AppState& state, const std::string& folder) {
    const Course& course = *std::ranges::find(state.courses, folder, &Course::folder);
    if (is_second_copy(state, course)) return {};
    const auto found = find_edits(*course.bank, state.progress, state.device);
    if (found.empty()) return {};
    if (found.to_look_at().empty()) return {KeepEdits{bodies_of(found.edits), folder, ""}};
    auto items = found.unsettled;
    for (const auto& edit : found.edits) items.push_back(edit.item);
    return {ReadAnswers{course.bank, std::move(items)}};
}

Effects mark_again(const AppState& state, const AnswersRead& read) {
    auto marked = estelik::mark_again(read.bank, read.events, read.items, state.device);
    marked.reviews = moved_reviews(marked, state.progress, state.calendar);   // the days that the screens show
    auto bodies = marked.bodies();
    if (bodies.empty()) return {};
    return {KeepEdits{std::move(bodies), first_with(state, read.bank->id).folder, remark_notice(marked, *read.bank, day_of(state.now))}};
}

void kept(AppState& state, const EditsKept& edits) {
    const auto before = changes_to_show(state.progress);
    take_progress(state, edits.progress);
    const auto now = changes_to_show(state.progress);
    std::string said = edits.said;
    if (now > before) said += (said.empty() ? "" : " ") + key_change_notice(now - before);
    if (!said.empty()) raise_notice(state, {Notice::Tone::info, said, "edits " + edits.folder});
}

}  // namespace estelik::edit_actions
