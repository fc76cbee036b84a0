#include "bank/guesser.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace estelik;

namespace {

Question choice(std::vector<std::string> options, std::size_t key, std::string stem = "Which of these is meant here?") {
    Question question;
    question.stem = std::move(stem);
    question.key = OneChoice{std::move(options), key, {}};
    return question;
}

Question statement(std::string stem, bool key) {
    Question question;
    question.stem = std::move(stem);
    question.key = TrueFalse{key};
    return question;
}

GuessScore score_of(Guess guess, std::vector<Question> questions) {
    Bank bank;
    bank.questions = std::move(questions);
    return play_guesses(bank)[static_cast<std::size_t>(guess)];
}

// Twelve questions that differ in the place of their key only.
template <class Make>
std::vector<Question> twelve(Make make) {
    std::vector<Question> questions;
    for (std::size_t i = 0; i < 12; ++i) questions.push_back(make(i % 4));
    return questions;
}

// Options of which the one at `at` is `special` and the others are plain.
std::vector<std::string> around(std::size_t at, const std::string& special, std::vector<std::string> plain) {
    plain.insert(plain.begin() + static_cast<std::ptrdiff_t>(at), special);
    return plain;
}

struct Leak {
    Guess guess;
    std::string special;
    std::vector<std::string> plain;
    std::string stem = "Which of these is meant here?";
};

}  // namespace

TEST_CASE("the tail of hits is that of the binomial where all chances are alike", "[guesser]") {
    CHECK(tail_of_hits(0, std::vector<double>(5, 0.25)) == 1);
    CHECK(tail_of_hits(5, std::vector<double>(5, 0.25)) == Approx(std::pow(0.25, 5)));
    CHECK(tail_of_hits(4, std::vector<double>(5, 0.25)) == Approx(std::pow(0.25, 5) + 5 * 0.75 * std::pow(0.25, 4)));
    CHECK(tail_of_hits(1, std::vector<double>{0.5, 0.25, 0.2}) == Approx(1 - 0.5 * 0.75 * 0.8));
    CHECK(tail_of_hits(2, std::vector<double>{0.5, 0.25, 0.2}) ==
          Approx(0.5 * 0.25 * 0.8 + 0.5 * 0.75 * 0.2 + 0.5 * 0.25 * 0.2 + 0.5 * 0.25 * 0.2));
}

TEST_CASE("a guesser wins where keys betray themselves by their form, and not where wrong options do too", "[guesser]") {
    const Leak leak = GENERATE(values<Leak>({
        {Guess::longest, "a treaty of friendship and of trade", {"a tax", "a war", "a toll"}},
        {Guess::shortest, "rye", {"winter barley", "summer wheat", "black oats"}},
        {Guess::odd_one_out, "the harbour wall", {"green bays", "stone quays", "wood piers"}},
        {Guess::like_the_others, "a red stone wall", {"a red brick roof", "a blue stone gate", "a green glass wall"}},
        {Guess::echoes_question,
         "river council",
         {"harbour board", "tax office", "guild court"},
         "Which body looks after the river towns?"},
        {Guess::most_hedged, "it may sink", {"it will sink", "it will burn", "it will turn"}},
        {Guess::middle_number, "500", {"100", "900", "400"}},
    }));
    INFO(all_guesses()[static_cast<std::size_t>(leak.guess)].picks);
    const auto leaky = score_of(
        leak.guess, twelve([&](std::size_t at) { return choice(around(at, leak.special, leak.plain), at, leak.stem); }));
    CHECK(leaky.played == 12);
    CHECK(leaky.hits.size() == 12);
    CHECK(leaky.beats_chance());
    const auto fair = score_of(
        leak.guess, twelve([&](std::size_t at) { return choice(around(2, leak.special, leak.plain), at, leak.stem); }));
    CHECK_FALSE(fair.beats_chance());
}

TEST_CASE("keys that always stand at one place are found out, evenly spread ones are not", "[guesser]") {
    const std::vector<std::string> options = {"Alvara", "Borinn", "Cordia", "Delmar"};
    CHECK(score_of(Guess::second, twelve([&](std::size_t) { return choice(options, 1); })).beats_chance());
    CHECK(score_of(Guess::last, twelve([&](std::size_t) { return choice(options, 3); })).beats_chance());
    for (const Guess guess : {Guess::first, Guess::second, Guess::third, Guess::last})
        CHECK_FALSE(score_of(guess, twelve([&](std::size_t at) { return choice(options, at); })).beats_chance());
}

TEST_CASE("only wrong options with “always” and “only” give the keys away", "[guesser]") {
    const auto leaky =
        score_of(Guess::least_absolute, twelve([](std::size_t at) {
                     return choice(around(at, "it turns", {"it always turns", "it never turns", "it only turns"}), at);
                 }));
    CHECK(leaky.hits.size() == 12);
    CHECK(leaky.beats_chance());
}

TEST_CASE("statements betray themselves by “always” and “may”", "[guesser]") {
    std::vector<Question> questions;
    for (int i = 0; i < 6; ++i) {
        questions.push_back(statement("Ships always sink in storms.", false));
        questions.push_back(statement("Ships may sink in storms.", true));
    }
    CHECK(score_of(Guess::statement_wording, questions).beats_chance());
    for (std::size_t i = 0; i < questions.size(); i += 4) std::get<TrueFalse>(questions[i].key).key ^= true;
    for (std::size_t i = 1; i < questions.size(); i += 4) std::get<TrueFalse>(questions[i].key).key ^= true;
    CHECK_FALSE(score_of(Guess::statement_wording, questions).beats_chance());
}

TEST_CASE("with several right options a hit is as likely as there are keys", "[guesser]") {
    Question question;
    question.stem = "Which of these are meant?";
    question.key = ManyChoice{{"Alvara and its towns", "Borin", "Cord", "Delm"}, {0, 2}, {}};
    const auto score = score_of(Guess::longest, {question});
    CHECK(score.played == 1);
    CHECK(score.expected == Approx(0.5));
    CHECK(score.hits == std::vector<std::size_t>{0});
}

TEST_CASE("where all options look alike a strategy passes", "[guesser]") {
    CHECK(score_of(Guess::longest, twelve([](std::size_t at) {
                       return choice({"red", "tan", "fog", "sky"}, at);
                   }))
              .played == 0);
    CHECK(score_of(Guess::middle_number, twelve([](std::size_t at) {
                       return choice({"red", "tan", "fog", "sky"}, at);
                   }))
              .played == 0);
    CHECK(score_of(Guess::longest, {}).p == 1);
}
