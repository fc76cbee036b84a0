#include "cli/print_notices.h"

#include <algorithm>

namespace estelik {

void print_notices(const AppState& state, std::ostream& err) {
    for (const auto& notice : state.notices) err << "Note: " << notice.text << "\n";
    for (const auto& course : state.courses) {
        const auto error = std::ranges::find(course.findings, Severity::error, &Finding::severity);
        if (course.bank || error == course.findings.end()) continue;
        err << "Note: " << to_string(Error{error->what, error->place, "estelik lint " + course.folder + " lists all"}) << "\n";
    }
}

}  // namespace estelik
