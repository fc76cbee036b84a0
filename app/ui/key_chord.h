// Keys as the program names them, whatever the version of Dear ImGui below, and what was pressed in a frame.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>

namespace estelik {

enum class KeyId : std::uint8_t {
    none, enter, escape, tab, space, backspace, del, up, down, left, right, page_up, page_down, home, end,
    f1, f6, f7, f8, period, minus, plus,
    d0, d1, d2, d3, d4, d5, d6, d7, d8, d9,
    a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z,
};
inline constexpr std::size_t key_count = static_cast<std::size_t>(KeyId::z) + 1;

constexpr KeyId next_key(KeyId key, int steps) { return static_cast<KeyId>(static_cast<int>(key) + steps); }

// A key with its modifiers, or a character however it is typed ("?" needs Shift on some keyboards only).
struct Chord {
    KeyId key = KeyId::none;
    bool ctrl = false, shift = false, alt = false;
    char character = 0;
};
constexpr Chord plain(KeyId key) { return {key}; }
constexpr Chord ctrl(KeyId key) { return {key, true}; }
constexpr Chord ctrl_shift(KeyId key) { return {key, true, true}; }
constexpr Chord shift(KeyId key) { return {key, false, true}; }
constexpr Chord alt(KeyId key) { return {key, false, false, true}; }
constexpr Chord typed(char character) { return {KeyId::none, false, false, false, character}; }

std::string chord_words(const Chord& chord);  // as on a key cap: "Ctrl Z", "Enter", "?"

// What went down in this frame. Repeats of a held key are not in it.
struct KeyInput {
    std::bitset<key_count> pressed;
    bool ctrl = false, shift = false, alt = false;
    char character = 0;  // ASCII, typed by a fresh press

    bool has(const Chord& chord) const;
    void take(KeyId key) { pressed.reset(static_cast<std::size_t>(key)); }
};

}  // namespace estelik
