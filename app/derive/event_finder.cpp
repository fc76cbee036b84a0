#include "derive/event_finder.h"

#include "derive/date_finder.h"
#include "derive/subject_verb.h"
#include "derive/word_sense.h"

namespace estelik {

std::vector<Statement> find_events(const Prose& prose) {
    using C = WordClass;
    const auto dates = find_dates(prose);
    const auto& pieces = prose.pieces();
    std::vector<Statement> all;
    std::size_t at = 0;
    for (std::uint32_t s = 0; s < prose.sentences().size(); ++s) {
        if (!prose.passages()[prose.sentences()[s].passage].prose) continue;
        while (at < dates.size() && dates[at].sentence < s) ++at;
        // One date belongs to all that the sentence tells; of several nobody knows.
        const bool one_date =
            at < dates.size() && dates[at].sentence == s && (at + 1 == dates.size() || dates[at + 1].sentence != s);
        const bool no_date = at == dates.size() || dates[at].sentence != s;
        for (const SubjectVerb& clause : clauses_of(prose, s)) {
            const Piece& verb = pieces[clause.verb];
            const bool acts = !verb.is(C::auxiliary) && (verb.is(C::present) || !verb.entry->base.empty());
            if (!acts || (!one_date && !no_date) || pieces[clause.subject.first].is(C::pronoun)) continue;
            auto first = clause.verb + 1;
            if (pieces[first].is(C::determiner)) ++first;
            const auto last = noun_phrase_end(prose, first, clause.clause.last);
            if (last == first) continue;
            Statement found{.kind = no_date ? StatementKind::relation : StatementKind::event,
                            .sentence = s,
                            .subject = clause.subject,
                            .verb = clause.verb,
                            .object = {clause.verb + 1, last}};
            if (one_date) found.date = {dates[at].first, dates[at].last};
            // A relation is between names: "Kazakhstan borders China".
            if (no_date && (!pieces[clause.subject.first].capital || !pieces[first].capital)) continue;
            all.push_back(found);
        }
    }
    return all;
}

}  // namespace estelik
