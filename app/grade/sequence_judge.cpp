#include "grade/sequence_judge.h"

#include "base/text.h"
#include "grade/outcome.h"
#include "grade/reasons.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr double match_nearly = 2.0 / 3;

// Pairs of places whose items stand the wrong way round.
std::size_t inversions(const std::vector<std::size_t>& items) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        for (std::size_t j = i + 1; j < items.size(); ++j)
            if (items[i] > items[j]) ++count;
    return count;
}

std::string pair_words(const Matching& key) {
    std::vector<std::string> pairs;
    for (const auto& [left, right_side] : key.pairs) pairs.push_back(left + " – " + right_side);
    return join(pairs, "; ");
}

}  // namespace

Verdict judge_order(const Ordering& key, const Ordered& given) {
    const std::size_t size = given.items.size(), wrong_way = inversions(given.items);
    Verdict verdict;
    if (wrong_way == 0) {
        verdict = right(reasons::order_right());
    } else {
        const double pairs = static_cast<double>(size * (size - 1)) / 2;
        const double score = 1 - static_cast<double>(wrong_way) / pairs;
        // The first item in the wrong place, and the one that should stand there.
        std::size_t place = 0;
        while (given.items[place] == place) ++place;
        const std::string reason = reasons::comes_before(key.items[place], key.items[given.items[place]]);
        verdict = wrong_way == 1 && size > 2 ? nearly(score, reason) : wrong(reason, score);
        if (verdict.outcome == Outcome::nearly) verdict.suggested = Rating::hard;
    }
    verdict.matched = join(key.items, "; ");
    return verdict;
}

Verdict judge_match(const Matching& key, const Matched& given) {
    std::size_t found = 0;
    std::size_t first_wrong = given.rights.size();
    for (std::size_t left = 0; left < given.rights.size(); ++left) {
        // The same words on two right sides are the same answer.
        const std::size_t chosen = given.rights[left];
        const bool fits = chosen != unmatched && key.pairs[chosen].second == key.pairs[left].second;
        if (fits) ++found;
        else if (first_wrong == given.rights.size()) first_wrong = left;
    }
    Verdict verdict;
    if (found == key.pairs.size()) {
        verdict = right(reasons::all_pairs_right());
    } else {
        const double score = static_cast<double>(found) / static_cast<double>(key.pairs.size());
        const auto& [left, right_side] = key.pairs[first_wrong];
        const std::string reason = reasons::pairs_right(found, key.pairs.size(), left, right_side);
        verdict = score >= match_nearly ? nearly(score, reason) : wrong(reason, score);
        if (verdict.outcome == Outcome::nearly) verdict.suggested = Rating::hard;
    }
    verdict.matched = pair_words(key);
    return verdict;
}

}  // namespace estelik
