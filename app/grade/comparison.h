// The words of an answer laid beside the words of one accepted form.
#pragma once

#include "grade/slip.h"
#include "grade/wording.h"

#include <utility>
#include <vector>

namespace estelik {

struct Comparison {
    struct Pairing {           // words that are the same but for slips; two words may stand for one
        Word given;
        Word expected;
        int slips = 0;
    };
    std::vector<Pairing> pairings = {};
    std::vector<Word> missing = {};  // of the form
    std::vector<Word> extra = {};    // of the answer
    int cost = 0;               // orders comparisons with several forms: smaller is nearer
    bool too_long = false;      // not compared

    int slip_total() const;
};

inline constexpr std::size_t most_words = 48;  // of an answer that is compared word by word

Comparison compare(const Wording& given, const Wording& form);

// Only the cost of that comparison.
int distance(const Wording& given, const Wording& form);

// The same words in another order, where the form only lists them: "Russia-Kazakhstan-Belarus",
// "terrorism, separatism and extremism".
bool differs_in_free_order(const Wording& given, const Wording& form);

// "Institute of Oriental Studies" for "Oriental Studies Institute", and the other way. Not for one name behind
// "of": the Bank of China is not the China Bank.
bool is_turned_round(const Wording& given, const Wording& form);

}  // namespace estelik
