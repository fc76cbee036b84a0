#include "derive/claim_finder.h"

#include "derive/subject_verb.h"
#include "derive/word_sense.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using C = WordClass;

// Plain and past forms; a final "s" is cut before one is looked up.
constexpr std::array<std::string_view, 66> verbs = {
    "complain", "complained", "fear",        "feared",       "worry",      "worried",     "believe",  "believed",
    "argue",    "argued",     "claim",       "claimed",      "anticipate", "anticipated", "observed", "observe",
    "expect",   "expected",   "hope",        "hoped",        "suspect",    "suspected",   "think",    "thought",
    "say",      "said",       "suggest",     "suggested",    "propose",    "proposed",    "contend",  "contended",
    "maintain", "maintained", "warn",        "warned",       "predict",    "predicted",   "estimate", "estimated",
    "conclude", "concluded",  "insist",      "insisted",     "admire",     "admired",     "oppose",   "opposed",
    "doubt",    "doubted",    "criticize",   "criticized",   "criticise",  "criticised",  "welcome",  "welcomed",
    "deny",     "denied",     "acknowledge", "acknowledged", "assert",     "asserted",    "affirm",   "affirmed",
    "noted",    "praised"};

// Verbs that claim only with "that": "propose a union" is an act.
constexpr std::array<std::string_view, 20> with_that = {
    "observe", "observed", "suggest",   "suggested", "propose",  "proposed", "maintain", "maintained", "say",       "said",
    "noted",   "conclude", "concluded", "affirm",    "affirmed", "assert",   "asserted", "estimate",   "estimated", "think"};

template <std::size_t n>
bool is_in(const std::array<std::string_view, n>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string_view form_of(std::string_view word) {
    if (is_in(verbs, word) || !word.ends_with('s')) return word;
    return word == "worries" ? "worry" : word == "denies" ? "deny" : word.substr(0, word.size() - 1);
}

std::uint32_t object_end(const Prose& prose, std::uint32_t first, std::uint32_t last) {
    const auto& pieces = prose.pieces();
    for (auto i = first; i < last; ++i) {
        if (pieces[i].mark == Mark::open_quote || pieces[i].mark == Mark::quote) return first;
        const bool parts = pieces[i].mark == Mark::dash || pieces[i].mark == Mark::open || pieces[i].mark == Mark::colon;
        const auto next = prose.of(pieces[i + 1]);
        const bool adds =
            pieces[i].mark == Mark::comma && (next == "which" || next == "who" || next == "so" || next == "while" ||
                                              next == "citing" || next == "and" || next == "but");
        if (parts || adds) return i;
    }
    return last;
}

}  // namespace

std::vector<Statement> find_claims(const Prose& prose) {
    std::vector<Statement> all;
    const auto& pieces = prose.pieces();
    for (std::uint32_t s = 0; s < prose.sentences().size(); ++s) {
        if (!prose.passages()[prose.sentences()[s].passage].prose) continue;
        for (const SubjectVerb& clause : clauses_of(prose, s)) {
            const auto asks = prose.of(pieces[clause.verb]);
            const bool negative =
                (asks == "do" || asks == "does" || asks == "did") && prose.of(pieces[clause.verb + 1]) == "not";
            const auto verb = negative ? clause.verb + 2 : clause.verb;
            // A pronoun that is not the first means somebody of the same sentence.
            if (pieces[clause.subject.first].is(C::pronoun) && !pieces[clause.subject.first].is(C::determiner) &&
                !pieces[clause.subject.first].opens)
                continue;
            const auto form = form_of(prose.of(pieces[verb]));
            if (!is_in(verbs, form) || verb + 2 >= clause.clause.last) continue;
            auto first = verb + 1;
            const bool that = prose.of(pieces[first]) == "that";
            const bool about = prose.of(pieces[first]) == "about" || prose.of(pieces[first]) == "of";
            if ((is_in(with_that, form) && !that) || (pieces[first].is(C::preposition) && !about) ||
                (pieces[first].is(C::pronoun) && !that && !pieces[first].is(C::determiner)))
                continue;
            if (about) ++first;
            const auto last = that ? object_end(prose, first, clause.clause.last)
                                   : std::min(object_end(prose, first, clause.clause.last), clause.clause.last);
            constexpr std::uint32_t least = 2;
            if (last < first + least || prose.of(pieces[first]) == "to") continue;
            all.push_back({.kind = StatementKind::claim,
                           .sentence = s,
                           .subject = clause.subject,
                           .verb = verb,
                           .object = {first, last}});
        }
    }
    return all;
}

std::string_view claim_preposition(const Prose& prose, const Statement& claim) {
    const auto& pieces = prose.pieces();
    if (claim.object.first > claim.verb + 1) return prose.of(pieces[claim.verb + 1]);
    const auto form = form_of(prose.of(pieces[claim.verb]));
    if (form == "complain" || form == "complained" || form == "worry" || form == "worried") return "about";
    return form == "warn" || form == "warned" ? "of" : "";
}

}  // namespace estelik
