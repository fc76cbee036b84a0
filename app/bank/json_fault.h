// Puts a JSON syntax error into words: what stands there, and what was expected.
#pragma once

#include "bank/json_tree.h"

namespace estelik {

// What the parser had read when it stopped.
struct JsonProgress {
    enum class After { nothing, opening, name, value };  // the last token
    After after = After::nothing;
    std::size_t end = 0;                 // the byte behind that token
    bool in_object = false;              // the innermost open bracket
    std::size_t open_at = 0;             // where it stands
    std::size_t depth = 0;               // open brackets
};

JsonFault explain_fault(std::string_view text, const JsonProgress& progress);

// What can be said before parsing: empty, byte order mark, bytes that are no UTF-8. code is syntax
// and what is empty when nothing is wrong.
JsonFault check_bytes(std::string_view text);

}  // namespace estelik
