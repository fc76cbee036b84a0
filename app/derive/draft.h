// A draft question: what a person accepts, edits or rejects.
#pragma once

#include "derive/found.h"
#include "question/question.h"

#include <cstdint>
#include <string>
#include <vector>

namespace estelik {

struct Draft {
    std::string id;           // of rule, answer and sentence: the same for the same fact in whatever kind of question
    std::string question;     // Markdown; a cloze has its gap as {{1}}
    std::string answer;
    Key key;                  // what a bank stores; its alternative is the kind of the question
    FactKind type = FactKind::term;
    NameKind name = NameKind::unknown;
    std::string rule;         // that made it: "subject", "count", "cloze" ...
    double score = 0;         // 0 to 1
    std::uint32_t passage = 0;
    std::uint32_t begin = 0;  // the answer, in bytes of its passage
    std::uint32_t end = 0;
    std::uint32_t sentence_begin = 0;  // what shows it, in bytes of its passage
    std::uint32_t sentence_end = 0;
    std::uint32_t fact = no_fact;      // index into the facts of its ground

    static constexpr std::uint32_t no_fact = 0xFFFFFFFF;  // of what is asked over the whole article
    Kind kind() const { return static_cast<Kind>(key.index()); }
    const std::vector<std::string>& options() const;  // of a choice; else none
};

// The one gap as a line, for where a cloze is only shown: "In _____, ...".
std::string shown_question(const Draft& draft);
std::string type_name(const Draft& draft);  // "date", "figure", "person" ...

// The rule that made the sentence into a question, whatever kind it then became: "choice-subject" -> "subject",
// "false-swap" -> "cloze".
std::string base_rule(const Draft& draft);

}  // namespace estelik
