#include "grade/text_judge.h"

#include "base/text.h"
#include "grade/align.h"
#include "grade/first_names.h"
#include "grade/form_judge.h"
#include "grade/outcome.h"
#include "grade/reasons.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <utility>

namespace estelik {
namespace {

// The longest run of letters, with gaps, that both have, by columns of bits (Hyyrö 2004); of the first 64 bytes.
std::size_t common_letters(std::string_view given, std::string_view form) {
    constexpr std::size_t most = 64;
    std::array<std::uint64_t, 128> where{};
    for (std::size_t i = 0; i < std::min(most, form.size()); ++i)
        where[static_cast<unsigned char>(form[i]) & 95U] |= std::uint64_t{1} << i;
    std::uint64_t rest = ~std::uint64_t{0};
    for (const char c : given.substr(0, most)) {
        const std::uint64_t here = rest & where[static_cast<unsigned char>(c) & 95U];
        rest = (rest + here) | (rest - here);
    }
    return static_cast<std::size_t>(std::popcount(~rest));
}

// Half of the longer text can stay where it is. Only short texts are asked; to others it is granted.
bool shares_half(std::string_view given, std::string_view form) {
    const std::size_t longer = std::max(given.size(), form.size());
    return longer > 64 || 2 * common_letters(given, form) >= longer;
}

bool has_plain_spaces(std::string_view text) {
    const auto is_plain = [](char one, char next) { return one > ' ' || (one == ' ' && next > ' '); };
    return !text.empty() && text.front() > ' ' && text.back() > ' ' &&
           std::adjacent_find(text.begin(), text.end(), std::not_fn(is_plain)) == text.end();
}

// Columns for the screen: of a near answer always, of a wrong one when half of it stands.
void lay_beside(Verdict& verdict, std::string_view typed, const std::string& form) {
    if (verdict.outcome == Outcome::right) return;
    if (verdict.outcome == Outcome::wrong && !shares_half(typed, form)) return;
    const std::string given = has_plain_spaces(typed) ? std::string(typed) : collapse_spaces(typed);
    if (given == form) return;
    auto cells = align(given, form);
    if (verdict.outcome == Outcome::wrong && 2 * differing(cells) > cells.size()) return;
    verdict.diff = std::move(cells);
}

class TextJudge final : public TypedJudge {
public:
    TextJudge(const TextKey& key, const Echo& echo, const JudgeRules& rules)
        : key_(key), echo_(echo), rules_(rules), forms_(forms_of(key)) {
        // Longer than any form with all that may stand around it is too long.
        for (const auto& form : forms_) longest_ = std::max(longest_, 4 * form.text.size() + 256);
    }

    Verdict judge(std::string_view typed) const override {
        const AcceptedForm* matched = &forms_.front();
        Verdict verdict;
        if (typed.size() > longest_) {
            verdict = wrong(reasons::too_long());
        } else if (const Wording given(typed); given.empty()) {
            // A key may be all signs; then it is compared as it stands.
            verdict = trim(typed) == trim(key_.key) ? right(reasons::right()) : wrong(reasons::right_answer(key_.key));
        } else {
            verdict = judge_words(given, matched);
            lay_beside(verdict, typed, matched->text);
        }
        name_forms(verdict, *matched);
        return verdict;
    }

private:
    Verdict judge_words(const Wording& given, const AcceptedForm*& matched) const {
        for (const auto& form : forms_) {
            if (given.run() != form.wording.run()) continue;
            matched = &form;
            return right(&form == &forms_.front() ? reasons::right() : reasons::accepted_form(key_.key));
        }
        for (const auto& form : forms_) {
            matched = &form;
            if (differs_in_free_order(given, form.wording) || is_turned_round(given, form.wording))
                return right(reasons::order_is_free(form.text));
            const FirstNames names = compare_first_names(given, form, forms_);
            if (names == FirstNames::same) return right(reasons::accepted_form(form.text));
            if (names == FirstNames::more && echo_.asks_for_person()) return right(reasons::more_names(form.text));
        }
        return judge_nearest(given, matched);
    }

    // From the nearest form on until one lets the answer pass; what is far from all is judged by the nearest.
    Verdict judge_nearest(const Wording& given, const AcceptedForm*& matched) const {
        constexpr int far = 60;
        const FormJudge form_judge(forms_, echo_, rules_, given);
        if (forms_.size() == 1) return form_judge.judge(*matched, compare(given, matched->wording));
        std::vector<std::pair<Comparison, const AcceptedForm*>> ranking;
        ranking.reserve(forms_.size());
        for (const auto& form : forms_) ranking.emplace_back(compare(given, form.wording), &form);
        std::stable_sort(ranking.begin(), ranking.end(),
                         [](const auto& a, const auto& b) { return a.first.cost < b.first.cost; });
        Verdict nearest;
        for (const auto& [comparison, form] : ranking) {
            const bool first = form == ranking.front().second;
            if (!first && comparison.cost > far) break;
            Verdict here = form_judge.judge(*form, comparison);
            if (!first && !here.passed()) continue;
            matched = form;
            nearest = std::move(here);
            if (nearest.passed()) break;
        }
        return nearest;
    }

    void name_forms(Verdict& verdict, const AcceptedForm& matched) const {
        verdict.matched = matched.text;
        verdict.also_accepted.reserve(forms_.size() - 1);
        for (const auto& form : forms_)
            if (form.text != matched.text) verdict.also_accepted.push_back(form.text);
    }

    const TextKey& key_;
    const Echo& echo_;
    JudgeRules rules_;
    std::vector<AcceptedForm> forms_;
    std::size_t longest_ = 0;  // bytes of an answer that is read
};

}  // namespace

std::unique_ptr<const TypedJudge> text_judge(const TextKey& key, const Echo& echo, const JudgeRules& rules) {
    return std::make_unique<const TextJudge>(key, echo, rules);
}

}  // namespace estelik
