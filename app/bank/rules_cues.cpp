#include "bank/rules_cues.h"

#include "bank/option_sense.h"
#include "bank/phrasing.h"
#include "base/text.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <set>

namespace estelik {
namespace {

using Sort = OptionSense::Sort;

bool all_words(const std::vector<OptionSense>& senses) {
    return std::all_of(senses.begin(), senses.end(), [](const OptionSense& sense) { return sense.sort == Sort::words; });
}

// A word of the question that stands in the key and in no other option points at it.
void key_is_not_half_told(const AskedQuestion& asked, Report& report) {
    const auto told = content_words(asked.stem);
    if (const auto* choice = asked.key<OneChoice>()) {
        if (!all_words(senses_of(choice->options))) return;
        std::vector<std::string> pointing;
        for (const auto& word : content_words(choice->options[choice->key])) {
            constexpr std::size_t telling = 4;
            const bool elsewhere =
                std::any_of(choice->options.begin(), choice->options.end(), [&](const std::string& option) {
                    return &option != &choice->options[choice->key] && has_relative(content_words(option), word);
                });
            if (word.size() >= telling && told.contains(word) && !elsewhere) pointing.push_back(word);
        }
        // When distractors echo the question too, the echo tells nothing.
        const bool others_echo = std::any_of(choice->options.begin(), choice->options.end(), [&](const std::string& option) {
            const auto of_option = content_words(option);
            return &option != &choice->options[choice->key] &&
                   std::any_of(of_option.begin(), of_option.end(),
                               [&](const std::string& word) { return has_relative(told, word); });
        });
        if (!pointing.empty() && !others_echo)
            report.add(Code::key_partly_told, asked.at("question"),
                       fmt::format("{} stands in the question and in no option but the key", quoted(pointing.front())),
                       "reword the question, or give a distractor the word too");
    }
    const auto* text = asked.key<TextKey>();
    if (!text || !looks_like_title(text->key)) return;
    const auto parts = content_words(text->key);
    const auto shown =
        std::count_if(parts.begin(), parts.end(), [&](const std::string& word) { return told.contains(word); });
    if (parts.size() > 1 && 2 * static_cast<std::size_t>(shown) > parts.size())
        report.add(Code::key_partly_told, asked.at("question"),
                   fmt::format("the question holds most words of its answer, {}", quoted(text->key)),
                   "ask with other words");
}

struct Stretch {
    std::size_t begin = std::string::npos;
    std::size_t end = 0;
};

Stretch found_in(const std::string& padded, const Phrase& part) {
    const auto at = part.empty() ? std::string::npos : padded.find(part.padded());
    return {at, at == std::string::npos ? 0 : at + part.padded().size()};
}

// "A and B", "A, B and C": what is between them is only "and", "or", or other names.
bool only_links(std::string_view text) {
    const auto all = words(text);
    return all.size() == 1 && (all[0] == "and" || all[0] == "or");
}

void distractors_are_wrong(const AskedQuestion& asked, Report& report) {
    const auto* choice = asked.key<OneChoice>();
    if (!choice || !all_words(senses_of(choice->options))) return;
    const Phrase quote(asked.question.evidence.quote);
    const Stretch key = found_in(quote.padded(), asked.option_words[choice->key]);
    for (std::size_t i = 0; i < choice->options.size(); ++i) {
        const Stretch other = found_in(quote.padded(), asked.option_words[i]);
        if (i == choice->key || other.begin == std::string::npos) continue;
        const auto& first = key.begin < other.begin ? key : other;
        const auto& second = key.begin < other.begin ? other : key;
        const bool apart = key.begin != std::string::npos && first.end <= second.begin + 1;
        if (apart && second.begin + 1 > first.end - 1 &&
            only_links(std::string_view(quote.padded()).substr(first.end - 1, second.begin + 1 - (first.end - 1))))
            report.add(Code::distractor_beside_key, asked.at("options", i),
                       fmt::format("the passage names {} beside the key, with the same verb", quoted(choice->options[i])),
                       "use a name that the passage does not say this of, or the type choices");
        else
            report.add(Code::distractor_in_quote, asked.at("options", i),
                       fmt::format("{} stands in the passage that shows the key", quoted(choice->options[i])),
                       "is it really wrong?");
    }
}

bool begins_with_vowel(std::string_view text) {
    const auto folded = fold(text);
    return !folded.empty() && std::string_view("aeiou").find(folded.front()) != std::string_view::npos;
}

// "a _____" and "an _____", and a question that ends in "is a": options that begin otherwise cannot be the key.
void grammar_fits_all_options(const AskedQuestion& asked, Report& report) {
    const auto* choice = asked.key<OneChoice>();
    if (!choice) return;
    const std::string stem = asked.stem;
    const auto blank = stem.find("__");
    const std::string before = " " + fold(blank == std::string::npos ? stem : stem.substr(0, blank));
    const auto tail = trim(before);
    const bool a = tail.ends_with(" a") || tail == "a";
    const bool an = tail.ends_with(" an") || tail == "an";
    if (!a && !an) return;
    for (std::size_t i = 0; i < choice->options.size(); ++i)
        if (begins_with_vowel(choice->options[i]) != an)
            return report.add(Code::article_tells, asked.at("options", i),
                              fmt::format("{} does not fit behind “{}”", quoted(choice->options[i]), an ? "an" : "a"),
                              "write a(n)");
}

constexpr std::array<std::string_view, 16> absolutes = {"always",     "never",     "only",   "all",   "none",    "every",
                                                        "completely", "entirely",  "must",   "no",    "usually", "often",
                                                        "sometimes",  "generally", "mostly", "rarely"};

bool has_absolute(const std::string& option) {
    const auto all = words(option);
    return std::any_of(all.begin(), all.end(), [](const std::string& word) {
        return std::find(absolutes.begin(), absolutes.end(), word) != absolutes.end();
    });
}

void absolutes_stand_on_both_sides(const AskedQuestion& asked, Report& report) {
    const auto* choice = asked.key<OneChoice>();
    if (!choice) return;
    const bool in_key = has_absolute(choice->options[choice->key]);
    const auto with = static_cast<std::size_t>(std::count_if(choice->options.begin(), choice->options.end(), has_absolute));
    const bool in_all_others = with == choice->options.size() - 1 && !in_key;
    if ((in_key && with == 1) || (with > 1 && !in_key) || in_all_others)
        report.add(
            Code::one_sided_absolute, asked.at("options", choice->key),
            in_key ? "the key alone has an absolute or vague word" : "only wrong options have absolute or vague words",
            "write them on both sides or on neither");
}

bool is_plural(const std::vector<std::string>& all) {
    return all.back().ends_with('s') && !all.back().ends_with("ss") && !all.back().ends_with("us");
}

// One look at an option: what it begins with, its number, how exact its figure is.
std::array<long, 4> form_of_option(const std::string& option, const OptionSense& sense) {
    const auto all = words(option);
    if (all.empty()) return {};
    const bool article = all.front() == "a" || all.front() == "an" || all.front() == "the";
    long digits = 0;
    if (sense.sort == Sort::number) {
        std::string shown = number_words(sense.value);
        std::erase_if(shown, [](char c) { return c < '0' || c > '9'; });
        digits = shown.find_last_not_of('0') == std::string::npos ? 0 : shown.find_last_not_of('0') > 1;
    }
    return {article, starts_with_capital(option),
            sense.sort == Sort::words && is_plural(all) && !starts_with_capital(option), digits};
}

void key_looks_like_the_others(const AskedQuestion& asked, Report& report) {
    constexpr std::array<std::string_view, 4> says = {"begins with an article or without one",
                                                      "begins with a capital or without one", "is plural or singular",
                                                      "is more or less exact"};
    const auto* choice = asked.key<OneChoice>();
    if (!choice || choice->options.size() < 3) return;
    const auto senses = senses_of(choice->options);
    const auto own = form_of_option(choice->options[choice->key], senses[choice->key]);
    for (std::size_t look = 0; look < own.size(); ++look) {
        std::set<long> others;
        for (std::size_t i = 0; i < choice->options.size(); ++i)
            if (i != choice->key) others.insert(form_of_option(choice->options[i], senses[i])[look]);
        if (others.size() == 1 && !others.contains(own[look]))
            return report.add(Code::key_stands_out, asked.at("options", choice->key),
                              fmt::format("the key alone {}", says[look]), "give all options one form");
    }
}

void dates_lie_before_the_article(const AskedQuestion& asked, Report& report) {
    if (!asked.options()) return;
    const auto senses = senses_of(*asked.options());
    for (std::size_t i = 0; i < senses.size(); ++i)
        if (!asked.is_key(i) && senses[i].sort != Sort::words && senses[i].sort != Sort::number &&
            senses[i].dates.front().year > asked.bank.source.date.year)
            report.add(Code::date_after_source, asked.at("options", i),
                       fmt::format("{} lies after the article, which is of {}", quoted((*asked.options())[i]),
                                   asked.bank.source.date.year),
                       "no reader would choose it");
}

constexpr std::array<QuestionRule, 6> rules = {key_is_not_half_told,      distractors_are_wrong,
                                               grammar_fits_all_options,  absolutes_stand_on_both_sides,
                                               key_looks_like_the_others, dates_lie_before_the_article};

}  // namespace

std::span<const QuestionRule> cue_rules() { return rules; }

}  // namespace estelik
