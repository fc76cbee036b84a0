#include "grade/list_judge.h"

#include "base/text.h"
#include "grade/outcome.h"
#include "grade/reasons.h"
#include "grade/text_judge.h"

#include <algorithm>

namespace estelik {
namespace {

std::vector<std::string> parts_at(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (const auto& part : split(text, separator))
        if (!trim(part).empty()) parts.emplace_back(trim(part));
    return parts;
}

// "a; b; c" or, without semicolons, "a, b and c".
std::vector<std::string> given_parts(std::string_view typed) {
    std::string text(typed);
    std::replace(text.begin(), text.end(), '\n', ';');
    if (text.find(';') == std::string::npos) {
        std::replace(text.begin(), text.end(), ',', ';');
        for (const std::string_view word : {" and ", " & "})
            for (auto at = text.find(word); at != std::string::npos; at = text.find(word)) text.replace(at, word.size(), ";");
    }
    return parts_at(text, ';');
}

}  // namespace

bool is_list(const TextKey& key) { return parts_at(key.key, ';').size() > 1; }

Verdict judge_list(const Question& question, const TextKey& key, std::string_view typed, const JudgeRules& rules) {
    if (typed.size() > 4 * key.key.size() + 256) return judge_text(question, key, typed, rules);  // refused there
    auto missing = parts_at(key.key, ';');  // until they are found
    const std::size_t asked = missing.size();
    std::vector<std::string> alien;
    std::string slip;  // the reason of a part that is only nearly right
    for (const auto& part : given_parts(typed)) {
        const auto fits = [&](const std::string& form) {
            const auto verdict = judge_text(question, TextKey{form, {}}, part, rules);
            if (verdict.outcome == Outcome::nearly) slip = verdict.reason;
            return verdict.passed();
        };
        const auto at = std::find_if(missing.begin(), missing.end(), fits);
        if (at == missing.end()) alien.push_back(part);
        else missing.erase(at);
    }
    const std::size_t found = asked - missing.size();
    Verdict verdict;
    if (missing.empty() && alien.empty()) {
        verdict = slip.empty() ? right(reasons::all_found(asked)) : nearly(slip_score, slip);
    } else {
        const double score = (static_cast<double>(found) - static_cast<double>(alien.size())) / static_cast<double>(asked);
        const std::string reason = reasons::found_of(found, asked, missing, alien);
        verdict = score >= 0.5 ? nearly(std::min(score, slip_score - 0.1), reason) : wrong(reason, std::max(score, 0.0));
    }
    verdict.matched = key.key;
    verdict.also_accepted = key.accept;
    return verdict;
}

}  // namespace estelik
