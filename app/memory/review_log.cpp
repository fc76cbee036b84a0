#include "memory/review_log.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace estelik {
namespace {

constexpr float day = 86400;

bool counts(const ReviewRow& row) { return row.grade >= 1 && row.grade <= 4; }

// The rows in time; the order they stand in if it is already that of time, as logs mostly are.
std::vector<std::uint32_t> sorted_by_number(std::span<const ReviewRow> rows) {
    std::vector<std::uint32_t> order;
    order.reserve(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        if (counts(rows[i])) order.push_back(i);
    const auto earlier = [&](std::uint32_t a, std::uint32_t b) { return rows[a].number < rows[b].number; };
    if (!std::is_sorted(order.begin(), order.end(), earlier)) std::stable_sort(order.begin(), order.end(), earlier);
    return order;
}

void put(ReviewLog& log, std::size_t at, bool first, std::uint32_t moment, const ReviewRow& row) {
    log.grade[at] = static_cast<std::uint8_t>(row.grade);
    log.days[at] = first ? 0 : std::max(row.days, 0);
    log.elapsed[at] = first ? 0 : static_cast<float>(std::max<std::int64_t>(row.seconds, 0)) / day;
    log.moment[at] = moment;
    log.number[at] = row.number;
}

}  // namespace

ReviewLog make_review_log(std::span<const ReviewRow> rows) {
    ReviewLog log;
    const auto order = sorted_by_number(rows);
    std::unordered_map<std::int64_t, std::uint32_t> index_of;
    std::vector<std::uint32_t> card_of(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto [at, fresh] = index_of.try_emplace(rows[order[i]].card, static_cast<std::uint32_t>(log.card.size()));
        if (fresh) {
            log.card.push_back(at->first);
            log.begin.push_back(0);
        }
        card_of[i] = at->second;
        ++log.begin[at->second + 1];
    }
    std::partial_sum(log.begin.begin(), log.begin.end(), log.begin.begin());

    log.grade.resize(order.size());
    log.days.resize(order.size());
    log.elapsed.resize(order.size());
    log.moment.resize(order.size());
    log.number.resize(order.size());
    std::vector<std::uint32_t> next(log.begin.begin(), log.begin.end() - 1);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto card = card_of[i];
        const auto at = next[card]++;
        put(log, at, at == log.begin[card], static_cast<std::uint32_t>(i), rows[order[i]]);
    }
    return log;
}

std::vector<std::uint32_t> in_time_order(const ReviewLog& log) {
    std::vector<std::uint32_t> order(log.reviews());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[log.moment[i]] = i;
    return order;
}

}  // namespace estelik
