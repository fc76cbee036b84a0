// What a learner gives, as the screens make it, and as the journal keeps it.
// The raw form holds the words that were typed or chosen, not their positions, so that a later
// edition of the question can judge an old answer again.
#pragma once

#include "base/result.h"
#include "question/question.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace estelik {

struct Chosen {                        // choice and choices: indices of options, as in the file
    std::vector<std::size_t> options;
};
struct Said {                          // true_false
    bool value = false;
};
struct Typed {                         // text, number, date, and one gap of a cloze
    std::string text;
};
struct Ordered {                       // order: indices of items as in the file, in the order given
    std::vector<std::size_t> items;
};
inline constexpr std::size_t unmatched = static_cast<std::size_t>(-1);
struct Matched {                       // match: for each left side the index of a right side, or unmatched
    std::vector<std::size_t> rights;
};
struct Revealed {};                    // card: the back was shown; the learner's rating follows

using Answer = std::variant<Chosen, Said, Typed, Ordered, Matched, Revealed>;

using RawAnswer = std::vector<std::string>;

RawAnswer raw(const Question& question, const Answer& answer);
// An option or item that the question no longer has is an error.
Result<Answer> parse_raw(const Question& question, const RawAnswer& raw);

// The answer fits the question: kind, indices in range and used once.
bool fits(const Question& question, const Answer& answer);
// The answer that is right for the question (a gap of a cloze: its key).
Answer key_answer(const Question& question, int gap);
// The answer in words, for the screen: "Demarcation of the border", "1992; 2002".
std::string answer_words(const Question& question, const Answer& answer);

}  // namespace estelik
