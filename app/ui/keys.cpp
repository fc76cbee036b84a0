#include "ui/keys.h"

#include <algorithm>

namespace estelik {
namespace {

// Keys that a text field has no use for.
bool works_while_typing(const Chord& chord) {
    if (chord.ctrl || chord.alt) return true;
    switch (chord.key) {
    case KeyId::enter: case KeyId::escape: case KeyId::tab: case KeyId::f1: case KeyId::f6: case KeyId::f7: case KeyId::f8:
    case KeyId::page_up: case KeyId::page_down: case KeyId::up: case KeyId::down: return true;
    default: return false;
    }
}

Chord nth(const Chord& chord, int index) {
    Chord key = chord;
    if (index > 0) key.key = next_key(chord.key, index);
    return key;
}

}  // namespace

std::optional<Press> pressed(const Kit& kit, KeyTable table) {
    for (const KeyBinding& binding : table) {
        if (kit.typing && !works_while_typing(binding.chord)) continue;
        for (int i = 0; i < binding.range; ++i)
            if (kit.keys.has(nth(binding.chord, i))) return Press{binding.command, i};
    }
    return std::nullopt;
}

std::string key_cap(Command command, int index) {
    for (std::size_t place = 0; place < key_place_count; ++place)
        for (const KeyBinding& binding : key_table(static_cast<KeyPlace>(place)))
            if (binding.command == command && index < binding.range) return chord_words(nth(binding.chord, index));
    return "";
}

std::string keys_words(const KeyBinding& binding) {
    const std::string first = chord_words(binding.chord);
    return binding.range == 1 ? first : first + " … " + chord_words(nth(binding.chord, binding.range - 1));
}

}  // namespace estelik
