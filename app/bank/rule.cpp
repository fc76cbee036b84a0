#include "bank/rule.h"

#include <algorithm>

namespace estelik {

Report::Report(const Bank& bank, FindingList& findings) : bank_(bank), findings_(findings), used_(bank.questions.size()) {}

void Report::add(Code code, const Site& site, std::string what, std::string help) {
    const Question* question = site.question.empty() ? nullptr : bank_.find(site.question);
    if (question) {
        const auto index = static_cast<std::size_t>(question - bank_.questions.data());
        const auto& ignored = bank_.ignored[index];
        if (const auto off = ignored.find(std::string(info(code).id)); off != ignored.end()) {
            used_[index].push_back(info(code).id);
            return;
        }
    }
    findings_.add(code, site, std::move(what), std::move(help));
}

bool Report::was_used(std::size_t question, std::string_view code) const {
    const auto& used = used_[question];
    return std::find(used.begin(), used.end(), code) != used.end();
}

}  // namespace estelik
