#include "grade/echo.h"

#include "grade/class_words.h"
#include "grade/country_names.h"
#include "grade/word_lists.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr std::size_t kin_letters = 4;

std::vector<std::string> sorted_levels(const std::vector<Word>& words) {
    std::vector<std::string> levels;
    levels.reserve(words.size());
    for (const auto& word : words) levels.push_back(word.level);
    std::sort(levels.begin(), levels.end());
    return levels;
}

bool holds(const std::vector<std::string>& sorted, std::string_view level) {
    return std::binary_search(sorted.begin(), sorted.end(), level);
}

bool are_kin(const Word& said, const Word& word) {
    if (!said.capital || said.level.size() < kin_letters || word.level.size() < kin_letters) return false;
    return said.level == word.level ||
           (word.level.size() > kin_letters && said.level.substr(0, kin_letters) == word.level.substr(0, kin_letters));
}

bool is_who(const Word& word) { return word.plain == "who" || word.plain == "whom" || word.plain == "whose"; }
bool is_which(const Word& word) { return word.plain == "which" || word.plain == "what"; }

// Not the two that the question lets choose from: "Defence or commerce?"
std::vector<std::string> common_levels(const std::vector<Word>& stem) {
    const auto is_or = [&](std::size_t place) { return place < stem.size() && stem[place].plain == "or"; };
    std::vector<Word> common;
    for (std::size_t i = 0; i < stem.size(); ++i)
        if ((!stem[i].capital || (i == 0 && !is_known_name(stem[i].plain))) && !is_or(i + 1) && !(i > 0
            && is_or(i - 1))) common.push_back(stem[i]);
    return sorted_levels(common);
}

std::vector<int> classes_of(const std::vector<std::string>& levels) {
    std::vector<int> classes;
    for (const auto& level : levels)
        if (const int of = class_of(level)) classes.push_back(of);
    std::sort(classes.begin(), classes.end());
    return classes;
}

bool asks_who(const std::vector<Word>& stem) {
    for (std::size_t i = 0; i < stem.size(); ++i) {
        if (is_who(stem[i])) return true;
        // "Which former prime minister ...": the title stands close behind.
        const auto end = std::min(stem.size(), i + 4);
        for (std::size_t next = i + 1; is_which(stem[i]) && next < end; ++next)
            if (is_title(stem[next].plain)) return true;
    }
    return false;
}

}  // namespace

Echo::Echo(const Question& question)
    : stem_(Wording(question.stem).words()),
      stem_levels_(sorted_levels(stem_)),
      common_levels_(common_levels(stem_)),
      passage_levels_(sorted_levels(Wording(question.evidence.quote).words())),
      explanation_levels_(sorted_levels(Wording(question.why).words())),
      classes_(classes_of(stem_levels_)),
      asks_for_person_(asks_who(stem_)) {}

bool Echo::in_stem(std::string_view level) const { return holds(stem_levels_, level); }
bool Echo::in_passage(std::string_view level) const { return holds(passage_levels_, level); }
bool Echo::anywhere(std::string_view level) const {
    return in_stem(level) || in_passage(level) || holds(explanation_levels_, level);
}

bool Echo::as_common_noun(std::string_view level) const { return holds(common_levels_, level); }

bool Echo::names_kin_of(const Word& word) const {
    return word.capital && std::any_of(stem_.begin(), stem_.end(), [&](const Word& said) { return are_kin(said, word); });
}

bool Echo::names_owner(const Word& word) const {
    if (!names_kin_of(word)) return false;
    const auto is_country = [](const Word& said) { return said.capital && is_of_known_name(said.level); };
    const auto first = std::find_if(stem_.begin(), stem_.end(), is_country);
    return first == stem_.end() || are_kin(*first, word) || !is_of_known_name(word.level);
}

bool Echo::names_class(int of) const { return std::binary_search(classes_.begin(), classes_.end(), of); }

bool Echo::names_place_class() const { return std::any_of(classes_.begin(), classes_.end(), is_place_class); }

bool Echo::names_country() const {
    return std::any_of(stem_.begin(), stem_.end(),
                       [](const Word& word) { return find_country(word.plain) || is_nationality(word.plain); });
}

bool Echo::says_of(const Word& name) const {
    for (std::size_t i = 1; i < stem_.size(); ++i)
        if (stem_[i].level == name.level && (stem_[i - 1].plain == "of" || stem_[i - 1].plain == "in")) return true;
    return false;
}

}  // namespace estelik
