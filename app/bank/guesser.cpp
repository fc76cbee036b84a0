#include "bank/guesser.h"

#include "article/markdown.h"
#include "bank/option_sense.h"
#include "bank/phrasing.h"
#include "base/text.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <set>
#include <string>

namespace estelik {
namespace {

using Sort = OptionSense::Sort;
using Picked = std::vector<std::size_t>;  // options, ascending; none: the strategy passes

constexpr std::array<GuessInfo, guess_count> guesses = {{
    {Guess::longest, "the longest option", "shorten the keys, or make the other options as full"},
    {Guess::shortest, "the shortest option", "make the other options as short as the keys"},
    {Guess::odd_one_out, "the option that differs in form from all others", "write all options in one form"},
    {Guess::like_the_others, "the option that shares most words with the others",
     "do not build the wrong options from pieces of the key"},
    {Guess::echoes_question, "the option that repeats words of the question",
     "take the words of the key out of the question, or put them into a wrong option too"},
    {Guess::most_hedged, "the option with “may”, “some”, “often”", "hedge all options or none"},
    {Guess::least_absolute, "an option without “always”, “never”, “only”, “all”",
     "use such words in the keys as well, or not at all"},
    {Guess::middle_number, "neither the least nor the greatest of figures or dates",
     "let some keys be the least and some the greatest option"},
    {Guess::first, "the first option", "spread the keys over the positions"},
    {Guess::second, "the second option", "spread the keys over the positions"},
    {Guess::third, "the third option", "spread the keys over the positions"},
    {Guess::last, "the last option", "spread the keys over the positions"},
    {Guess::statement_wording, "false for “always”, “only”, “all”, and true for “may”, “some”, “often”",
     "put such words into true and false statements alike"},
}};

// What a strategy sees of a question.
struct Shown {
    std::set<std::string> stem;  // its content words
    const std::vector<std::string>& options;
    std::vector<OptionSense> senses;
    std::vector<std::vector<std::string>> words_of;  // of each option
    std::vector<std::set<std::string>> content_of;

    Shown(const Question& question, const std::vector<std::string>& all)
        : stem(content_words(plain_text(question.stem))), options(all), senses(senses_of(all)) {
        for (const auto& option : all) {
            words_of.push_back(words(option));
            content_of.push_back(content_words(option));
        }
    }
    std::size_t size() const { return options.size(); }
};

// The options with the most points; none when all have as many.
Picked best_by(const Shown& shown, const std::function<long(std::size_t)>& points) {
    std::vector<long> all;
    for (std::size_t i = 0; i < shown.size(); ++i) all.push_back(points(i));
    const auto [least, most] = std::minmax_element(all.begin(), all.end());
    Picked picked;
    if (*least == *most) return picked;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i] == *most) picked.push_back(i);
    return picked;
}

bool begins_with(const std::vector<std::string>& all, std::initializer_list<std::string_view> words_wanted) {
    return !all.empty() && std::find(words_wanted.begin(), words_wanted.end(), all.front()) != words_wanted.end();
}

// How exact a figure is: 1,600 has two digits that say something.
long telling_digits(double value) {
    std::string digits = number_words(value);
    std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
    return static_cast<long>(digits.find_last_not_of('0') + 1);
}

// What is seen of an option at a glance; two options of one form have the same.
std::array<long, 9> looks_of(const Shown& shown, std::size_t i) {
    const std::string& text = shown.options[i];
    const auto& all = shown.words_of[i];
    const auto holds = [&](std::string_view mark) { return long{text.find(mark) != text.npos}; };
    const bool plural = !all.empty() && all.back().ends_with('s') && !all.back().ends_with("ss");
    const bool verbal = !all.empty() && all.front().size() > 4 && all.front().ends_with("ing");
    const long last_look = shown.senses[i].sort == Sort::number ? telling_digits(shown.senses[i].value) : long{plural};
    return {long{begins_with(all, {"a", "an", "the"})},
            long{begins_with(all, {"to"})},
            long{starts_with_capital(text)},
            long{text.find_first_of("0123456789") != text.npos},
            holds(","),
            holds("("),
            last_look,
            long{verbal},
            long{all.size() == 1}};
}

long alone_in(const Shown& shown, std::size_t i) {
    const auto own = looks_of(shown, i);
    long count = 0;
    for (std::size_t look = 0; look < own.size(); ++look) {
        std::set<long> others;
        for (std::size_t j = 0; j < shown.size(); ++j)
            if (j != i) others.insert(looks_of(shown, j)[look]);
        count += others.size() == 1 && *others.begin() != own[look] ? 1 : 0;
    }
    return count;
}

long shared_with_others(const Shown& shown, std::size_t i) {
    long count = 0;
    for (const auto& word : shown.content_of[i])
        for (std::size_t j = 0; j < shown.size(); ++j) count += j != i && shown.content_of[j].contains(word) ? 1 : 0;
    return count;
}

template <std::size_t n>
long count_of(const std::vector<std::string>& all, const std::array<std::string_view, n>& list) {
    return std::count_if(all.begin(), all.end(),
                         [&](const std::string& word) { return std::find(list.begin(), list.end(), word) != list.end(); });
}

constexpr std::array<std::string_view, 18> hedges = {"may",     "might",    "could",     "can",    "some",   "sometimes",
                                                     "often",   "usually",  "generally", "mostly", "mainly", "partly",
                                                     "perhaps", "probably", "likely",    "many",   "most",   "typically"};
constexpr std::array<std::string_view, 12> absolutes = {"always",     "never",    "only",       "all",  "none", "every",
                                                        "completely", "entirely", "impossible", "must", "no",   "nothing"};

double order_of(const OptionSense& sense) {
    if (sense.sort == Sort::number) return sense.value;
    const PartialDate& date = sense.dates.front();
    return date.year * 400.0 + date.month * 31.0 + date.day;
}

Picked between_the_ends(const Shown& shown) {
    if (std::any_of(shown.senses.begin(), shown.senses.end(),
                    [](const OptionSense& sense) { return sense.sort == Sort::words; }))
        return {};
    std::vector<double> values;
    for (const OptionSense& sense : shown.senses) values.push_back(order_of(sense));
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    Picked picked;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] > *least && values[i] < *most) picked.push_back(i);
    return picked;
}

Picked at_position(const Shown& shown, std::size_t position) {
    return position < shown.size() ? Picked{position} : Picked{};
}

Picked picked_by(Guess guess, const Shown& shown) {
    switch (guess) {
        case Guess::longest:
            return best_by(shown, [&](std::size_t i) { return static_cast<long>(length(shown.options[i])); });
        case Guess::shortest:
            return best_by(shown, [&](std::size_t i) { return -static_cast<long>(length(shown.options[i])); });
        case Guess::odd_one_out: return best_by(shown, [&](std::size_t i) { return alone_in(shown, i); });
        case Guess::like_the_others: return best_by(shown, [&](std::size_t i) { return shared_with_others(shown, i); });
        case Guess::echoes_question:
            return best_by(shown, [&](std::size_t i) {
                return static_cast<long>(
                    std::count_if(shown.content_of[i].begin(), shown.content_of[i].end(),
                                  [&](const std::string& word) { return has_relative(shown.stem, word); }));
            });
        case Guess::most_hedged: return best_by(shown, [&](std::size_t i) { return count_of(shown.words_of[i], hedges); });
        case Guess::least_absolute:
            return best_by(shown, [&](std::size_t i) { return -std::min(1L, count_of(shown.words_of[i], absolutes)); });
        case Guess::middle_number: return between_the_ends(shown);
        case Guess::first: return at_position(shown, 0);
        case Guess::second: return at_position(shown, 1);
        case Guess::third: return shown.size() > 3 ? at_position(shown, 2) : Picked{};
        case Guess::last: return at_position(shown, shown.size() - 1);
        case Guess::statement_wording: break;
    }
    return {};
}

struct Tally {
    GuessScore score;
    std::vector<double> chances;

    void add(std::size_t question, bool hit, double chance) {
        chances.push_back(chance);
        score.expected += chance;
        ++score.played;
        if (hit) score.hits.push_back(question);
    }
    GuessScore closed() {
        if (static_cast<double>(score.hits.size()) > score.expected) score.p = tail_of_hits(score.hits.size(), chances);
        return std::move(score);
    }
};

using Tallies = std::array<Tally, guess_count>;

// With several right options only a strategy that names one can be told right or wrong by one chance.
void play_options(std::size_t index, const Shown& shown, const std::vector<std::size_t>& keys, Tallies& tallies) {
    for (const GuessInfo& info : guesses) {
        const Picked picked = picked_by(info.guess, shown);
        if (picked.empty() || (keys.size() > 1 && picked.size() > 1)) continue;
        const bool hit = std::any_of(keys.begin(), keys.end(), [&](std::size_t key) {
            return std::find(picked.begin(), picked.end(), key) != picked.end();
        });
        tallies[static_cast<std::size_t>(info.guess)].add(
            index, hit, static_cast<double>(picked.size() * keys.size()) / static_cast<double>(shown.size()));
    }
}

// By chance a guess of "true" is right as often as the bank's statements are true.
void play_statements(const Bank& bank, Tallies& tallies) {
    double all = 0;
    double yes = 0;
    for (const Question& question : bank.questions)
        if (const auto* key = std::get_if<TrueFalse>(&question.key)) {
            ++all;
            yes += key->key ? 1 : 0;
        }
    for (std::size_t i = 0; i < bank.questions.size(); ++i) {
        const auto* key = std::get_if<TrueFalse>(&bank.questions[i].key);
        if (!key) continue;
        const auto said = words(plain_text(bank.questions[i].stem));
        const long soft = count_of(said, hedges);
        const long hard = count_of(said, absolutes);
        if (soft == hard) continue;
        const bool guess = soft > hard;
        tallies[static_cast<std::size_t>(Guess::statement_wording)].add(i, guess == key->key,
                                                                        (guess ? yes : all - yes) / all);
    }
}

}  // namespace

const std::array<GuessInfo, guess_count>& all_guesses() { return guesses; }

std::vector<GuessScore> play_guesses(const Bank& bank) {
    Tallies tallies;
    for (const GuessInfo& info : guesses) tallies[static_cast<std::size_t>(info.guess)].score.guess = info.guess;
    for (std::size_t i = 0; i < bank.questions.size(); ++i) {
        const Question& question = bank.questions[i];
        if (const auto* one = std::get_if<OneChoice>(&question.key))
            play_options(i, Shown(question, one->options), {one->key}, tallies);
        else if (const auto* many = std::get_if<ManyChoice>(&question.key))
            play_options(i, Shown(question, many->options), many->keys, tallies);
    }
    play_statements(bank, tallies);
    std::vector<GuessScore> scores;
    for (Tally& tally : tallies) scores.push_back(tally.closed());
    return scores;
}

double tail_of_hits(std::size_t hits, std::span<const double> chances) {
    assert(hits <= chances.size());
    // exactly[k]: the chance of k successes among the trials so far; the last entry gathers all from `hits` up.
    std::vector<double> exactly(hits + 1, 0);
    exactly[0] = 1;
    for (const double chance : chances) {
        const double already = exactly[hits];
        for (std::size_t k = hits; k > 0; --k) exactly[k] = exactly[k] * (1 - chance) + exactly[k - 1] * chance;
        if (hits > 0) {
            exactly[hits] += already * chance;
            exactly[0] *= 1 - chance;
        }
    }
    return std::min(1.0, exactly[hits]);
}

}  // namespace estelik
