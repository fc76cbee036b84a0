#include "analyse/retention_parts.h"

#include <algorithm>
#include <iterator>

namespace estelik {
namespace {

struct Count {
    std::size_t right = 0, n = 0;

    void add(bool is_right) {
        ++n;
        right += is_right ? 1 : 0;
    }
    Share share() const { return share_of(right, n); }
};

}  // namespace

std::vector<Share> retention_by_topic(const Bank& bank, std::span<const DueAnswer> due) {
    std::vector<Count> counts(bank.topics.size());
    for (const auto& answer : due)
        if (const Question* question = bank.find(answer.item.question)) counts[bank.topic_index(question->topic)].add(answer.right);
    std::vector<Share> shares;
    std::ranges::transform(counts, std::back_inserter(shares), &Count::share);
    return shares;
}

std::array<Share, age_classes.size()> retention_by_age(std::span<const DueAnswer> due) {
    std::array<Count, age_classes.size()> counts;
    for (const auto& answer : due) {
        const auto at = std::ranges::find_if(age_classes, [&](const AgeClass& age) { return answer.age <= age.last; });
        counts[static_cast<std::size_t>(at - age_classes.begin())].add(answer.right);
    }
    std::array<Share, age_classes.size()> shares;
    std::ranges::transform(counts, shares.begin(), &Count::share);
    return shares;
}

}  // namespace estelik
