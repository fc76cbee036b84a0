#include "bank/finding.h"

namespace estelik {

std::string to_text(const Finding& finding) {
    const bool error = finding.severity == Severity::error;
    std::string text =
        to_string(finding.place) + (error ? ": error " : ": warning ") + finding.code + ": " + finding.what + "\n";
    if (!finding.source_line.empty()) {
        text += finding.source_line + "\n";
        if (finding.caret > 0) text += std::string(static_cast<std::size_t>(finding.caret) - 1, ' ') + "^\n";
    }
    if (!finding.help.empty()) text += "help: " + finding.help + "\n";
    return text;
}

}  // namespace estelik
