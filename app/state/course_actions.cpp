#include "state/course_actions.h"

#include "state/edit_actions.h"
#include "state/notices.h"
#include "state/phrases.h"
#include "state/study_actions.h"

#include <algorithm>
#include <utility>

namespace estelik::course_actions {
namespace {

std::string clock_of(Instant moment) {
    return iso(moment).substr(11, 5);  // "14:02" of "2026-11-24T14:02:..."
}

std::size_t count_errors(const std::vector<Finding>& findings) {
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(),
                                                  [](const Finding& f) { return f.severity == Severity::error; }));
}

std::string broken_words(const Course& course) {
    const auto errors = count_errors(course.findings);
    const auto first = std::find_if(course.findings.begin(), course.findings.end(),
                                    [](const Finding& f) { return f.severity == Severity::error; });
    if (first == course.findings.end()) return course.folder + " holds no course.";
    std::string text = to_string(first->place) + ": " + first->what;
    if (errors > 1) text += " (and " + std::to_string(errors - 1) + " more)";
    if (course.stale) text += ". The version of " + clock_of(course.read_at) + " stays in use.";
    return text;
}

Course& course_at(AppState& state, const std::string& folder) {
    const auto at = std::find_if(state.courses.begin(), state.courses.end(), [&](const Course& c) { return c.folder == folder; });
    if (at != state.courses.end()) return *at;
    state.courses.push_back({.folder = folder, .bank = nullptr, .findings = {}, .read_at = {}});
    return state.courses.back();
}

// "Course file read again: 150 questions, 2 new, 1 removed."
std::string read_again_words(const Bank& before, const Bank& now) {
    const auto missing_in = [](const Bank& from, const Bank& in) {
        return std::count_if(from.questions.begin(), from.questions.end(), [&](const Question& question) { return !in.find(question.id); });
    };
    std::string text = "Course file read again: " + counted(now.questions.size(), "question");
    if (const auto fresh = missing_in(now, before); fresh > 0) text += ", " + std::to_string(fresh) + " new";
    if (const auto gone = missing_in(before, now); gone > 0) text += ", " + std::to_string(gone) + " removed";
    return text + ".";
}

}  // namespace

Effects take(AppState& state, const std::string& folder, const ReadBank& read) {
    Course& course = course_at(state, folder);
    const bool again = course.bank != nullptr || !course.findings.empty();
    course.findings = read.findings;
    course.stale = !read.bank && course.bank;
    const std::string topic = "bank " + folder;
    if (!read.bank) {
        raise_notice(state, {Notice::Tone::error, broken_words(course), topic});
        return {};
    }
    const BankPtr before = std::exchange(course.bank, read.bank);
    if (!state.bank()) state.course = static_cast<std::size_t>(&course - state.courses.data());  // the first that can be read
    course.read_at = state.now;
    drop_notice(state, topic);
    if (again) show_toast(state, read_again_words(before ? *before : *read.bank, *read.bank));
    return edit_actions::look_for_edits(state, folder);
}

void choose(AppState& state, std::size_t index) {
    if (index >= state.courses.size() || index == state.course) return;
    study_actions::finish(state);
    state.course = index;
    state.sitting.reset();
    state.waiting.reset();
    state.last_sitting.reset();
    state.test = {};
    state.selected_question.clear();
    state.filter = {};
    state.reading = {};
    state.view = View::home;
}

}  // namespace estelik::course_actions
