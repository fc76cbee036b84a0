#include "bank/finding_list.h"

#include "base/text.h"

#include <algorithm>
#include <tuple>

namespace estelik {
namespace {

constexpr std::size_t most_of_one_severity = 1000;

Finding uncounted(Code code, std::size_t count, const Place& place) {
    Finding finding;
    finding.severity = info(code).severity();
    finding.code = info(code).id;
    finding.what = std::to_string(count - most_of_one_severity) + " more are not listed";
    finding.place = place;
    return finding;
}

}  // namespace

void FindingList::add(Code code, const Site& site, std::string what, std::string help) {
    const Severity severity = info(code).severity();
    std::size_t& count = severity == Severity::error ? errors_ : warnings_;
    if (++count > most_of_one_severity) return;
    auto [line, caret] = site.source->excerpt(site.offset);
    findings_.push_back({severity, std::string(info(code).id), std::move(what), std::move(help),
                         site.source->place(site.offset), std::string(site.question), std::move(line), caret});
}

std::vector<Finding> FindingList::take() {
    const auto order = [&](const Finding& finding) {
        const Place& place = finding.place;
        return std::tuple(place.file != bank_file_, std::string_view(place.file), place.line, place.column);
    };
    std::stable_sort(findings_.begin(), findings_.end(),
                     [&](const Finding& a, const Finding& b) { return order(a) < order(b); });
    const Place last = findings_.empty() ? Place{bank_file_} : findings_.back().place;
    if (errors_ > most_of_one_severity) findings_.push_back(uncounted(Code::more_errors, errors_, last));
    if (warnings_ > most_of_one_severity) findings_.push_back(uncounted(Code::more_warnings, warnings_, last));
    return std::move(findings_);
}

std::string quoted(std::string_view text) {
    constexpr std::size_t most = 60;
    const auto points = code_points(text);
    const bool long_text = points.size() > most;
    return "“" + to_utf8(std::u32string_view(points).substr(0, most)) + (long_text ? "…" : "") + "”";
}

}  // namespace estelik
