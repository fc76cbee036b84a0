// Characters that steer instead of being read: they could draw over what stands around them, or make a text
// look like another. Of the C0 set "\n", "\t" and "\r\n" are text; the rest, DEL, the C1 set (U+0080..9F) and the
// overrides of direction (U+202A..202E, U+2066..2069) are none.
#pragma once

#include "bank/field.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace estelik {

struct ControlCharacter {
    std::size_t offset = 0;   // in bytes
    char32_t point = 0;
};

std::optional<ControlCharacter> find_control_character(std::string_view text);  // of valid UTF-8; the first

// Every string of the value, names too, at any depth.
void check_control_characters(const JsonValue& value, Decoding& decoding);

void add_control_character(ControlCharacter found, const Site& site, FindingList& findings);

}  // namespace estelik
