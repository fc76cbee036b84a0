#include "bank/near_duplicates.h"

#include "article/markdown.h"
#include "base/text.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace estelik {
namespace {

constexpr std::size_t alike_tenths = 9;

using WordSet = std::vector<std::string>;  // sorted, each once

WordSet word_set(const Question& question) {
    WordSet set = words(plain_text(question.stem));
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return set;
}

std::string answer_of(const Question& question) {
    std::string answer(question.kind_name());
    if (question.gap_count() == 0) return answer + "|" + normalised(right_answer(question, 0));
    for (int gap = 1; gap <= question.gap_count(); ++gap) answer += "|" + normalised(right_answer(question, gap));
    return answer;
}

bool alike(const WordSet& a, const WordSet& b) {
    WordSet shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    return 10 * shared.size() >= alike_tenths * std::max(a.size(), b.size());
}

// Two sets that share nine tenths share one of their rarest words: of n words only the n/10 + 1 rarest
// need be looked up, which keeps thousands of true/false statements from being compared all with all.
WordSet rarest(WordSet set, const std::unordered_map<std::string, std::size_t>& uses) {
    std::sort(set.begin(), set.end(), [&](const std::string& a, const std::string& b) {
        return std::pair(uses.at(a), std::string_view(a)) < std::pair(uses.at(b), std::string_view(b));
    });
    set.resize(std::min(set.size(), set.size() * (10 - alike_tenths) / 10 + 1));
    return set;
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> near_duplicates(const Bank& bank) {
    std::vector<WordSet> sets;
    std::unordered_map<std::string, std::size_t> uses;
    for (const Question& question : bank.questions) {
        sets.push_back(word_set(question));
        for (const auto& word : sets.back()) ++uses[word];
    }
    std::vector<std::pair<std::size_t, std::size_t>> found;
    std::unordered_map<std::string, std::vector<std::size_t>> with;  // answer and rare word -> questions
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const std::string answer = answer_of(bank.questions[i]);
        std::size_t first = i;
        for (const auto& word : rarest(sets[i], uses)) {
            auto& others = with[answer + "|" + word];
            for (const std::size_t other : others)
                if (other < first && alike(sets[other], sets[i])) first = other;
            others.push_back(i);
        }
        if (first < i) found.emplace_back(i, first);
    }
    return found;
}

}  // namespace estelik
