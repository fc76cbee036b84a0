// What a sentence says beyond names, dates and figures: who holds what, why something is so, what a thing is,
// who did what. Each finder of statements has one signature, std::vector<Statement>(const Prose&), and hands
// them back in the order of the text.
#pragma once

#include "derive/quoted_title.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace estelik {

enum class StatementKind { claim, cause, purpose, effect, definition, event, relation };
inline constexpr std::array<std::string_view, 7> statement_kind_names = {"claim",  "cause",      "purpose", "effect",
                                                                         "definition", "event", "relation"};

// The ranges are pieces of the prose; an empty one: the statement has no such part.
struct Statement {
    StatementKind kind = StatementKind::event;
    std::uint32_t sentence = 0;
    PieceRange subject;         // who holds, does or is; what brings about
    std::uint32_t verb = 0;     // its piece
    PieceRange object;          // what is held, done, brought about; the reason; what the subject is
    PieceRange main = {};       // of a cause or purpose: the clause that it explains
    PieceRange date = {};       // of an event: when

    bool operator==(const Statement& other) const = default;
};

}  // namespace estelik
