#include "state/course_actions.h"

#include "state/notices.h"
#include "state/study_actions.h"

#include <algorithm>

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

}  // namespace

void take(AppState& state, const std::string& folder, const ReadBank& read) {
    Course& course = course_at(state, folder);
    const bool again = course.bank != nullptr || !course.findings.empty();
    course.findings = read.findings;
    course.stale = !read.bank && course.bank;
    const std::string topic = "bank " + folder;
    if (!read.bank) {
        raise_notice(state, {Notice::Tone::error, broken_words(course), topic});
        return;
    }
    course.bank = read.bank;
    if (!state.bank()) state.course = static_cast<std::size_t>(&course - state.courses.data());  // the first that can be read
    course.read_at = state.now;
    drop_notice(state, topic);
    if (again) show_toast(state, "Course file read again: " + std::to_string(read.bank->questions.size()) + " questions.");
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
