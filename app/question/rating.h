// How good an answer was: the judge's outcome, and the rating in the words of the memory model.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace estelik {

enum class Rating { again = 1, hard = 2, good = 3, easy = 4 };

inline constexpr std::array<Rating, 4> all_ratings = {Rating::again, Rating::hard, Rating::good, Rating::easy};
inline constexpr std::array<std::string_view, 4> rating_names = {"Again", "Hard", "Good", "Easy"};

constexpr std::string_view name(Rating rating) { return rating_names[static_cast<std::size_t>(rating) - 1]; }
constexpr bool is_pass(Rating rating) { return rating != Rating::again; }

enum class Outcome { right, nearly, wrong };  // on screen: Correct, Nearly, Not yet

inline constexpr std::array<std::string_view, 3> outcome_names = {"right", "nearly", "wrong"};
inline constexpr std::array<std::string_view, 3> outcome_words = {"Correct", "Nearly", "Not yet"};

}  // namespace estelik
