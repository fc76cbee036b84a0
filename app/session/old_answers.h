// The answers of one item by the edition of the question that they were given to, and how far each edition is
// still the question of now. A step of marking again (session/remarking.h).
#pragma once

#include "journal/answer_history.h"
#include "journal/event.h"
#include "question/question.h"

#include <map>
#include <string>
#include <vector>

namespace estelik {

// Which answers to an edition may be marked by the key of now.
enum class MarkReach { none, gains_only, all };

struct OldAnswers {
    std::vector<const GivenAnswer*> given;                   // in their order
    std::map<std::string, std::vector<std::string>> keys;    // by version: key_forms(), where somebody kept them
};

// An answer to that version which was right, and is not any more: its key has changed. Null: nothing says so.
const GivenAnswer* contradiction(const OldAnswers& answers, const std::string& version, const Question& now, int gap);

// How the edition differs from that of now, and its key where that is another one. By the key that was kept, else by
// the answers; of these `gained` cannot be told from `wording`.
struct EditFound {
    EditKind kind = EditKind::wording;
    std::string was = {};
};
EditFound edit_since(const OldAnswers& answers, const std::string& version, const Question& now, int gap);

MarkReach reach_of(const OldAnswers& answers, const std::string& version, const Question& now, int gap);

}  // namespace estelik
