// What a person has decided about the drafts of an article: one document an article, written whole at each
// decision. JSON in UTF-8:
//
//   document = { "format": 1, "article": title, "decisions": decision*, "seen": mark* }
//   decision = { "rule": text, "fact": text, "passage": text, "nth"?: number from 2, "paragraph": number from 1,
//                "decision": "accepted" | "rejected" | "open", "id": id of the question,
//                "set"?: which set of options, "edited"?: true, "asked"?: asked }
//   asked    = "type", "question" and key as in a question of a bank: what is asked in the draft's own place
//   mark     = 8 hex digits of a draft that has been shown
//
// An accepted draft is kept with what was accepted, so another edition of the program asks the same.
#pragma once

#include "bank/read_asked.h"
#include "base/result.h"
#include "review/draft_identity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

enum class Ruling { open, accepted, rejected };

struct Decision {
    DraftIdentity draft;
    std::string id;                    // of the question, for ever: answers are kept under it
    int paragraph = 0;                 // where its passage stood last
    Ruling ruling = Ruling::open;      // open: only its wording was changed
    unsigned set = 0;
    bool edited = false;
    std::optional<StemAndKey> asked;   // none: the draft's own
};

struct Decisions {
    std::vector<Decision> list;
    std::vector<std::string> seen;     // sorted
};

std::string write_decisions(const Decisions& decisions, const std::string& article);
// Error: with its place; the document is of no use then, and must not be written over.
Result<Decisions> read_decisions(std::string_view text, const std::string& path);

std::string mark_of(const DraftIdentity& identity);

}  // namespace estelik
