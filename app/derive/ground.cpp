#include "derive/ground.h"

#include "derive/clause.h"
#include "derive/word_sense.h"

namespace estelik {

using C = WordClass;

Ground::Ground(const Prose& prose, const PartialDate& published)
    : prose_(prose), published_(published), facts_(collect_facts(prose, published)), in_name_(prose.pieces().size(), false),
      in_date_(prose.pieces().size(), false), in_person_(prose.pieces().size(), false) {
    index_facts();
    find_antecedents();
}

void Ground::index_facts() {
    for (std::uint32_t index = 0; index < facts_.size(); ++index) {
        const Fact& fact = facts_[index];
        const bool name = fact.found.kind == FactKind::name || fact.found.kind == FactKind::instrument;
        const bool date = fact.found.kind == FactKind::date;
        for (auto i = fact.found.first; (name || date) && i < fact.found.last; ++i) (name ? in_name_ : in_date_)[i] = true;
        const bool person = fact.found.kind == FactKind::name && fact.found.name == NameKind::person;
        for (auto i = fact.found.first; person && i < fact.found.last; ++i) in_person_[i] = true;
        if (fact.group >= groups_.size()) groups_.resize(fact.group + 1);
        groups_[fact.group].push_back(index);
        if (fact.date > 0) ++dated_[facts_[fact.date - 1].group];
        if (name && fact.first) names_.insert(group_name(words(fact.found)));
    }
}

int Ground::instruments_dated(std::uint32_t group) const {
    const auto found = dated_.find(group);
    return found == dated_.end() ? 0 : found->second;
}

bool Ground::knows(std::string_view name) const { return names_.contains(group_name(name)); }

void Ground::find_antecedents() {
    // Who stands before the verb is who the next sentence speaks of; others are mentioned in passing.
    const auto verb_of = [&](const SentencePieces& sentence) {
        auto i = sentence.first;
        while (i < sentence.last && (in_name_[i] || !looks_like_verb(prose_, prose_.pieces()[i]))) ++i;
        return i;
    };
    Antecedents now;
    std::size_t fact = 0;
    std::uint32_t passage = 0;
    for (std::uint32_t s = 0; s < prose_.sentences().size(); ++s) {
        const auto& sentence = prose_.sentences()[s];
        if (sentence.passage != passage) now = {};
        passage = sentence.passage;
        antecedents_.push_back(now);
        const auto verb = verb_of(sentence);
        for (; fact < facts_.size() && facts_[fact].found.sentence <= s; ++fact)
            if (in_person_[facts_[fact].found.first] && (now.person.empty() || facts_[fact].found.first < verb))
                now.person = words(facts_[fact].found);
        read_subject(s, now);
    }
}

// From the beginning of the sentence to its first verb, when that is one short noun phrase.
void Ground::read_subject(std::uint32_t sentence, Antecedents& now) const {
    const auto& range = prose_.sentences()[sentence];
    const auto& pieces = prose_.pieces();
    const auto first = behind_connective(prose_, range.first, range.last);
    if (pieces[first].is(C::pronoun) && !pieces[first].is(C::determiner)) return;
    if (pieces[first].any(bits(C::preposition, C::conjunction)) && !in_name_[first]) return;
    constexpr std::uint32_t longest = 7;
    auto last = first;
    for (; last < range.last && last < first + longest; ++last) {
        const Piece& piece = pieces[last];
        if (in_name_[last]) continue;
        if (!piece.word() || looks_like_verb(prose_, piece)) break;
        const bool other_start = piece.any(bits(C::pronoun, C::preposition, C::conjunction)) && last > first && prose_.of(piece) != "of";
        if (other_start) return;
    }
    if (last == first || last == range.last || !looks_like_verb(prose_, pieces[last])) return;
    const auto demonstrative = prose_.of(pieces[first]);
    if (demonstrative == "This" || demonstrative == "These" || demonstrative == "Those" || demonstrative == "That" || demonstrative == "His" ||
        demonstrative == "Her" || demonstrative == "Its" || demonstrative == "Their")
        return;
    now.subject = std::string(prose_.between(pieces[first].begin, pieces[last - 1].end));
    now.plural = looks_plural(prose_.of(pieces[last - 1])) && !in_name_[last - 1];
}

}  // namespace estelik
