// What the stories of the finders share: one vocabulary, and what was found as words.
#pragma once

#include "derive/found.h"
#include "derive/prose.h"

#include "base/text.h"

#include <string>
#include <vector>

namespace estelik::test {

inline const Vocabulary& vocabulary() {
    static const Vocabulary words = Vocabulary::built_in();
    return words;
}

using Words = std::vector<std::string>;

inline Words words_of(const Prose& prose, const std::vector<Found>& found) {
    Words words;
    for (const Found& one : found) words.emplace_back(prose.between(one.begin, one.end));
    return words;
}

// What a finder finds in a text of one paragraph.
template <class Finder>
Words found_by(Finder find, const std::string& text) {
    const Prose prose(text, vocabulary());
    return words_of(prose, find(prose));
}

// The first thing found, for a look at its fields.
template <class Finder>
Found first_found(Finder find, const std::string& text) {
    const auto found = find(Prose(text, vocabulary()));
    return found.empty() ? Found{} : found.front();
}

}  // namespace estelik::test
