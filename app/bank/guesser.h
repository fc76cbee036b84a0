// A guesser who knows nothing of the subject and plays the choices of a bank by their form alone: always the
// longest option, the odd one out, the one that echoes the question. Where that wins more often than chance
// can explain, the questions give their keys away.
// A strategy names some of a question's options, and hits when the key is among them: by chance with
// (options named) / (options). How likely so many hits are by chance is the exact tail of the sum of these
// trials (Poisson-binomial), whatever the numbers of options. Where all options look alike to it, it passes.
#pragma once

#include "bank/bank.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace estelik {

enum class Guess {
    longest,
    shortest,
    odd_one_out,
    like_the_others,
    echoes_question,
    most_hedged,
    least_absolute,
    middle_number,
    first,
    second,
    third,
    last,
    statement_wording
};

struct GuessInfo {
    Guess guess;
    std::string_view picks;  // "the longest option"
    std::string_view fix;    // what an author does about it
};
inline constexpr std::size_t guess_count = 13;
const std::array<GuessInfo, guess_count>& all_guesses();  // in the order of Guess

// What a strategy wins over a bank.
struct GuessScore {
    Guess guess = Guess::longest;
    std::size_t played = 0;              // questions where it had something to choose by
    double expected = 0;                 // hits by chance
    double p = 1;                        // of so many hits or more, by chance
    std::vector<std::size_t> hits = {};  // indices of the questions that it got right

    bool beats_chance() const { return p < 0.01; }
};

std::vector<GuessScore> play_guesses(const Bank& bank);  // one a strategy, in the order of Guess

// The chance that at least `hits` of independent trials succeed, each with its own probability.
double tail_of_hits(std::size_t hits, std::span<const double> chances);

}  // namespace estelik
