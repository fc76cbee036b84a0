#include "memory/packed_log.h"

#include "memory/lanes.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr std::size_t width = lanes::group;

// How many of a card's reviews the pass must go through.
std::size_t length_of(const ReviewLog& log, std::size_t card, std::span<const float> weights, std::uint32_t until) {
    const std::size_t begin = log.begin[card];
    std::size_t end = log.begin[card + 1];
    while (end > begin && log.moment[end - 1] >= until) --end;
    if (weights.empty()) return end - begin;
    end = std::min(end, begin + longest_history);
    while (end > begin && weights[end - 1] == 0) --end;
    return end - begin;
}

// Cards by falling length, by counting: cards of one length keep their order.
std::vector<std::uint32_t> longest_first(const std::vector<std::uint32_t>& length) {
    const std::uint32_t longest = length.empty() ? 0 : *std::max_element(length.begin(), length.end());
    std::vector<std::uint32_t> from(longest + 2, 0);
    for (const auto n : length) ++from[longest - n + 1];
    for (std::size_t i = 1; i < from.size(); ++i) from[i] += from[i - 1];
    std::vector<std::uint32_t> order(length.size());
    for (std::uint32_t card = 0; card < length.size(); ++card) order[from[longest - length[card]]++] = card;
    while (!order.empty() && length[order.back()] == 0) order.pop_back();
    return order;
}

std::uint8_t kind_of(bool first, float grade, float days, float weight) {
    std::uint8_t kind = weight > 0 ? std::uint8_t{PackedLog::counted} : std::uint8_t{0};
    if (first) return kind;
    if (days == 0) kind |= PackedLog::same_day;
    return static_cast<std::uint8_t>(kind | (grade == 1 ? PackedLog::failed : PackedLog::passed));
}

// Puts one card into its lane.
void put(PackedLog& packed, const ReviewLog& log, Elapsed elapsed, std::span<const float> weights, std::size_t first_review,
         std::size_t length, std::size_t first_step, std::size_t lane) {
    for (std::size_t i = 0; i < length; ++i) {
        const std::size_t review = first_review + i;
        const std::size_t at = (first_step + i) * width + lane;
        packed.grade[at] = log.grade[review];
        packed.days[at] = elapsed == Elapsed::whole_days ? static_cast<float>(log.days[review]) : log.elapsed[review];
        if (!weights.empty()) packed.root_weight[at] = std::sqrt(weights[review]);
        packed.kinds[first_step + i] |= kind_of(i == 0, packed.grade[at], packed.days[at], packed.root_weight[at]);
    }
}

}  // namespace

PackedLog pack(const ReviewLog& log, Elapsed elapsed, std::span<const float> weights, std::uint32_t until) {
    std::vector<std::uint32_t> length(log.cards());
    for (std::size_t card = 0; card < log.cards(); ++card)
        length[card] = static_cast<std::uint32_t>(length_of(log, card, weights, until));
    PackedLog packed;
    packed.card = longest_first(length);
    packed.card.resize((packed.card.size() + width - 1) / width * width, PackedLog::no_card);
    for (std::size_t i = 0; i < packed.card.size(); i += width)
        packed.begin.push_back(packed.begin.back() + length[packed.card[i]]);

    const std::size_t steps = packed.begin.back();
    packed.kinds.resize(steps);
    packed.grade.resize(steps * width);
    packed.days.resize(steps * width);
    packed.root_weight.resize(steps * width);
    for (std::size_t i = 0; i < packed.card.size() && packed.card[i] != PackedLog::no_card; ++i) {
        const auto card = packed.card[i];
        put(packed, log, elapsed, weights, log.begin[card], length[card], packed.begin[i / width], i % width);
    }
    return packed;
}

std::vector<float> unpack(const PackedLog& packed, const ReviewLog& log, std::span<const double> by_step) {
    std::vector<float> by_review(log.reviews());
    for (std::size_t i = 0; i < packed.card.size() && packed.card[i] != PackedLog::no_card; ++i) {
        const std::size_t first = log.begin[packed.card[i]];
        const std::size_t end = log.begin[packed.card[i] + 1];
        for (std::size_t review = first; review < end; ++review) {
            const std::size_t step = packed.begin[i / width] + review - first;
            by_review[review] = static_cast<float>(by_step[step * width + i % width]);
        }
    }
    return by_review;
}

}  // namespace estelik
