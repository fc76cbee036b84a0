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
            for (auto at = text.find(word); at != std::string::npos; at = text.find(word))
                text.replace(at, word.size(), ";");
    }
    return parts_at(text, ';');
}

class ListJudge final : public TypedJudge {
public:
    ListJudge(const TextKey& key, const Echo& echo, const JudgeRules& rules) : key_(key), parts_(parts_at(key.key, ';')) {
        keys_.reserve(parts_.size());
        for (const auto& part : parts_) keys_.push_back({part, {}});
        for (const auto& part : keys_) judges_.push_back(text_judge(part, echo, rules));
    }

    Verdict judge(std::string_view typed) const override {
        Verdict verdict = typed.size() > 4 * key_.key.size() + 256 ? wrong(reasons::too_long()) : judge_parts(typed);
        verdict.matched = key_.key;
        verdict.also_accepted = key_.accept;
        return verdict;
    }

private:
    Verdict judge_parts(std::string_view typed) const {
        std::vector<bool> found(parts_.size());
        std::vector<std::string> alien;
        std::string slip;  // the reason of a part that is only nearly right
        for (const auto& part : given_parts(typed)) {
            const std::size_t place = find(part, found, slip);
            if (place == parts_.size()) alien.push_back(part);
            else found[place] = true;
        }
        std::vector<std::string> missing;
        for (std::size_t i = 0; i < parts_.size(); ++i)
            if (!found[i]) missing.push_back(parts_[i]);
        return weigh(missing, alien, slip);
    }

    // The first part, not found before, that the given one passes for; parts_.size() if there is none.
    std::size_t find(const std::string& given, const std::vector<bool>& found, std::string& slip) const {
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            if (found[i]) continue;
            const auto verdict = judges_[i]->judge(given);
            if (verdict.outcome == Outcome::nearly) slip = verdict.reason;
            if (verdict.passed()) return i;
        }
        return parts_.size();
    }

    Verdict weigh(const std::vector<std::string>& missing, const std::vector<std::string>& alien,
                  const std::string& slip) const {
        const std::size_t asked = parts_.size(), found = asked - missing.size();
        if (missing.empty() && alien.empty())
            return slip.empty() ? right(reasons::all_found(asked)) : nearly(slip_score, slip);
        const double score = (static_cast<double>(found) - static_cast<double>(alien.size())) / static_cast<double>(asked);
        const std::string reason = reasons::found_of(found, asked, missing, alien);
        return score >= 0.5 ? nearly(std::min(score, slip_score - 0.1), reason) : wrong(reason, std::max(score, 0.0));
    }

    const TextKey& key_;
    std::vector<std::string> parts_;
    std::vector<TextKey> keys_;  // one a part
    std::vector<std::unique_ptr<const TypedJudge>> judges_;
};

}  // namespace

bool is_list(const TextKey& key) { return parts_at(key.key, ';').size() > 1; }

std::unique_ptr<const TypedJudge> list_judge(const TextKey& key, const Echo& echo, const JudgeRules& rules) {
    return std::make_unique<const ListJudge>(key, echo, rules);
}

}  // namespace estelik
