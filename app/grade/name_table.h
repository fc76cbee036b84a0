// Things that go by two names: states, towns, substances with their symbols, learned words, and what is said in letters.
#pragma once

#include <string_view>
#include <vector>

namespace estelik {

struct OtherNameOf {
    std::string_view name = {};  // folded; a code as it is written: "Fe", "AZ"
    bool code = false;           // only so written
    bool people = false;         // "danish": those of that country, in the plural
};

// Of a folded phrase that a key has; `shown`: as the key writes it.
std::vector<OtherNameOf> other_names_of(std::string_view phrase, std::string_view shown);

}  // namespace estelik
