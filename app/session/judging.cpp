#include "session/judging.h"

#include "grade/judge.h"

#include <string>
#include <vector>

namespace estelik {
namespace {

std::vector<std::string> other_keys(const Bank& bank, const Question& asked) {
    std::vector<std::string> keys;
    for (const auto& question : bank.questions) {
        if (question.id == asked.id) continue;
        if (const auto* text = std::get_if<TextKey>(&question.key)) keys.push_back(text->key);
        const auto* cloze = std::get_if<Cloze>(&question.key);
        if (!cloze) continue;
        for (const auto& gap : cloze->gaps)
            if (const auto* text = std::get_if<TextKey>(&gap)) keys.push_back(text->key);
    }
    return keys;
}

}  // namespace

// Owns all that its judge looks at.
struct CourseJudge::Ready {
    Ready(BankPtr of, const Question& asked, bool forgiving)
        : bank(std::move(of)), question(&asked), forgives(forgiving), others(other_keys(*bank, asked)), judge(asked, {forgiving, others}) {}

    BankPtr bank;
    const Question* question;
    bool forgives;
    std::vector<std::string> others;
    Judge judge;
};

Verdict CourseJudge::operator()(const BankPtr& bank, const Question& question, int gap, const Answer& answer,
                                const Preferences& preferences) {
    const bool serves = ready_ && ready_->question == &question && ready_->forgives == preferences.forgive_spelling;
    if (!serves) ready_ = std::make_shared<const Ready>(bank, question, preferences.forgive_spelling);
    return ready_->judge(gap, answer);
}

}  // namespace estelik
