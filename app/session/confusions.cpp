#include "session/confusions.h"

#include "base/text.h"
#include "grade/judge.h"
#include "schedule/remembered.h"

#include <algorithm>
#include <utility>

namespace estelik {
namespace {

constexpr std::size_t most_looked_up = 4;   // each is held against every key of the course

// The kinds whose keys can be taken for one another.
enum class KeySort { words, number, date, none };

struct SortOf {
    KeySort operator()(const OneChoice&) const { return KeySort::words; }
    KeySort operator()(const ManyChoice&) const { return KeySort::words; }
    KeySort operator()(const TextKey&) const { return KeySort::words; }
    KeySort operator()(const NumberKey&) const { return KeySort::number; }
    KeySort operator()(const DateKey&) const { return KeySort::date; }
    template <class Other>
    KeySort operator()(const Other&) const { return KeySort::none; }
};

KeySort key_sort(const Question& question, int gap) {
    if (const auto* cloze = std::get_if<Cloze>(&question.key)) return std::visit(SortOf{}, cloze->gaps[static_cast<std::size_t>(gap) - 1]);
    return std::visit(SortOf{}, question.key);
}

// What of a raw answer was wrong: of several options chosen those that are no keys.
std::vector<std::string> wrong_words(const Question& question, const RawAnswer& raw) {
    const auto* many = std::get_if<ManyChoice>(&question.key);
    if (!many) return raw.size() == 1 ? raw : RawAnswer{};
    std::vector<std::string> wrong;
    for (const auto& chosen : raw) {
        const bool right = std::any_of(many->keys.begin(), many->keys.end(), [&](std::size_t key) { return many->options[key] == chosen; });
        if (!right) wrong.push_back(chosen);
    }
    return wrong;
}

bool is_key_of(const std::string& words, const Question& question, int gap) {
    if (std::holds_alternative<ManyChoice>(question.key)) return false;
    if (normalised(words) == normalised(right_answer(question, gap))) return true;
    if (std::holds_alternative<OneChoice>(question.key)) return false;
    return judge(question, gap, Typed{words}).outcome == Outcome::right;
}

std::optional<ItemId> owner_of(const Bank& bank, const Question& asked, KeySort sort, const std::string& words) {
    for (const bool same_topic : {true, false}) {
        for (const auto& question : bank.questions) {
            if (question.id == asked.id || (question.topic == asked.topic) != same_topic) continue;
            for (auto& item : items_of(bank.id, question))
                if (key_sort(question, item.gap) == sort && is_key_of(words, question, item.gap)) return std::move(item);
        }
    }
    return std::nullopt;
}

bool same(const Confusion& confusion, const std::string& words) { return normalised(confusion.given) == normalised(words); }

}  // namespace

std::vector<Confusion> confusions_of(const Bank& bank, const ItemId& item, const Progress& progress) {
    const Question* question = bank.find(item.question);
    const auto* known = progress.find(item);
    if (!question || !known || item.gap > question->gap_count()) return {};
    const KeySort sort = key_sort(*question, item.gap);
    if (sort == KeySort::none) return {};
    std::vector<Confusion> confusions;
    for (const auto& answer : known->wrong) {
        for (const auto& words : wrong_words(*question, answer.raw)) {
            const auto met = std::find_if(confusions.begin(), confusions.end(), [&](const Confusion& c) { return same(c, words); });
            if (met == confusions.end()) confusions.push_back({words, answer.times, std::nullopt});
            else met->times += answer.times;
        }
    }
    std::stable_sort(confusions.begin(), confusions.end(), [](const Confusion& a, const Confusion& b) { return a.times > b.times; });
    for (std::size_t i = 0; i < std::min(confusions.size(), most_looked_up); ++i) confusions[i].other = owner_of(bank, *question, sort, confusions[i].given);
    return confusions;
}

bool is_mixed_up(const ItemProgress* known) { return known && known->misses >= misses_to_contrast; }

std::optional<Confusion> mix_up_of(const Bank& bank, const ItemId& item, const Progress& progress) {
    const auto* known = progress.find(item);
    if (!is_mixed_up(known)) return std::nullopt;
    const auto confusions = confusions_of(bank, item, progress);
    // What stands in no place of the course and was given once is a slip, no mix-up.
    const auto at = std::find_if(confusions.begin(), confusions.end(), [](const Confusion& c) { return c.other || c.times > 1; });
    if (at == confusions.end()) return std::nullopt;
    return *at;
}

std::vector<ItemId> with_contrast_pairs(const Bank& bank, const Progress& progress, std::vector<ItemId> items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto* known = progress.find(items[i]);
        if (!is_mixed_up(known) || known->last_miss != known->last_day) continue;
        const auto mix_up = mix_up_of(bank, items[i], progress);
        if (!mix_up || !mix_up->other) continue;
        const auto place = std::find(items.begin(), items.end(), *mix_up->other);
        const auto at = static_cast<std::size_t>(place - items.begin());
        if (at < i) continue;   // asked before already, perhaps as the half of another pair
        if (place != items.end()) items.erase(place);
        items.insert(items.begin() + static_cast<std::ptrdiff_t>(i) + 1, *mix_up->other);
        ++i;
    }
    return items;
}

}  // namespace estelik
