// Closed sets and tables of words, hashed when the program is compiled: a look-up costs one pass over the word.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace estelik {

template <std::size_t n>
class WordSet {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    consteval explicit WordSet(const std::array<std::string_view, n>& words) : words_(words) {
        for (std::size_t i = 0; i < n; ++i) {
            std::size_t slot = hash(words[i]) % slots;
            while (places_[slot] != 0) slot = (slot + 1) % slots;
            places_[slot] = static_cast<std::uint16_t>(i + 1);
        }
    }

    // Which word of the list it is, the first of equal ones; none.
    constexpr std::size_t find(std::string_view word) const {
        for (std::size_t slot = hash(word) % slots; places_[slot] != 0; slot = (slot + 1) % slots)
            if (words_[places_[slot] - 1U] == word) return places_[slot] - 1U;
        return none;
    }
    constexpr bool holds(std::string_view word) const { return find(word) != none; }

    constexpr auto begin() const { return words_.begin(); }
    constexpr auto end() const { return words_.end(); }

private:
    static_assert(n < 65535);
    static constexpr std::size_t slots = std::bit_ceil(2 * n + 1);

    static constexpr std::size_t hash(std::string_view word) {  // FNV-1a of 32 bits, its upper half mixed in
        std::uint32_t value = 2166136261U;
        for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
        return value ^ (value >> 15U);
    }

    std::array<std::string_view, n> words_;
    std::array<std::uint16_t, slots> places_{};
};

// The words of a list, given as std::to_array<std::string_view>({...}).
template <std::size_t n>
consteval WordSet<n> word_set(const std::array<std::string_view, n>& words) {
    return WordSet<n>(words);
}

// The first members of a table of rows {word, ...}.
template <class Row, std::size_t n>
consteval WordSet<n> words_of(const std::array<Row, n>& rows, std::string_view Row::*word) {
    std::array<std::string_view, n> words;
    for (std::size_t i = 0; i < n; ++i) words[i] = rows[i].*word;
    return WordSet<n>(words);
}

}  // namespace estelik
