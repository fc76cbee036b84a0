// Statements as words, for the stories of their finders: "PRC leaders | fear | secessionist movements".
#pragma once

#include "derive/derive_support.h"
#include "derive/statement.h"

namespace estelik::test {

inline std::string words_of(const Prose& prose, const PieceRange& range) {
    return range.empty() ? ""
                         : std::string(prose.between(prose.pieces()[range.first].begin, prose.pieces()[range.last - 1].end));
}

template <class Finder>
Words statements_by(Finder find, const std::string& text) {
    const Prose prose(text, vocabulary());
    Words found;
    for (const Statement& one : find(prose))
        found.push_back(std::string(statement_kind_names[static_cast<std::size_t>(one.kind)]) + ": " +
                        words_of(prose, one.subject) + " | " + std::string(prose.of(prose.pieces()[one.verb])) + " | " +
                        words_of(prose, one.object));
    return found;
}

}  // namespace estelik::test
