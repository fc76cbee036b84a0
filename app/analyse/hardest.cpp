#include "analyse/hardest.h"

#include "analyse/answer_times.h"
#include "base/text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace estelik {
namespace {

struct Answers {
    std::size_t n = 0, missed = 0;
    std::map<std::string, std::size_t> wrong;
};

std::vector<GivenWrong> commonest_first(const std::map<std::string, std::size_t>& wrong) {
    std::vector<GivenWrong> given;
    for (const auto& [words, times] : wrong) given.push_back({words, times});
    std::stable_sort(given.begin(), given.end(), [](const GivenWrong& a, const GivenWrong& b) { return a.times > b.times; });
    return given;
}

}  // namespace

std::vector<HardItem> hardest_items(const Bank& bank, const AnswerHistory& history, std::size_t most) {
    std::map<ItemId, Answers> items;
    for (const auto& given : history.answers) {
        const Answered& answer = given.answer;
        if (answer.item.course != bank.id || !bank.find(answer.item.question) || is_second_entry(given, history)) continue;
        Answers& answers = items[answer.item];
        ++answers.n;
        if (is_pass(answer.rating)) continue;
        ++answers.missed;
        if (auto words = join(answer.raw, "; "); !trim(words).empty()) ++answers.wrong[std::move(words)];
    }
    std::vector<HardItem> hardest;
    for (const auto& [item, answers] : items)
        if (answers.n >= least_to_tell && answers.missed > 0) hardest.push_back({item, share_of(answers.missed, answers.n), commonest_first(answers.wrong)});
    std::stable_sort(hardest.begin(), hardest.end(), [](const HardItem& a, const HardItem& b) { return a.missed.low > b.missed.low; });
    if (hardest.size() > most) hardest.resize(most);
    return hardest;
}

}  // namespace estelik
