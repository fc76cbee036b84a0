#include "bank/rules_bank.h"

#include "bank/guesser.h"
#include "bank/near_duplicates.h"
#include "bank/phrasing.h"
#include "base/text.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace estelik {
namespace {

using AllAsked = std::span<const AskedQuestion>;

// The place of a finding about all questions.
Site questions_site(AllAsked asked, const JsonValue& root) {
    return {&asked.front().source, root.find("questions")->offset};
}

void topics_are_used(AllAsked asked, const JsonValue& root, const SourceText&, Report& report) {
    std::set<std::string_view> used;
    for (const AskedQuestion& one : asked) used.insert(one.question.topic);
    const auto& topics = asked.front().bank.topics;
    for (std::size_t i = 0; i < topics.size(); ++i)
        if (!used.contains(topics[i].id))
            report.add(Code::unused_topic, {&asked.front().source, root.find("topics")->items[i].offset},
                       fmt::format("no question has the topic {}", quoted(topics[i].id)));
}

void nothing_is_asked_twice(AllAsked asked, const JsonValue&, const SourceText&, Report& report) {
    for (const auto& [later, first] : near_duplicates(asked.front().bank))
        report.add(Code::near_duplicate, asked[later].at("question"),
                   fmt::format("this asks nearly the same as {}", quoted(asked[first].question.id)),
                   "ask another fact, or the same one from the other side");
}

void truth_is_balanced(AllAsked asked, const JsonValue& root, const SourceText&, Report& report) {
    constexpr std::size_t enough = 8;
    std::size_t all = 0, yes = 0;
    for (const AskedQuestion& one : asked)
        if (const auto* key = one.key<TrueFalse>()) {
            ++all;
            yes += key->key ? 1 : 0;
        }
    if (all >= enough && (10 * yes < 4 * all || 10 * yes > 6 * all))
        report.add(Code::true_false_balance, questions_site(asked, root),
                   fmt::format("{} of {} statements are true", yes, all), "40 to 60 % should be");
}

void kinds_are_spread(AllAsked asked, const JsonValue& root, const SourceText&, Report& report) {
    constexpr std::size_t enough = 10;
    if (asked.size() < enough) return;
    std::array<std::size_t, kind_count> counts{};
    for (const AskedQuestion& one : asked) ++counts[one.question.key.index()];
    for (std::size_t kind = 0; kind < kind_count; ++kind)
        if (2 * counts[kind] > asked.size())
            report.add(
                Code::kind_over_half, questions_site(asked, root),
                fmt::format("{} of {} questions are of the type \"{}\"", counts[kind], asked.size(), kind_names[kind]));
}

// Pearson's chi-square of the keys' positions against an even spread, at the level of 1 %.
void keys_are_spread(AllAsked asked, const JsonValue& root, const SourceText&, Report& report) {
    constexpr std::size_t enough = 20;
    constexpr std::array<double, 6> critical = {0, 6.63, 9.21, 11.34, 13.28, 15.09};  // by degrees of freedom
    std::array<double, 6> seen{}, expected{};
    std::size_t count = 0;
    for (const AskedQuestion& one : asked)
        if (const auto* choice = one.key<OneChoice>()) {
            ++count;
            ++seen[choice->key];
            for (std::size_t i = 0; i < choice->options.size(); ++i)
                expected[i] += 1.0 / static_cast<double>(choice->options.size());
        }
    if (count < enough) return;
    double sum = 0;
    std::size_t positions = 0;
    for (std::size_t i = 0; i < seen.size() && expected[i] > 0; ++i, ++positions)
        sum += (seen[i] - expected[i]) * (seen[i] - expected[i]) / expected[i];
    if (sum > critical[positions - 1])
        report.add(Code::key_position, questions_site(asked, root),
                   fmt::format("of the keys of choices {} stand first, {} second, {} third, {} behind them", seen[0],
                               seen[1], seen[2], seen[3] + seen[4] + seen[5]),
                   "spread them, or order the options by the alphabet");
}

void every_paragraph_is_asked(AllAsked asked, const JsonValue&, const SourceText& reading, Report& report) {
    std::set<int> covered;
    for (const AskedQuestion& one : asked) covered.insert(one.question.evidence.paragraph);
    for (const Paragraph& paragraph : asked.front().bank.reading.paragraphs)
        if (!covered.contains(paragraph.number))
            report.add(Code::paragraph_unasked, {&reading, reading.line_start(paragraph.line)},
                       fmt::format("no question asks about paragraph {}", paragraph.number));
}

void answers_differ(AllAsked asked, const JsonValue&, const SourceText&, Report& report) {
    constexpr std::size_t of_a_kind = 3, in_all = 6;
    std::map<std::pair<std::string, Kind>, std::size_t> by_kind;
    std::map<std::string, std::size_t> all;
    for (const AskedQuestion& one : asked) {
        const Kind kind = one.question.kind();
        if (kind != Kind::choice && kind != Kind::text && kind != Kind::number && kind != Kind::date) continue;
        const auto answer = normalised(right_answer(one.question, 0));
        const bool again = ++by_kind[{answer, kind}] == of_a_kind + 1;
        if (++all[answer] == in_all + 1 || again)
            report.add(Code::answer_repeated, one.at("key"),
                       fmt::format("{} is the answer of many questions already", quoted(right_answer(one.question, 0))),
                       "who knows that it comes so often need not read the question");
    }
}

// Without what sets them apart nobody can know which of the answers is wanted.
void one_question_has_one_answer(AllAsked asked, const JsonValue&, const SourceText&, Report& report) {
    std::map<std::pair<std::string, Kind>, std::size_t> first;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Kind kind = asked[i].question.kind();
        if (kind == Kind::true_false || kind == Kind::order || kind == Kind::match) continue;
        const auto [at, is_new] = first.emplace(std::pair(normalised(asked[i].stem), kind), i);
        if (!is_new &&
            normalised(right_answer(asked[i].question, 0)) != normalised(right_answer(asked[at->second].question, 0)))
            report.add(Code::asked_with_two_answers, asked[i].at("question"),
                       fmt::format("{} asks the same and has another answer", quoted(asked[at->second].question.id)),
                       "say in each question what sets it apart");
    }
}

void reading_bears_its_questions(AllAsked asked, const JsonValue& root, const SourceText&, Report& report) {
    constexpr std::size_t enough = 30, words_each = 7;
    std::size_t said = 0;
    for (const Paragraph& paragraph : asked.front().bank.reading.paragraphs) said += word_count(paragraph.text);
    if (asked.size() > enough && asked.size() * words_each > said)
        report.add(Code::crowded, questions_site(asked, root),
                   fmt::format("{} questions ask about {} words", asked.size(), said), "leave out what matters least");
}

void nobody_wins_by_guessing(AllAsked asked, const JsonValue& root, const SourceText&, Report& report) {
    constexpr std::size_t most_named = 12;
    for (const GuessScore& score : play_guesses(asked.front().bank)) {
        if (!score.beats_chance()) continue;
        const GuessInfo& guess = all_guesses()[static_cast<std::size_t>(score.guess)];
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < score.hits.size() && i < most_named; ++i)
            ids.push_back(asked[score.hits[i]].question.id);
        const std::string more =
            score.hits.size() > most_named ? fmt::format(" and {} more", score.hits.size() - most_named) : "";
        report.add(Code::guessable, questions_site(asked, root),
                   fmt::format("who always picks {} is right in {} of {}, where chance gives {:.1f} (p = {:.2g}): {}{}",
                               guess.picks, score.hits.size(), score.played, score.expected, score.p, join(ids, ", "), more),
                   std::string(guess.fix));
    }
}

constexpr std::array<BankRule, 10> rules = {topics_are_used,
                                            nothing_is_asked_twice,
                                            truth_is_balanced,
                                            kinds_are_spread,
                                            keys_are_spread,
                                            every_paragraph_is_asked,
                                            answers_differ,
                                            one_question_has_one_answer,
                                            reading_bears_its_questions,
                                            nobody_wins_by_guessing};

}  // namespace

std::span<const BankRule> bank_rules() { return rules; }

}  // namespace estelik
