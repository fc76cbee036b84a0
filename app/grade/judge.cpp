#include "grade/judge.h"

#include "base/text.h"
#include "grade/choice_judge.h"
#include "grade/date_judge.h"
#include "grade/echo.h"
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

struct MakeReady {
    const Echo& echo;
    const JudgeRules& rules;
    GapWords around = {};  // of the gap

    std::unique_ptr<const TypedJudge> operator()(const TextKey& key) const {
        return is_list(key) ? list_judge(key, echo, rules) : text_judge(key, echo, rules, around);
    }
    std::unique_ptr<const TypedJudge> operator()(const NumberKey& key) const { return number_judge(key, echo); }
    std::unique_ptr<const TypedJudge> operator()(const DateKey& key) const { return date_judge(key, echo); }
};

// What is chosen, ordered or turned over needs no making ready.
struct ChosenJudge {
    const Answer& answer;

    Verdict operator()(const OneChoice& key) const { return judge_choice(key, std::get<Chosen>(answer)); }
    Verdict operator()(const ManyChoice& key) const { return judge_choices(key, std::get<Chosen>(answer)); }
    Verdict operator()(const TrueFalse& key) const { return judge_true_false(key, std::get<Said>(answer)); }
    Verdict operator()(const Ordering& key) const { return judge_order(key, std::get<Ordered>(answer)); }
    Verdict operator()(const Matching& key) const { return judge_match(key, std::get<Matched>(answer)); }
    Verdict operator()(const Card& card) const {
        Verdict verdict = right({});
        verdict.matched = card.back;
        return verdict;
    }
    template <class TypedKey>
    Verdict operator()(const TypedKey&) const {
        assert(false);
        return {};
    }
};

bool is_typed(const Question& question) {
    const Kind kind = question.kind();
    return kind == Kind::text || kind == Kind::number || kind == Kind::date || kind == Kind::cloze;
}

}  // namespace

Judge::Judge(const Question& question, const JudgeRules& rules) : question_(&question) {
    if (!is_typed(question)) return;
    echo_ = std::make_unique<const Echo>(question);
    MakeReady make_ready{*echo_, rules};
    if (const auto* cloze = std::get_if<Cloze>(&question.key)) {
        for (const auto& gap : cloze->gaps) {
            make_ready.around = GapWords(question.stem, static_cast<int>(keys_.size()) + 1);
            keys_.push_back(std::visit(make_ready, gap));
        }
    } else if (const auto* text = std::get_if<TextKey>(&question.key)) {
        keys_.push_back(make_ready(*text));
    } else if (const auto* number = std::get_if<NumberKey>(&question.key)) {
        keys_.push_back(make_ready(*number));
    } else {
        keys_.push_back(make_ready(std::get<DateKey>(question.key)));
    }
}

Judge::Judge(Judge&&) noexcept = default;
Judge& Judge::operator=(Judge&&) noexcept = default;
Judge::~Judge() = default;

Verdict Judge::operator()(int gap, const Answer& answer) const {
    assert(fits(*question_, answer));
    assert((gap >= 1) == (question_->gap_count() > 0) && gap <= question_->gap_count());
    if (keys_.empty()) return std::visit(ChosenJudge{answer}, question_->key);
    return judge_typed(gap, std::get<Typed>(answer).text);
}

Verdict Judge::judge_typed(int gap, const std::string& text) const {
    const bool too_long = text.size() > longest_answer;
    if (!too_long && !trim(text).empty()) return keys_[gap > 0 ? static_cast<std::size_t>(gap) - 1 : 0]->judge(text);
    Verdict verdict = wrong(too_long ? reasons::too_long() : reasons::nothing_written());
    verdict.matched = right_answer(*question_, gap);
    return verdict;
}

Verdict judge(const Question& question, int gap, const Answer& answer, const JudgeRules& rules) {
    return Judge(question, rules)(gap, answer);
}

}  // namespace estelik
