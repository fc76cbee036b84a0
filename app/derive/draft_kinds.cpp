#include "derive/draft_kinds.h"

#include "base/hash.h"
#include "base/random.h"
#include "derive/cloze_stem.h"
#include "derive/distractors.h"
#include "derive/fact_key.h"
#include "derive/wh_question.h"

namespace estelik {
namespace {

Key as_key(Gap gap) {
    return std::visit([](auto&& key) { return Key(std::forward<decltype(key)>(key)); }, std::move(gap));
}

// The gap as a line; false: there is none.
bool show_gap(std::string& question, std::string_view with) {
    const auto at = question.find(gap_mark);
    if (at == question.npos) return false;
    question.replace(at, gap_mark.size(), with);
    return true;
}

// The question of its own words comes first, but a gap is what a cloze and a statement are made of.
bool give_stem(Draft& draft, const Ground& ground, const Fact& fact, Kind kind) {
    const bool gap_only = kind == Kind::cloze || kind == Kind::true_false;
    const WhQuestion wh = gap_only ? WhQuestion{} : wh_question(ground, fact);
    draft.question = wh.text.empty() ? cloze_stem(ground, fact) : wh.text;
    draft.rule = wh.text.empty() ? "cloze" : wh.rule;
    return !draft.question.empty();
}

void become_card(Draft& draft) {
    show_gap(draft.question, "_____");
    draft.rule = "card-" + draft.rule;
    draft.key = Card{draft.answer};
}

}  // namespace

bool become_choice(Draft& draft, const Ground& ground, const Fact& fact, unsigned set) {
    OptionSet options = options_for(ground, fact, draft.answer, draft.question, set);
    if (options.texts.empty()) return false;
    draft.rule = show_gap(draft.question, "_____") ? "choice-cloze" : "choice-" + draft.rule;
    draft.key = OneChoice{std::move(options.texts), options.key, {}};
    return true;
}

bool become_statement(Draft& draft, const Ground& ground, const Fact& fact, bool truth, unsigned set) {
    const bool measured = fact.found.kind == FactKind::date || fact.found.kind == FactKind::figure;
    const OptionSet options = measured ? options_for(ground, fact, draft.answer, draft.question, set) : OptionSet{};
    if (options.texts.empty() || draft.question.find("a(n) ") != draft.question.npos) return false;
    Random random(fnv1a(draft.question) + set);
    std::size_t other = random.below(options.texts.size() - 1);
    if (other >= options.key) ++other;
    if (!show_gap(draft.question, truth ? draft.answer : options.texts[other])) return false;
    draft.key = TrueFalse{truth};
    draft.rule = truth ? "true" : "false-swap";
    return true;
}

void become_typed(Draft& draft, const Ground& ground, const Fact& fact) {
    Gap gap = key_of(ground, fact);
    const auto* number = std::get_if<NumberKey>(&gap);
    if (draft.question.find(gap_mark) != draft.question.npos) draft.key = Cloze{{std::move(gap)}};
    else if (number && !number->unit.empty()) draft.key = TextKey{draft.answer, {}};  // the question names no unit
    else draft.key = as_key(std::move(gap));
}

std::optional<Draft> remade(const Ground& ground, const Draft& draft, Kind kind, unsigned set) {
    if (draft.fact == Draft::no_fact) return std::nullopt;
    const Fact& fact = ground.facts()[draft.fact];
    Draft made = draft;
    if (!give_stem(made, ground, fact, kind)) return std::nullopt;
    bool good = true;
    const bool truth = (fnv1a(made.question) + set) % 2 == 0;
    if (kind == Kind::choice) good = become_choice(made, ground, fact, set);
    else if (kind == Kind::true_false) good = become_statement(made, ground, fact, truth, set);
    else if (kind == Kind::card) become_card(made);
    else become_typed(made, ground, fact);
    return good && made.kind() == kind ? std::optional(std::move(made)) : std::nullopt;
}

std::vector<Kind> kinds_of(const Ground& ground, const Draft& draft) {
    std::vector<Kind> kinds;
    for (std::size_t i = 0; i < kind_count; ++i) {
        const Kind kind = static_cast<Kind>(i);
        if (kind == draft.kind() || remade(ground, draft, kind)) kinds.push_back(kind);
    }
    return kinds;
}

}  // namespace estelik
