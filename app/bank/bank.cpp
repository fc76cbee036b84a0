#include "bank/bank.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace estelik {

const Question* Bank::find(std::string_view question_id) const {
    assert(by_id.size() == questions.size());
    const auto at = std::lower_bound(by_id.begin(), by_id.end(), question_id,
                                     [&](std::size_t i, std::string_view wanted) { return questions[i].id < wanted; });
    return at != by_id.end() && questions[*at].id == question_id ? &questions[*at] : nullptr;
}

std::size_t Bank::topic_index(std::string_view topic_id) const {
    const auto at = std::find_if(topics.begin(), topics.end(), [&](const Topic& topic) { return topic.id == topic_id; });
    return static_cast<std::size_t>(at - topics.begin());
}

BankPtr make_bank(Bank bank) {
    bank.by_id.resize(bank.questions.size());
    std::iota(bank.by_id.begin(), bank.by_id.end(), std::size_t{0});
    std::stable_sort(bank.by_id.begin(), bank.by_id.end(),
                     [&](std::size_t a, std::size_t b) { return bank.questions[a].id < bank.questions[b].id; });
    return std::make_shared<const Bank>(std::move(bank));
}

}  // namespace estelik
