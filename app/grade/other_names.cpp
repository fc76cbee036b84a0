#include "grade/other_names.h"

#include "grade/name_table.h"
#include "grade/ordinary_words.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr std::size_t longest_phrase = 5;
constexpr std::size_t fewest_letters = 3;  // of initials that are taken without a table

std::uint32_t bit_of(std::string_view word) { return std::uint32_t{1} << (static_cast<unsigned char>(word[0]) & 31U); }

bool all_capitals(std::string_view shown) {
    std::size_t letters = 0;
    for (const char c : shown) {
        if (c == '.') continue;
        if (c < 'A' || c > 'Z') return false;
        ++letters;
    }
    return letters > 0;
}

std::vector<std::string> words_of_phrase(std::string_view phrase) {
    std::vector<std::string> words;
    const Wording wording(phrase);
    for (const auto& word : wording.words()) words.push_back(word.plain);
    return words;
}

bool all_in_stem(const Echo& echo, const std::vector<Word>& words, std::size_t from, std::size_t count) {
    for (std::size_t i = from; i < from + count; ++i)
        if (!words[i].small && !echo.in_stem(words[i].level)) return false;
    return true;
}

// "What is the formula of table salt?" is not answered by its name.
bool asks_for_letters(const Echo& echo) {
    static constexpr auto words = std::to_array<std::string_view>({"formula", "symbol", "abbreviation", "acronym", "code"});
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return echo.in_stem(word); });
}

}  // namespace

OtherNames::OtherNames(const Wording& form, bool spelled_out) : form_(form.words()) {
    for (std::size_t from = 0; from < form_.size(); ++from) {
        std::string phrase, shown;
        for (std::size_t count = 1; count <= longest_phrase && from + count <= form_.size(); ++count) {
            const Word& word = form_[from + count - 1];
            phrase += (count > 1 ? " " : "") + word.plain;
            shown += (count > 1 ? " " : "") + word.shown;
            for (const auto& [name, code, people] : other_names_of(phrase, shown))
                names_.push_back({words_of_phrase(name), code ? std::string(name) : std::string(), people, from, count});
        }
    }
    add_initials(spelled_out);
    for (const auto& name : names_)
        if (!name.words.empty() && !name.words[0].empty()) starts_ |= bit_of(name.words[0]);
}

void OtherNames::add_initials(bool spelled_out) {
    if (!spelled_out && form_.size() == 1 && form_[0].plain.size() >= fewest_letters && all_capitals(form_[0].shown)
        && !form_[0].has_digit())
        letters_ = form_[0].plain;
    std::string initials, with_small;
    for (const auto& word : form_) {
        if (word.plain.empty() || word.has_digit()) return;
        with_small += word.plain[0];
        if (!word.small) initials += word.plain[0];
    }
    for (const auto& letters : {initials, with_small})
        if (letters.size() >= fewest_letters && form_.size() >= fewest_letters && !is_ordinary_word(letters))
            names_.push_back({{letters}, {}, false, 0, form_.size()});
}

bool OtherNames::begins_at(const OtherName& name, const std::vector<Word>& words, std::size_t at) const {
    if (name.words.empty() || at + name.words.size() > words.size()) return false;
    if (name.plural) {  // "Russians", "the Dutch"
        const Word& word = words[at];
        const bool plural = word.plain.size() == name.words[0].size() + 1 && word.plain.back() == 's';
        return word.plain.starts_with(name.words[0]) && (plural || (word.after_article && word.plain == name.words[0]));
    }
    if (!name.code.empty()) {
        const Word& word = words[at];
        return word.shown == name.code || (word.plain == name.words[0] && word.dotted);
    }
    return std::equal(name.words.begin(), name.words.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                      [](const std::string& one, const Word& word) { return one == word.plain; });
}

// "human immunodeficiency virus", "HI virus" for HIV.
bool OtherNames::spells_letters(const std::vector<Word>& words) const {
    if (letters_.empty() || words.size() < 2 || words.size() > letters_.size() + 3) return false;
    std::string initials;
    for (const auto& word : words) {
        if (word.small || word.plain.empty()) continue;
        if (word.plain.size() > 1 && all_capitals(word.shown)) initials += word.plain;
        else initials += word.plain[0];
    }
    return initials == letters_;
}

std::optional<Wording> OtherNames::in_words_of_form(const Wording& given, const Echo& echo) const {
    const auto& words = given.words();
    const bool spelled = spells_letters(words);
    const auto any_at = [&](std::size_t at) {
        if (words[at].plain.empty() || (starts_ & bit_of(words[at].plain)) == 0) return false;
        return std::any_of(names_.begin(), names_.end(), [&](const OtherName& name) { return begins_at(name, words, at); });
    };
    std::size_t first = 0;
    while (first < words.size() && !any_at(first)) ++first;
    if ((first == words.size() && !spelled) || asks_for_letters(echo)) return std::nullopt;
    if (spelled && !all_in_stem(echo, words, 0, words.size())) return Wording(form_);
    std::vector<Word> renamed;
    bool changed = false;
    for (std::size_t at = 0; at < words.size();) {
        const OtherName* best = nullptr;
        for (const auto& name : names_)
            if (begins_at(name, words, at) && (!best || name.words.size() > best->words.size())) best = &name;
        if (best && all_in_stem(echo, words, at, best->words.size())) best = nullptr;
        if (!best) {
            renamed.push_back(words[at++]);
            continue;
        }
        for (std::size_t i = 0; i < best->count; ++i) {
            renamed.push_back(form_[best->from + i]);
            if (i > 0) continue;
            renamed.back().bracketed = words[at].bracketed;
            renamed.back().after_comma = words[at].after_comma;
            renamed.back().coordinated = words[at].coordinated;
        }
        at += best->words.size();
        changed = true;
    }
    if (!changed) return std::nullopt;
    return Wording(std::move(renamed));
}

}  // namespace estelik
