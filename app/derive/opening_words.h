// Tells a name at the beginning of a sentence from a word that has its capital from there, by the rest
// of the text.
#pragma once

#include "derive/prose.h"

#include <string>
#include <unordered_map>

namespace estelik {

class OpeningWords {
public:
    explicit OpeningWords(const Prose& prose);

    // Piece `i` opens a sentence with a capital: does a name begin there?
    bool begins_name(std::uint32_t i) const;

private:
    struct Seen {
        bool capital = false;  // inside a sentence with a capital
        bool lower = false;
    };

    const Prose& prose_;
    std::unordered_map<std::string, Seen> seen_;
};

}  // namespace estelik
