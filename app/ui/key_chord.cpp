#include "ui/key_chord.h"

#include <array>
#include <string_view>

namespace estelik {
namespace {

constexpr std::array<std::string_view, 22> names = {"",     "Enter", "Esc",   "Tab",  "Space", "Backspace", "Del",
                                                    "Up",   "Down",  "Left",  "Right", "PgUp", "PgDn",      "Home",
                                                    "End",  "F1",    "F6",    "F7",   "F8",    ".",         "-",   "+"};
static_assert(names.size() == static_cast<std::size_t>(KeyId::d0));

std::string key_word(KeyId key) {
    if (key >= KeyId::a) return std::string(1, static_cast<char>('A' + (static_cast<int>(key) - static_cast<int>(KeyId::a))));
    if (key >= KeyId::d0) return std::string(1, static_cast<char>('0' + (static_cast<int>(key) - static_cast<int>(KeyId::d0))));
    return std::string(names[static_cast<std::size_t>(key)]);
}

}  // namespace

std::string chord_words(const Chord& chord) {
    if (chord.character != 0) return std::string(1, chord.character);
    std::string words;
    if (chord.ctrl) words += "Ctrl ";
    if (chord.alt) words += "Alt ";
    if (chord.shift) words += "Shift ";
    return words + key_word(chord.key);
}

bool KeyInput::has(const Chord& chord) const {
    if (chord.character != 0) return character == chord.character;
    return pressed.test(static_cast<std::size_t>(chord.key)) && ctrl == chord.ctrl && shift == chord.shift && alt == chord.alt;
}

}  // namespace estelik
