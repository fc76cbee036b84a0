#include "memory/fit_weights.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace estelik {
namespace {

// The days from a card's first answer's day to its next one, if that was answered before `until`.
std::optional<int> first_interval(const ReviewLog& log, std::size_t card, std::uint32_t until) {
    for (std::size_t i = log.begin[card]; i < log.begin[card + 1] && log.moment[i] < until; ++i)
        if (log.is_test(i)) return log.days[i];
    return {};
}

struct Group {
    int days = 0;
    std::size_t cards = 0;
    bool odd = false;
};

void mark_odd(std::vector<Group>& groups, int longest) {
    constexpr std::size_t at_least = 20;
    constexpr std::size_t fewest = 6;
    std::size_t total = 0;
    for (const auto& group : groups) total += group.cards;
    const std::size_t most = std::max(at_least, total / 20);
    std::ranges::sort(groups, [](const Group& a, const Group& b) { return a.cards != b.cards ? a.cards < b.cards : a.days > b.days; });
    std::size_t dropped = 0;
    for (auto& group : groups) {
        if (dropped + group.cards < most) {
            dropped += group.cards;
            group.odd = true;
        } else {
            group.odd = group.cards < fewest || group.days > longest;
        }
    }
}

bool counts(const ReviewLog& log, std::size_t card, std::size_t review, Counted counted) {
    return counted == Counted::all ? review > log.begin[card] : log.is_test(review);
}

void weigh_by_recency(const ReviewLog& log, std::vector<float>& weights) {
    std::vector<char> counted(log.reviews());
    double n = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        counted[log.moment[i]] = weights[i] > 0;
        n += weights[i] > 0;
    }
    std::vector<float> by_moment(counted.size());
    double rank = 0;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const double place = n > 1 ? rank / (n - 1) : 1;
        by_moment[i] = static_cast<float>(0.25 + 0.75 * place * place * place);
        rank += counted[i];
    }
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (weights[i] > 0) weights[i] = by_moment[log.moment[i]];
}

}  // namespace

std::vector<bool> odd_cards(const ReviewLog& log, std::uint32_t until) {
    constexpr int longest = 100;
    constexpr int longest_easy = 365;
    std::array<std::map<int, std::size_t>, 5> sizes;
    for (std::size_t card = 0; card < log.cards(); ++card)
        if (const auto days = first_interval(log, card, until)) ++sizes[log.grade[log.begin[card]]][*days];
    std::array<std::map<int, bool>, 5> odd;
    for (std::size_t grade = 1; grade <= 4; ++grade) {
        std::vector<Group> groups;
        for (const auto& [days, cards] : sizes[grade]) groups.push_back({days, cards});
        mark_odd(groups, grade == 4 ? longest_easy : longest);
        for (const auto& group : groups) odd[grade][group.days] = group.odd;
    }
    std::vector<bool> cards(log.cards());
    for (std::size_t card = 0; card < log.cards(); ++card)
        if (const auto days = first_interval(log, card, until)) cards[card] = odd[log.grade[log.begin[card]]][*days];
    return cards;
}

std::vector<float> fit_weights(const ReviewLog& log, const FitWeighting& weighting, std::uint32_t until) {
    std::vector<float> weights(log.reviews());
    const auto odd = weighting.outliers ? odd_cards(log, until) : std::vector<bool>(log.cards());
    for (std::size_t card = 0; card < log.cards(); ++card) {
        if (odd[card]) continue;
        for (std::size_t i = log.begin[card]; i < log.begin[card + 1] && log.moment[i] < until; ++i)
            weights[i] = counts(log, card, i, weighting.counted) ? 1 : 0;
    }
    if (weighting.recency) weigh_by_recency(log, weights);
    return weights;
}

}  // namespace estelik
