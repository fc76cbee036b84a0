#include "grade/choice_judge.h"

#include "base/text.h"
#include "grade/outcome.h"
#include "grade/reasons.h"

#include <algorithm>

namespace estelik {
namespace {

// The feedback of an option, or nothing.
std::string feedback_of(const std::vector<std::string>& feedback, std::size_t option) {
    return option < feedback.size() ? std::string(trim(feedback[option])) : std::string();
}

std::vector<std::string> texts(const std::vector<std::string>& options, const std::vector<std::size_t>& indices) {
    std::vector<std::string> chosen;
    for (const auto index : indices) chosen.push_back(options[index]);
    return chosen;
}

std::vector<std::size_t> without(const std::vector<std::size_t>& all, const std::vector<std::size_t>& some) {
    std::vector<std::size_t> rest;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
                 [&](std::size_t index) { return std::find(some.begin(), some.end(), index) == some.end(); });
    return rest;
}

}  // namespace

Verdict judge_choice(const OneChoice& key, const Chosen& chosen) {
    const std::string& right_option = key.options[key.key];
    Verdict verdict;
    if (chosen.options.empty()) {
        verdict = wrong(reasons::nothing_chosen());
    } else {
        const std::size_t option = chosen.options[0];
        const std::string feedback = feedback_of(key.feedback, option);
        if (option == key.key) verdict = right(feedback.empty() ? reasons::right() : feedback);
        else verdict = wrong(feedback.empty() ? reasons::right_answer(right_option) : feedback);
    }
    verdict.matched = right_option;
    return verdict;
}

Verdict judge_choices(const ManyChoice& key, const Chosen& chosen) {
    const auto missing = without(key.keys, chosen.options), extra = without(chosen.options, key.keys);
    const std::size_t found = key.keys.size() - missing.size();
    const double score =
        (static_cast<double>(found) - static_cast<double>(extra.size())) / static_cast<double>(key.keys.size());
    Verdict verdict;
    if (chosen.options.empty()) {
        verdict = wrong(reasons::nothing_chosen());
    } else if (missing.empty() && extra.empty()) {
        verdict = right(reasons::all_found(found));
    } else {
        const std::string reason =
            reasons::found_of(found, key.keys.size(), texts(key.options, missing), texts(key.options, extra));
        verdict = score >= 0.5 ? nearly(score, reason) : wrong(reason, std::max(0.0, score));
    }
    verdict.matched = join(texts(key.options, key.keys), "; ");
    return verdict;
}

Verdict judge_true_false(const TrueFalse& key, const Said& said) {
    Verdict verdict = said.value == key.key ? right(reasons::statement_is(key.key)) : wrong(reasons::statement_is(key.key));
    verdict.matched = key.key ? "True" : "False";
    return verdict;
}

}  // namespace estelik
