// Gold: what a person found in a text, and the measures of a finder against it. A file of gold is lines
// of kind, passage (from 1), bytes from, bytes to, "fact" for an important one, and the words.
#pragma once

#include "derive/article_text.h"
#include "derive/drafts.h"
#include "derive/facts.h"

#include "base/text.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace estelik::test {

struct GoldSpan {
    std::string kind;
    std::uint32_t passage = 0;  // from 0
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool important = false;
    std::string words;
};

inline std::string file_text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::vector<GoldSpan> read_gold(const std::string& path) {
    std::vector<GoldSpan> gold;
    for (const auto& line : split(file_text(path), '\n')) {
        const auto fields = split(line, '\t');
        if (fields.size() != 6 || line.starts_with('#')) continue;
        const auto number = [&](std::size_t i) { return static_cast<std::uint32_t>(std::stoul(fields[i])); };
        gold.push_back({fields[0], number(1) - 1, number(2), number(3), fields[4] == "fact", fields[5]});
    }
    return gold;
}

// An article with all that is made of it.
struct Derived {
    ArticleText article;
    Prose prose;
    Ground ground;
    std::vector<Draft> drafts;

    Derived(const Derived&) = delete;  // the ground stands on the prose beside it
    Derived& operator=(const Derived&) = delete;
    Derived(ArticleText read, const Vocabulary& words, const DraftOrder& order = {})
        : article(std::move(read)), prose(prose_of(article, words)), ground(prose, article.published), drafts(make_drafts(ground, order)) {}
};

struct Measure {
    int found = 0;    // of the gold
    int gold = 0;
    int right = 0;    // of what was found
    int said = 0;
    std::vector<std::string> missed = {};
    std::vector<std::string> wrong = {};

    double recall() const { return gold ? static_cast<double>(found) / gold : 1; }
    double precision() const { return said ? static_cast<double>(right) / said : 1; }
};

inline std::uint32_t passage_begin(const Derived& derived, const Fact& fact) {
    return derived.prose.passages()[derived.prose.sentences()[fact.found.sentence].passage].begin - derived.article
        .passages[derived.prose.sentences()[fact.found.sentence].passage].lead;
}

// Spans of a kind, to the byte. A name that the gold has anywhere, or that is a term there, counts as right.
inline Measure measure(const Derived& derived, const std::vector<GoldSpan>& gold, FactKind kind) {
    const std::string name(fact_kind_names[static_cast<std::size_t>(kind)]);
    const bool distinct = kind == FactKind::name;
    Measure measure;
    std::set<std::string> gold_words;
    std::set<std::string> said_words;
    std::set<std::string> right_words;
    for (const GoldSpan& span : gold)
        if (span.kind == name || (distinct && span.kind == "term")) right_words.insert(group_name(span.words));
    const auto stands = [&](const Fact& fact, const GoldSpan& span) {
        const auto& sentence = derived.prose.sentences()[fact.found.sentence];
        const auto from = passage_begin(derived, fact);
        return sentence.passage == span.passage && fact.found.begin - from == span.begin && fact.found.end - from == span.end;
    };
    for (const Fact& fact : derived.ground.facts()) {
        if (fact.found.kind != kind) continue;
        const auto words = derived.ground.words(fact.found);
        if (distinct && !said_words.insert(group_name(words)).second) continue;
        ++measure.said;
        const bool right = distinct ? right_words.contains(group_name(words))
                                    : std::any_of(gold.begin(), gold.end(), [&](const GoldSpan& span) { return span.kind == name && stands(fact, span); });
        measure.right += right ? 1 : 0;
        if (!right) measure.wrong.push_back(words);
    }
    for (const GoldSpan& span : gold) {
        if (span.kind != name || (distinct && !gold_words.insert(group_name(span.words)).second)) continue;
        ++measure.gold;
        const bool found = std::any_of(derived.ground.facts().begin(), derived.ground.facts().end(), [&](const Fact& fact) {
            return fact.found.kind == kind && (distinct ? group_name(derived.ground.words(fact.found)) == group_name(span.words) : stands(fact, span));
        });
        measure.found += found ? 1 : 0;
        if (!found) measure.missed.push_back(span.words);
    }
    return measure;
}

// Important facts that some draft asks: its answer is the span, or most of it, in the same passage.
inline Measure measure_asked(const Derived& derived, const std::vector<GoldSpan>& gold) {
    Measure measure;
    for (const GoldSpan& span : gold) {
        if (!span.important) continue;
        ++measure.gold;
        const bool asked = std::any_of(derived.drafts.begin(), derived.drafts.end(), [&](const Draft& draft) {
            const auto lead = derived.article.passages[draft.passage].lead;
            const auto begin = std::max(draft.begin + lead, span.begin);
            const auto end = std::min(draft.end + lead, span.end);
            return draft.passage == span.passage && end > begin && 2 * (end - begin) > std::max(draft.end - draft.begin, span.end - span.begin);
        });
        measure.found += asked ? 1 : 0;
        if (!asked) measure.missed.push_back(span.words);
    }
    return measure;
}

}  // namespace estelik::test
