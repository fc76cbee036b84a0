// What is wrong, or could be better, in a course's files. An error keeps the bank from being used, a
// warning does not. Codes are those of bank/codes.h.
#pragma once

#include "base/result.h"

#include <string>

namespace estelik {

enum class Severity { error, warning };

struct Finding {
    Severity severity = Severity::error;
    std::string code;         // "E203"
    std::string what;         // what is there, and what was expected
    std::string help;         // what to do; may be empty
    Place place;
    std::string question;     // id of the question, or empty
    std::string source_line;  // the line of the file; of a very long line the part round the place
    int caret = 0;            // column of the place within source_line, from 1; 0: no caret

    bool operator==(const Finding&) const = default;
};

// bank.json:142:17: error E203: what
//   "type": "chioce",
//           ^
// help: ...
std::string to_text(const Finding& finding);

}  // namespace estelik
