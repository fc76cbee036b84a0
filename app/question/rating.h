// How well an answer was known, in the words of the memory model.
#pragma once

#include <array>
#include <string_view>

namespace estelik {

enum class Rating { again = 1, hard = 2, good = 3, easy = 4 };

inline constexpr std::array<Rating, 4> all_ratings = {Rating::again, Rating::hard, Rating::good, Rating::easy};
inline constexpr std::array<std::string_view, 4> rating_names = {"Again", "Hard", "Good", "Easy"};

constexpr std::string_view name(Rating rating) { return rating_names[static_cast<std::size_t>(rating) - 1]; }
constexpr bool is_pass(Rating rating) { return rating != Rating::again; }

}  // namespace estelik
