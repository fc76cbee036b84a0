#include "cli/choose_course.h"

#include "base/text.h"

namespace estelik {
namespace {

Error nothing_readable(const AppState& state) {
    for (const auto& course : state.courses) {
        for (const auto& finding : course.findings) {
            if (finding.severity == Severity::error) return {finding.what, finding.place, "estelik lint " + course.folder + " lists all"};
        }
    }
    for (const auto& notice : state.notices)
        if (notice.topic.starts_with("courses ")) return {notice.text, {}, {}};
    return {"there is no course", {}, "Name a folder of courses with --questions DIR"};
}

}  // namespace

Result<void> find_readable_course(const AppState& state) {
    for (const auto& course : state.courses)
        if (course.bank) return {};
    return nothing_readable(state);
}

Result<void> choose_course(App& app, const std::string& id) {
    std::vector<std::string> known;
    const auto& courses = app.state().courses;
    for (std::size_t i = 0; i < courses.size(); ++i) {
        if (!courses[i].bank) continue;
        if (id.empty() || courses[i].bank->id == id) {
            app.dispatch(ChooseCourse{i});
            return {};
        }
        known.push_back(courses[i].bank->id);
    }
    if (known.empty()) return nothing_readable(app.state());
    auto hint = nearest(id, known);
    return Error{"there is no course \"" + id + "\"", {},
                 hint.empty() ? "There is: " + join(known, ", ") : "Did you mean \"" + hint + "\"?"};
}

}  // namespace estelik
