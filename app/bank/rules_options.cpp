#include "bank/rules_options.h"

#include "bank/aliases.h"
#include "bank/option_sense.h"
#include "bank/phrasing.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace estelik {
namespace {

using Sort = OptionSense::Sort;

void options_differ(const AskedQuestion& asked, Report& report) {
    if (!asked.options()) return;
    std::map<std::string, std::size_t> first;
    const auto senses = senses_of(*asked.options());
    for (std::size_t i = 0; i < senses.size(); ++i) {
        const auto [at, is_new] = first.emplace(senses[i].same, i);
        if (!is_new)
            report.add(Code::repeated_option, asked.at("options", i),
                       fmt::format("the options {} and {} say the same", quoted((*asked.options())[at->second]),
                                   quoted((*asked.options())[i])));
    }
}

bool all_words(const std::vector<OptionSense>& senses) {
    return std::all_of(senses.begin(), senses.end(), [](const OptionSense& sense) { return sense.sort == Sort::words; });
}

// "Hu" beside "Hu Jintao": the first or last word of a short name, alone.
bool is_short_name(const Phrase& part, const Phrase& name) {
    const auto all = words(name.padded());
    const auto one = words(part.padded());
    return one.size() == 1 && all.size() == 2 && (one[0] == all[0] || one[0] == all[1]);
}

void no_distractor_names_the_key(const AskedQuestion& asked, Report& report) {
    const auto* options = asked.options();
    if (!options || !all_words(senses_of(*options))) return;
    for (std::size_t i = 0; i < options->size(); ++i) {
        if (asked.is_key(i)) continue;
        for (std::size_t k = 0; k < options->size(); ++k) {
            if (!asked.is_key(k) || asked.option_words[i] == asked.option_words[k]) continue;
            const auto& distractor = (*options)[i];
            const auto& key = (*options)[k];
            if (asked.aliases.same(distractor, key) || is_short_name(asked.option_words[i], asked.option_words[k]))
                report.add(Code::distractor_is_answer, asked.at("options", i),
                           fmt::format("{} is another name of the key {}", quoted(distractor), quoted(key)));
            else if (asked.option_words[k].contains(asked.option_words[i]) ||
                     asked.option_words[i].contains(asked.option_words[k]))
                report.add(Code::distractor_overlaps_key, asked.at("options", i),
                           fmt::format("{} and the key {} are part of one another", quoted(distractor), quoted(key)),
                           "is it really wrong?");
        }
    }
}

void question_hides_its_options(const AskedQuestion& asked, Report& report) {
    if (!asked.options()) return;
    for (std::size_t i = 0; i < asked.option_words.size(); ++i) {
        if (!asked.stem_words.contains(asked.option_words[i])) continue;
        const std::string option = quoted((*asked.options())[i]);
        if (asked.is_key(i))
            report.add(Code::answer_in_question, asked.at("options", i),
                       fmt::format("the question contains its answer, {}", option));
        else
            report.add(Code::option_in_question, asked.at("options", i),
                       fmt::format("the question contains the option {}", option));
    }
}

void no_option_of_options(const AskedQuestion& asked, Report& report) {
    constexpr std::array<std::string_view, 9> phrases = {"all of the above",     "none of the above", "both of the above",
                                                         "neither of the above", "all of these",      "none of these",
                                                         "both of these",        "all the above",     "a and b"};
    for (std::size_t i = 0; i < asked.option_words.size(); ++i)
        for (const auto phrase : phrases)
            if (asked.option_words[i].contains(Phrase(phrase)))
                report.add(Code::all_none_above, asked.at("options", i),
                           fmt::format("{} is an option about options", quoted((*asked.options())[i])),
                           "use another distractor, or the type choices");
}

void options_are_of_one_type(const AskedQuestion& asked, Report& report) {
    if (!asked.options()) return;
    const auto senses = senses_of(*asked.options());
    const std::size_t reference = static_cast<std::size_t>(
        std::find_if(senses.begin(), senses.end(), [](const OptionSense& sense) { return sense.sort != Sort::words; }) -
        senses.begin());
    if (reference == senses.size()) return;
    for (std::size_t i = 0; i < senses.size(); ++i) {
        const OptionSense& a = senses[reference];
        const OptionSense& b = senses[i];
        const std::string pair = fmt::format("{} is {}, {} is {}", quoted((*asked.options())[reference]), sort_words(a.sort),
                                             quoted((*asked.options())[i]), sort_words(b.sort));
        if (a.sort != b.sort)
            return report.add(Code::mixed_options, asked.at("options", i), pair, "options are of one type and grain");
        if (a.unit != b.unit)
            return report.add(Code::mixed_options, asked.at("options", i), pair + " in another unit",
                              "options are in one unit");
    }
}

void dates_come_bare(const AskedQuestion& asked, Report& report) {
    if (!asked.options()) return;
    const auto senses = senses_of(*asked.options());
    for (std::size_t i = 0; i < senses.size(); ++i) {
        const std::string folded = fold((*asked.options())[i]);
        if (senses[i].sort != Sort::words && (folded.starts_with("in ") || folded.starts_with("on ")))
            report.add(Code::option_repeats_preposition, asked.at("options", i),
                       fmt::format("{} begins with a preposition", quoted((*asked.options())[i])),
                       "put it into the question, and the bare date here");
    }
}

bool precedes(const OptionSense& a, const OptionSense& b) {
    if (a.sort == Sort::number) return a.value < b.value;
    const auto order = [](const PartialDate& date) { return std::array{date.year, date.month, date.day}; };
    return order(a.dates.front()) < order(b.dates.front()) ||
           (a.dates.front() == b.dates.front() && order(a.dates.back()) < order(b.dates.back()));
}

void figures_ascend(const AskedQuestion& asked, Report& report) {
    if (!asked.options()) return;
    const auto senses = senses_of(*asked.options());
    const bool ordered =
        senses.front().sort != Sort::words &&
        std::all_of(senses.begin(), senses.end(), [&](const OptionSense& s) { return s.sort == senses.front().sort; });
    if (!ordered) return;
    for (std::size_t i = 1; i < senses.size(); ++i)
        if (precedes(senses[i], senses[i - 1]))
            return report.add(
                Code::unsorted_options, asked.at("options", i),
                fmt::format("{} stands behind {}", quoted((*asked.options())[i]), quoted((*asked.options())[i - 1])),
                "figures and dates stand in ascending order");
}

void lengths_are_even(const AskedQuestion& asked, Report& report) {
    const auto* choice = asked.key<OneChoice>();
    if (!choice || !all_words(senses_of(choice->options))) return;
    std::vector<std::size_t> lengths;
    for (const auto& option : choice->options) lengths.push_back(length(option));
    std::size_t sum = 0;
    for (const auto one : lengths) sum += one;
    const auto [shortest, longest] = std::minmax_element(lengths.begin(), lengths.end());
    const bool sole = std::count(lengths.begin(), lengths.end(), *longest) == 1 && lengths[choice->key] == *longest;
    const double mean = static_cast<double>(sum) / static_cast<double>(lengths.size());
    if (sole && static_cast<double>(*longest) > 1.5 * mean)
        report.add(Code::key_longest, asked.at("options", choice->key), "the key is by far the longest option",
                   "a guesser picks the longest: shorten it, or lengthen the others");
    // Between short names a factor of three means little.
    constexpr std::size_t short_name = 12;
    if (*longest > 3 * *shortest && *longest > short_name)
        report.add(Code::length_disparity, asked.at("options", static_cast<std::size_t>(longest - lengths.begin())),
                   "the longest option is over three times as long as the shortest");
}

void figures_are_plausible(const AskedQuestion& asked, Report& report) {
    const auto* choice = asked.key<OneChoice>();
    if (!choice) return;
    const auto senses = senses_of(choice->options);
    const OptionSense& key = senses[choice->key];
    if (key.sort != Sort::number || key.value <= 0) return;
    for (std::size_t i = 0; i < senses.size(); ++i)
        if (senses[i].sort == Sort::number && (senses[i].value < key.value / 4 || senses[i].value > key.value * 4))
            report.add(Code::implausible_number, asked.at("options", i),
                       fmt::format("{} is too far from the key to tempt anyone", quoted(choice->options[i])),
                       "stay between a quarter of the key and four times it");
}

void key_is_near_its_quote(const AskedQuestion& asked, Report& report) {
    const auto* choice = asked.key<OneChoice>();
    if (!choice || sense_of(choice->options[choice->key]).sort != Sort::words) return;
    const auto there = content_words(asked.question.evidence.quote);
    const auto wanted = content_words(choice->options[choice->key]);
    const bool near =
        std::any_of(wanted.begin(), wanted.end(), [&](const std::string& word) { return has_relative(there, word); });
    if (!near && !wanted.empty())
        report.add(Code::key_far_from_quote, asked.at("key"),
                   fmt::format("no word of the key {} stands in the quote", quoted(choice->options[choice->key])),
                   "choose a quote that holds the answer");
}

constexpr std::array<QuestionRule, 10> rules = {options_differ,
                                                no_distractor_names_the_key,
                                                question_hides_its_options,
                                                no_option_of_options,
                                                options_are_of_one_type,
                                                dates_come_bare,
                                                figures_ascend,
                                                lengths_are_even,
                                                figures_are_plausible,
                                                key_is_near_its_quote};

}  // namespace

std::span<const QuestionRule> option_rules() { return rules; }

}  // namespace estelik
