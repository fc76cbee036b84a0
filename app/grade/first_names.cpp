#include "grade/first_names.h"

#include "grade/word_lists.h"

#include <algorithm>
#include <span>

namespace estelik {
namespace {

struct Name {
    std::string_view level;
    bool initial = false;
};

bool is_initial(const Word& word) { return word.plain.size() == 1 && word.capital && !word.has_digit(); }

// "JM" before a surname.
bool is_run_of_initials(const Word& word) {
    return word.plain.size() == 2 && word.shown.size() == 2 && std::all_of(word.shown.begin(), word.shown.end(),
        [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "F.D." is two names. Titles and what says nothing are dropped at the front.
std::vector<Name> names_of(const std::vector<Word>& words) {
    std::vector<Name> names;
    for (const auto& word : words) {
        const bool says_nothing = is_title(word.plain) || is_filler(word.plain);
        if (names.empty() && says_nothing && !is_initial(word) && !word.dotted) continue;
        const bool together = &word != &words.back() && is_run_of_initials(word);
        if (word.dotted || together) {
            for (std::size_t i = 0; i < word.plain.size(); ++i)
                names.push_back({std::string_view(word.plain).substr(i, 1), true});
        } else {
            names.push_back({word.level, is_initial(word)});
        }
    }
    return names;
}

bool agree(const Name& given, const Name& expected) {
    if (given.initial || expected.initial) return given.level[0] == expected.level[0];
    return given.level == expected.level;
}

bool all_agree(std::span<const Name> given, std::span<const Name> expected) {
    return std::equal(given.begin(), given.end(), expected.begin(), expected.end(), agree);
}

bool has_middle_initial(const AcceptedForm& form) {
    const auto& words = form.wording.words();
    return words.size() > 2 && std::any_of(words.begin() + 1, words.end() - 1, is_initial);
}

}  // namespace

FirstNames compare_first_names(const Wording& given_wording, const AcceptedForm& form,
                               const std::vector<AcceptedForm>& forms) {
    const auto &given_words = given_wording.words(), &form_words = form.wording.words();
    if (!form.is_name || form_words.size() < 2 || given_words.size() < 2) return FirstNames::other;
    if (given_words.back().level != form_words.back().level) return FirstNames::other;  // cheap, and most end here
    const auto given = names_of(given_wording.words()), expected = names_of(form.wording.words());
    if (given.size() < 2 || expected.size() < 2 || given.size() > expected.size() + 1) return FirstNames::other;
    const Name &last = given.back(), &expected_last = expected.back();
    if (last.initial || expected_last.initial || last.level.size() < 2 || last.level != expected_last.level)
        return FirstNames::other;
    if (all_agree(given, expected)) return FirstNames::same;
    if (given.size() != expected.size() + 1 || std::any_of(forms.begin(), forms.end(), has_middle_initial))
        return FirstNames::other;
    // One name more, between the first and the last.
    for (std::size_t extra = 1; extra + 1 < given.size(); ++extra) {
        auto rest = given;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(extra));
        if (all_agree(rest, expected)) return FirstNames::more;
    }
    return FirstNames::other;
}

}  // namespace estelik
