// JSON as a tree whose values know where they stand in the text: what a parser throws away, and what
// a message needs.
#pragma once

#include "bank/codes.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace estelik {

// Bounds that no course comes near, so that a broken file costs little.
inline constexpr std::size_t deepest_nesting = 32;
inline constexpr std::size_t most_values = 1'000'000;

struct JsonMember;

struct JsonValue {
    enum class Type { null, boolean, number, string, array, object };
    Type type = Type::null;
    std::size_t offset = 0;              // of its first byte
    bool boolean = false;
    double number = 0;
    std::string text;                    // of a string, escapes resolved
    std::vector<JsonValue> items;        // of an array
    std::vector<JsonMember> members;     // of an object, in the order of the text, repeated ones too

    bool is(Type wanted) const { return type == wanted; }
    const JsonValue* find(std::string_view name) const;  // the first member of that name, or nullptr
};

struct JsonMember {
    std::string name;
    std::size_t offset = 0;              // of the name's opening quote
    JsonValue value;
};

// Why a text is no JSON, and where. A text stops at its first fault.
struct JsonFault {
    Code code = Code::syntax;
    std::size_t offset = 0;
    std::string what;
    std::string help;
};

std::variant<JsonValue, JsonFault> parse_json(std::string_view text);

std::string_view type_words(JsonValue::Type type);  // "a string"

}  // namespace estelik
