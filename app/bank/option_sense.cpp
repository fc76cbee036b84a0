#include "bank/option_sense.h"

#include "bank/dates_in.h"
#include "bank/iso_date.h"
#include "bank/numbers_in.h"
#include "bank/phrasing.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace estelik {
namespace {

using Sort = OptionSense::Sort;

// What of the text stands outside the mentions.
template <class Mention>
std::string rest_of(std::string_view text, const std::vector<Mention>& mentions) {
    std::string rest;
    std::size_t at = 0;
    for (const Mention& mention : mentions) {
        if (mention.begin > at) rest += std::string(text.substr(at, mention.begin - at)) + " ";
        at = std::max(at, mention.end);
    }
    return rest + std::string(text.substr(at));
}

template <std::size_t n>
bool only_words_of(std::string_view text, const std::array<std::string_view, n>& allowed) {
    const auto all = words(text);
    return std::all_of(all.begin(), all.end(), [&](const std::string& word) {
        return std::find(allowed.begin(), allowed.end(), word) != allowed.end();
    });
}

constexpr std::array<std::string_view, 12> round_dates = {"in",    "on",    "from", "to", "and", "between",
                                                          "until", "since", "the",  "of", "by",  "about"};
constexpr std::array<std::string_view, 7> no_figures = {"both", "once", "twice", "single", "half", "pair", "couple"};

bool read_date(std::string_view option, OptionSense& sense) {
    const auto found = dates_in(option);
    if (found.empty() || !only_words_of(rest_of(option, found), round_dates)) return false;
    for (const DateMention& mention : found) sense.dates.push_back(mention.date);
    constexpr std::array grains = {Sort::day, Sort::month, Sort::year};
    sense.sort = found.size() > 1 ? Sort::span : grains[static_cast<std::size_t>(found[0].date.precision())];
    for (const PartialDate& date : sense.dates) sense.same += file_form(date) + "/";
    return true;
}

bool read_number(std::string_view option, OptionSense& sense) {
    const auto found = numbers_in(option);
    if (found.size() != 1) return false;
    const bool digits = option.find_first_of("0123456789") != std::string_view::npos;
    const std::string word = normalised(option.substr(found[0].begin, found[0].end - found[0].begin));
    if (!digits && std::find(no_figures.begin(), no_figures.end(), word) != no_figures.end()) return false;
    if (!trim(option.substr(0, found[0].begin)).empty() && !ends_in_hedge(option.substr(0, found[0].begin))) return false;
    const auto behind = trim(option.substr(found[0].end));
    sense.unit = unit_name(behind);
    if (!behind.empty() && sense.unit.empty()) return false;
    sense.sort = Sort::number;
    sense.value = found[0].value;
    sense.same = fmt::format("{} {}", sense.value, sense.unit);
    return true;
}

}  // namespace

OptionSense sense_of(std::string_view option) {
    OptionSense sense;
    if (read_date(option, sense)) {
        sense.value = sense.dates[0].year;
        return sense;
    }
    if (read_number(option, sense)) return sense;
    sense.same = normalised(option);
    if (sense.same.empty()) sense.same = option;
    return sense;
}

std::vector<OptionSense> senses_of(const std::vector<std::string>& options) {
    std::vector<OptionSense> senses;
    for (const auto& option : options) senses.push_back(sense_of(option));
    const bool any_number =
        std::any_of(senses.begin(), senses.end(), [](const OptionSense& s) { return s.sort == Sort::number; });
    if (!any_number) return senses;
    for (std::size_t i = 0; i < senses.size(); ++i) {
        if (senses[i].sort != Sort::year || trim(options[i]).size() != 4) continue;
        senses[i].sort = Sort::number;
        senses[i].same = fmt::format("{} ", senses[i].value);
    }
    return senses;
}

std::string_view sort_words(OptionSense::Sort sort) {
    constexpr std::array<std::string_view, 6> words_of = {"words",   "a figure", "a full date",
                                                          "a month", "a year",   "a span of time"};
    return words_of[static_cast<std::size_t>(sort)];
}

}  // namespace estelik
