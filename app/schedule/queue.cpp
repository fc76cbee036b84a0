#include "schedule/queue.h"

#include "base/random.h"

#include <algorithm>
#include <set>
#include <utility>

namespace estelik {
namespace {

using Indices = std::vector<std::size_t>;

// The items that are due, most gain a minute first; equal ones in the order given.
Indices due_items(const std::vector<Candidate>& candidates, Day today) {
    Indices due;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (candidates[i].due && *candidates[i].due <= today) due.push_back(i);
    std::stable_sort(due.begin(), due.end(), [&](std::size_t a, std::size_t b) {
        return candidates[a].gain_a_minute > candidates[b].gain_a_minute;
    });
    return due;
}

// The new items, one of each topic in turn, so that a sitting does not stay with the first topic.
Indices new_items(const std::vector<Candidate>& candidates) {
    std::vector<std::size_t> met;   // new items of each topic so far
    std::vector<std::pair<std::size_t, std::size_t>> turns;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].due) continue;
        const std::size_t topic = candidates[i].topic;
        if (topic >= met.size()) met.resize(topic + 1);
        turns.emplace_back(met[topic]++, i);
    }
    std::stable_sort(turns.begin(), turns.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Indices indices;
    for (const auto& [turn, index] : turns) indices.push_back(index);
    return indices;
}

// Takes items into a sitting; a sibling of one already in waits outside.
class Sitters {
public:
    Sitters(const std::vector<Candidate>& candidates, std::size_t length) : candidates_(candidates), length_(length) {}

    bool full() const { return taken_.size() >= length_; }

    std::size_t take(const Indices& offered, std::size_t most) {
        std::size_t count = 0;
        for (const std::size_t index : offered) {
            if (full() || count >= most) break;
            const auto& item = candidates_[index].item;
            if (!questions_.insert({item.course, item.question}).second) {
                siblings_.push_back(index);
                continue;
            }
            taken_.push_back(index);
            ++count;
        }
        return count;
    }

    Indices& taken() { return taken_; }
    const Indices& siblings() const { return siblings_; }

private:
    const std::vector<Candidate>& candidates_;
    std::size_t length_;
    Indices taken_;
    Indices siblings_;
    std::set<std::pair<std::string, std::string>> questions_;
};

}  // namespace

std::vector<std::size_t> choose_items(const std::vector<Candidate>& candidates, const QueueLimits& limits,
                                      std::uint64_t seed) {
    Sitters sitters(candidates, limits.length);
    sitters.take(due_items(candidates, limits.today), limits.length);
    const std::size_t fresh = sitters.take(new_items(candidates), limits.new_left);
    // Siblings come in only when nothing else is left; new ones still within the day's limit.
    std::size_t new_left = limits.new_left - fresh;
    for (const std::size_t index : sitters.siblings()) {
        if (sitters.full()) break;
        if (!candidates[index].due) {
            if (new_left == 0) continue;
            --new_left;
        }
        sitters.taken().push_back(index);
    }
    // Due ones stay before new ones; within each the seed settles the order.
    auto chosen = std::move(sitters.taken());
    Random random(seed);
    random.shuffle(chosen);
    std::stable_partition(chosen.begin(), chosen.end(), [&](std::size_t i) { return candidates[i].due.has_value(); });
    const auto first_new = std::find_if(chosen.begin(), chosen.end(), [&](std::size_t i) { return !candidates[i].due; });
    auto due = interleave(candidates, {chosen.begin(), first_new});
    const auto fresh_ones = interleave(candidates, {first_new, chosen.end()});
    due.insert(due.end(), fresh_ones.begin(), fresh_ones.end());
    return due;
}

std::vector<std::size_t> interleave(const std::vector<Candidate>& candidates, std::vector<std::size_t> chosen) {
    // Always the topic with most items left, other than the topic just taken: no two neighbours
    // agree unless one topic holds more than half of what is left.
    std::vector<Indices> piles;
    for (auto it = chosen.rbegin(); it != chosen.rend(); ++it) {
        const std::size_t topic = candidates[*it].topic;
        if (topic >= piles.size()) piles.resize(topic + 1);
        piles[topic].push_back(*it);
    }
    Indices order;
    std::size_t last_topic = piles.size();
    while (order.size() < chosen.size()) {
        std::size_t best = piles.size();
        for (std::size_t topic = 0; topic < piles.size(); ++topic) {
            if (piles[topic].empty() || topic == last_topic) continue;
            if (best == piles.size() || piles[topic].size() > piles[best].size()) best = topic;
        }
        if (best == piles.size()) best = last_topic;
        order.push_back(piles[best].back());
        piles[best].pop_back();
        last_topic = best;
    }
    // Gaps of one cloze share a topic, so they may still be neighbours: move the second one on.
    for (std::size_t i = 1; i + 1 < order.size(); ++i)
        if (candidates[order[i]].item.sibling_of(candidates[order[i - 1]].item)) std::swap(order[i], order[i + 1]);
    return order;
}

}  // namespace estelik
