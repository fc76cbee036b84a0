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

Verdict judge_in_course(const Bank& bank, const Question& question, int gap, const Answer& answer, const Preferences& preferences) {
    const auto others = other_keys(bank, question);
    return judge(question, gap, answer, {preferences.forgive_spelling, others});
}

}  // namespace estelik
