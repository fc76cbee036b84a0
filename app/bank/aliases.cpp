#include "bank/aliases.h"

#include "base/text.h"

#include <algorithm>

namespace estelik {

Aliases::Aliases(const Bank& bank) {
    for (const Question& question : bank.questions) {
        if (const auto* text = std::get_if<TextKey>(&question.key)) add(*text);
        const auto* cloze = std::get_if<Cloze>(&question.key);
        if (!cloze) continue;
        for (const Gap& gap : cloze->gaps)
            if (const auto* text = std::get_if<TextKey>(&gap)) add(*text);
    }
}

void Aliases::add(const TextKey& key) {
    const std::size_t group = groups_++;
    groups_of_[normalised(key.key)].push_back(group);
    for (const auto& form : key.accept) groups_of_[normalised(form)].push_back(group);
}

bool Aliases::same(std::string_view a, std::string_view b) const {
    if (are_initials(a, b) || are_initials(b, a)) return true;
    const auto first = groups_of_.find(normalised(a));
    const auto second = groups_of_.find(normalised(b));
    if (first == groups_of_.end() || second == groups_of_.end()) return false;
    return std::any_of(first->second.begin(), first->second.end(), [&](std::size_t group) {
        return std::find(second->second.begin(), second->second.end(), group) != second->second.end();
    });
}

bool are_initials(std::string_view short_form, std::string_view long_form) {
    const auto letters = words(short_form);
    const auto parts = words(long_form);
    if (letters.size() != 1 || parts.size() < 2 || !starts_with_capital(short_form)) return false;
    std::u32string all, capitals;  // "PRC" leaves out the "of" of "People's Republic of China"
    for (const auto& part : parts) {
        const auto first = code_points(part).front();
        all += first;
        if (part != "of" && part != "the" && part != "and" && part != "for" && part != "s") capitals += first;
    }
    const auto wanted = code_points(letters.front());
    return wanted == all || wanted == capitals;
}

}  // namespace estelik
