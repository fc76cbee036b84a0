// What a person thought of drafts of an article: a file of lines of id, kind, rule, verdict ("fit", "edit", "not")
// and reason.
#pragma once

#include "derive/gold.h"

#include <algorithm>
#include <string>
#include <vector>

namespace estelik::test {

struct Judged {
    std::string id;
    std::string kind;
    std::string rule;
    std::string verdict;
    std::string reason;
};

inline std::vector<Judged> read_verdicts(const std::string& path) {
    std::vector<Judged> all;
    for (const auto& line : split(file_text(path), '\n')) {
        const auto fields = split(line, '\t');
        if (fields.size() == 5 && !line.starts_with('#'))
            all.push_back({fields[0], fields[1], fields[2], fields[3], fields[4]});
    }
    return all;
}

inline double share_of(const std::vector<Judged>& all, const std::string& verdict) {
    const auto count = std::count_if(all.begin(), all.end(), [&](const Judged& one) { return one.verdict == verdict; });
    return all.empty() ? 0 : static_cast<double>(count) / static_cast<double>(all.size());
}

}  // namespace estelik::test
