#include "grade/judge.h"

#include "base/text.h"
#include "grade/choice_judge.h"
#include "grade/date_judge.h"
#include "grade/list_judge.h"
#include "grade/number_judge.h"
#include "grade/outcome.h"
#include "grade/reasons.h"
#include "grade/sequence_judge.h"
#include "grade/text_judge.h"

#include <cassert>

namespace estelik {
namespace {

constexpr std::size_t longest_answer = 4096;  // bytes; what is longer is no answer to these questions

struct TypedJudge {
    const Question& question;
    const JudgeRules& rules;
    std::string_view typed;

    Verdict operator()(const TextKey& key) const {
        return is_list(key) ? judge_list(question, key, typed, rules) : judge_text(question, key, typed, rules);
    }
    Verdict operator()(const NumberKey& key) const { return judge_number(question, key, typed); }
    Verdict operator()(const DateKey& key) const { return judge_date(question, key, typed); }
};

struct KindJudge {
    const Question& question;
    int gap;
    const Answer& answer;
    const JudgeRules& rules;

    Verdict operator()(const OneChoice& key) const { return judge_choice(key, std::get<Chosen>(answer)); }
    Verdict operator()(const ManyChoice& key) const { return judge_choices(key, std::get<Chosen>(answer)); }
    Verdict operator()(const TrueFalse& key) const { return judge_true_false(key, std::get<Said>(answer)); }
    Verdict operator()(const TextKey& key) const { return typed(key); }
    Verdict operator()(const NumberKey& key) const { return typed(key); }
    Verdict operator()(const DateKey& key) const { return typed(key); }
    Verdict operator()(const Cloze& key) const {
        return std::visit([&](const auto& asked) { return typed(asked); }, key.gaps[static_cast<std::size_t>(gap) - 1]);
    }
    Verdict operator()(const Ordering& key) const { return judge_order(key, std::get<Ordered>(answer)); }
    Verdict operator()(const Matching& key) const { return judge_match(key, std::get<Matched>(answer)); }
    Verdict operator()(const Card& card) const {
        Verdict verdict = right({});
        verdict.matched = card.back;
        return verdict;
    }

private:
    template <class AskedKey>
    Verdict typed(const AskedKey& key) const {
        const std::string& text = std::get<Typed>(answer).text;
        if (!trim(text).empty() && text.size() <= longest_answer) return TypedJudge{question, rules, text}(key);
        Verdict verdict = wrong(text.size() > longest_answer ? reasons::too_long() : reasons::nothing_written());
        verdict.matched = right_answer(question, gap);
        return verdict;
    }
};

}  // namespace

Verdict judge(const Question& question, int gap, const Answer& answer, const JudgeRules& rules) {
    assert(fits(question, answer));
    assert((gap >= 1) == (question.gap_count() > 0) && gap <= question.gap_count());
    return std::visit(KindJudge{question, gap, answer, rules}, question.key);
}

}  // namespace estelik
