#include "derive/definition_finder.h"

#include "derive/subject_verb.h"
#include "derive/word_sense.h"

namespace estelik {

std::vector<Statement> find_definitions(const Prose& prose) {
    using C = WordClass;
    constexpr std::uint32_t longest_subject = 6;
    constexpr std::uint32_t longest = 24;
    constexpr std::uint32_t least = 3;
    std::vector<Statement> all;
    const auto& pieces = prose.pieces();
    const auto word = [&](std::uint32_t i) { return prose.of(pieces[i]); };
    for (std::uint32_t s = 0; s < prose.sentences().size(); ++s) {
        const auto& sentence = prose.sentences()[s];
        if (!prose.passages()[sentence.passage].prose) continue;
        const auto clauses = clauses_of(prose, s);
        if (clauses.empty() || clauses.front().clause.first != sentence.first) continue;
        const SubjectVerb& clause = clauses.front();
        const bool is = word(clause.verb) == "is" || word(clause.verb) == "are" || word(clause.verb) == "was" ||
                        word(clause.verb) == "were";
        const auto first = clause.verb + 1;
        if (!is || clause.verb != clause.subject.last || clause.subject.last > clause.subject.first + longest_subject ||
            pieces[clause.subject.first].is(C::pronoun))
            continue;
        if (word(first) != "a" && word(first) != "an" && word(first) != "the") continue;
        auto last = first;
        while (last < clause.clause.last && pieces[last].mark != Mark::comma && pieces[last].mark != Mark::dash &&
               pieces[last].mark != Mark::open && word(last) != "because")
            ++last;
        if (last >= first + least && last <= first + longest)
            all.push_back({.kind = StatementKind::definition,
                           .sentence = s,
                           .subject = clause.subject,
                           .verb = clause.verb,
                           .object = {first, last}});
    }
    return all;
}

}  // namespace estelik
