#include "bank/phrasing.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr std::array<std::string_view, 70> empty_words = {
    "a",     "about",  "after", "all",  "also", "an",    "and",   "any",  "are",   "as",    "at",   "be",
    "been",  "before", "but",   "by",   "can",  "could", "did",   "do",   "does",  "for",   "from", "had",
    "has",   "have",   "her",   "his",  "how",  "in",    "into",  "is",   "it",    "its",   "may",  "might",
    "more",  "most",   "no",    "not",  "of",   "on",    "one",   "or",   "other", "over",  "s",    "should",
    "so",    "some",   "such",  "than", "that", "the",   "their", "them", "then",  "these", "they", "this",
    "those", "to",     "was",   "were", "what", "when",  "which", "who",  "with",  "would"};

struct Unit {
    std::string_view name;
    std::array<std::string_view, 5> forms;
};

constexpr std::array<Unit, 14> units{{
    {"km", {"km", "kilometre", "kilometres", "kilometer", "kilometers"}},
    {"mi", {"mi", "mile", "miles", "", ""}},
    {"m", {"m", "metre", "metres", "meter", "meters"}},
    {"%", {"%", "percent", "per cent", "percentage", "pct"}},
    {"kg", {"kg", "kilogram", "kilograms", "kilogramme", "kilogrammes"}},
    {"t", {"t", "tonne", "tonnes", "ton", "tons"}},
    {"h", {"h", "hour", "hours", "", ""}},
    {"day", {"day", "days", "", "", ""}},
    {"week", {"week", "weeks", "", "", ""}},
    {"month", {"month", "months", "", "", ""}},
    {"year", {"year", "years", "", "", ""}},
    {"USD", {"usd", "dollar", "dollars", "$", ""}},
    {"km²", {"km²", "km2", "square kilometres", "square kilometers", "sq km"}},
    {"ha", {"ha", "hectare", "hectares", "", ""}},
}};

const Unit* unit_of(std::string_view text) {
    const std::string folded = fold(trim(text));
    for (const Unit& unit : units)
        for (const auto form : unit.forms)
            if (!form.empty() && fold(form) == folded) return &unit;
    return nullptr;
}

bool says(std::string_view text, std::string_view form) {
    const bool symbol = normalised(form).empty();  // "%", "$"
    return symbol ? text.find(form) != std::string_view::npos : contains_words(text, form);
}

std::vector<std::string> blank_parted(std::string_view text) {
    std::vector<std::string> parts;
    for (auto& part : split(collapse_spaces(text), ' '))
        if (!words(part).empty()) parts.push_back(std::move(part));
    return parts;
}

}  // namespace

std::size_t word_count(std::string_view text) { return blank_parted(text).size(); }

std::set<std::string> content_words(std::string_view text) {
    std::set<std::string> result;
    for (auto& word : words(text))
        if (std::find(empty_words.begin(), empty_words.end(), word) == empty_words.end()) result.insert(std::move(word));
    return result;
}

bool has_relative(const std::set<std::string>& words_there, std::string_view word) {
    constexpr std::size_t stem = 5;
    const std::string_view beginning = word.substr(0, stem);
    const auto at = words_there.lower_bound(std::string(beginning));
    if (at == words_there.end()) return false;
    return word.size() < stem ? *at == word : at->starts_with(beginning);
}

std::string_view unit_name(std::string_view text) {
    const Unit* unit = unit_of(text);
    return unit ? unit->name : std::string_view();
}

bool names_unit(std::string_view text, std::string_view unit) {
    if (says(text, unit) || says(text, std::string(unit) + "s") ||
        (unit.ends_with('s') && says(text, unit.substr(0, unit.size() - 1))))
        return true;
    const Unit* known = unit_of(unit);
    return known && std::any_of(known->forms.begin(), known->forms.end(),
                                [&](std::string_view form) { return !form.empty() && says(text, form); });
}

bool looks_like_title(std::string_view text) {
    const auto parts = blank_parted(text);
    const auto capitals =
        std::count_if(parts.begin(), parts.end(), [](const std::string& part) { return starts_with_capital(part); });
    return !parts.empty() && starts_with_capital(parts.front()) && 2 * capitals >= static_cast<std::ptrdiff_t>(parts.size());
}

bool is_balanced(std::string_view text) {
    const auto count = [&](std::string_view mark) {
        std::size_t found = 0;
        for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) ++found;
        return found;
    };
    return count("(") == count(")") && count("[") == count("]") && count("“") == count("”") && count("«") == count("»") &&
           count("\"") % 2 == 0;
}

bool ends_in_hedge(std::string_view text_before) {
    constexpr std::array<std::string_view, 13> hedges = {"about",  "some",          "around",  "roughly", "nearly",
                                                         "almost", "approximately", "over",    "circa",   "as many as",
                                                         "up to",  "more than",     "at least"};
    const std::string before = " " + normalised(text_before);
    return std::any_of(hedges.begin(), hedges.end(),
                       [&](std::string_view hedge) { return before.ends_with(" " + std::string(hedge)); });
}

}  // namespace estelik
