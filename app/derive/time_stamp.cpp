#include "derive/time_stamp.h"

#include "derive/word_sense.h"

namespace estelik {

bool tells_of_present(const Ground& ground, const Clause& clause) {
    const auto& prose = ground.prose();
    bool verb_seen = false;
    bool present = false;
    for (auto i = clause.first; i < clause.last; ++i) {
        const Piece& piece = prose.pieces()[i];
        if (ground.in_date(i)) return false;
        if (verb_seen || ground.in_name(i) || !looks_like_verb(prose, piece)) continue;
        verb_seen = true;
        const auto word = prose.of(piece);
        present = word == "is" || word == "are" || word == "has" || word == "have" ||
                  (piece.is(WordClass::present) && !piece.is(WordClass::past) && !piece.is(WordClass::auxiliary));
    }
    return present;
}

std::string stamped(const Ground& ground, std::string text, bool begins_with_name) {
    const PartialDate& day = ground.published();
    if (day.year == 0 || text.empty()) return text;
    const bool small = !begins_with_name && text.front() >= 'A' && text.front() <= 'Z' &&
                       !(text.size() > 1 && text[1] >= 'A' && text[1] <= 'Z');
    if (small) text.front() = static_cast<char>(text.front() | 0x20);
    return "As of " + to_string(PartialDate{day.year, day.month, 0}) + ", " + text;
}

}  // namespace estelik
