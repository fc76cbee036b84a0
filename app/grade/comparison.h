// The words of an answer laid beside the words of one accepted form.
#pragma once

#include "grade/slip.h"
#include "grade/wording.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estelik {

struct Comparison {
    struct Pairing {           // words that are the same but for slips; two words may stand for one
        std::size_t given = 0, given_count = 1;        // places in the answer
        std::size_t expected = 0, expected_count = 1;  // places in the form
        int slips = 0;
    };
    std::vector<Pairing> pairings = {};
    std::vector<std::size_t> missing = {};  // places in the form
    std::vector<std::size_t> extra = {};    // places in the answer
    int cost = 0;                           // orders comparisons with several forms: smaller is nearer
    bool too_long = false;                  // not compared

    int slip_total() const;
};

inline constexpr std::size_t most_words = 48;  // of an answer that is compared word by word

Comparison compare(const Wording& given, const Wording& form);

// One word of `count` (1 or 2) neighbours.
Word word_at(const Wording& wording, std::size_t place, std::size_t count);

// The same words in another order, where the form only lists them: "Russia-Kazakhstan-Belarus",
// "terrorism, separatism and extremism".
bool differs_in_free_order(const Wording& given, const Wording& form);

// "Institute of Oriental Studies" for "Oriental Studies Institute", and the other way. Not for one name behind
// "of": the Bank of China is not the China Bank.
bool is_turned_round(const Wording& given, const Wording& form);

}  // namespace estelik
