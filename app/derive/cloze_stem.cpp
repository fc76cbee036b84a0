#include "derive/cloze_stem.h"

#include "derive/clause.h"
#include "derive/time_stamp.h"
#include "derive/word_sense.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr std::size_t most_words = 42;
constexpr std::size_t least_context = 5;

// "a {{1}}" would tell how the answer begins.
void hide_article(std::string& text) {
    for (const std::string_view quoted : {"a “", "an “"})
        if (const auto at = text.find(" " + std::string(quoted) + std::string(gap_mark)); at != text.npos) text.replace(at + 1, quoted.size(), "a(n) “");
    for (const std::string_view article : {"a ", "an "}) {
        const auto at = text.find(std::string(article) + std::string(gap_mark));
        if (at != text.npos && (at == 0 || text[at - 1] == ' ')) text.replace(at, article.size(), "a(n) ");
        std::string capital(article);
        capital.front() = 'A';
        if (text.starts_with(capital + std::string(gap_mark))) text.replace(0, article.size(), "A(n) ");
    }
}

bool touches_gap(const std::string& text) {
    const auto at = text.find(gap_mark);
    const auto end = at + gap_mark.size();
    const auto wordly = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) >= 0xC3 && static_cast<unsigned char>(c) < 0xE2);
    };
    return (at > 0 && wordly(text[at - 1])) || (end < text.size() && wordly(text[end]));
}

// A count of the present, and what the sentence tells as of now.
bool changes(const Ground& ground, const Found& found, const Clause& clause, const std::string& stem) {
    const bool count = found.kind == FactKind::figure && found.counted_end > 0;
    const bool now = holds_words(stem, "now") || holds_words(stem, "currently") || holds_words(stem, "recently") || holds_words(stem, "today");
    return (count || now) && tells_of_present(ground, clause);
}

// What somebody said, without who said it.
bool out_of_quotation(const Prose& prose, std::uint32_t sentence, const Clause& clause) {
    int open = 0;
    for (auto i = prose.sentences()[sentence].first; i < clause.first; ++i)
        open += prose.pieces()[i].mark == Mark::open_quote ? 1 : prose.pieces()[i].mark == Mark::close_quote ? -1 : 0;
    return open > 0 || (clause.first > 0 && prose.pieces()[clause.first].mark == Mark::open_quote && clause.first > prose.sentences()[sentence].first);
}

std::string stem_of(const Ground& ground, const Fact& fact, const Clause& clause) {
    const Found& found = fact.found;
    const Prose& prose = ground.prose();
    if (out_of_quotation(prose, found.sentence, clause)) return "";
    const std::size_t words = words_in(prose, clause);
    if (words > most_words || words < least_context + (found.last - found.first)) return "";
    std::vector<ClauseEdit> edits;
    if (!make_stand_alone(ground, clause, found.sentence, found.first, found.last, edits)) return "";
    edits.push_back({found.first, found.last, std::string(gap_mark)});
    std::string stem = render(prose, clause, std::move(edits));
    if (std::count(stem.begin(), stem.end(), '{') != 2 || stem.find(gap_mark) == stem.npos || touches_gap(stem)) return "";
    if (tells(ground, fact, stem)) return "";
    hide_article(stem);
    if (changes(ground, found, clause, stem)) stem = stamped(ground, std::move(stem), ground.in_name(clause.first) || clause.first == found.first);
    if (!stem.ends_with('.') && !stem.ends_with('?') && !stem.ends_with(".”") && !stem.ends_with("?”") && !stem.ends_with(".\"")) stem += '.';
    return stem;
}

}  // namespace

bool tells(const Ground& ground, const Fact& fact, std::string_view text) {
    const Prose& prose = ground.prose();
    const std::string answer = group_name(ground.words(fact.found));
    if (answer.empty() || holds_words(text, answer)) return true;
    // "ethnic Uighur activists" tells of "Uighurs".
    const bool people = fact.found.kind == FactKind::name && fact.found.name == NameKind::people && answer.ends_with('s');
    if (people && holds_words(text, std::string_view(answer).substr(0, answer.size() - 1))) return true;
    if (fact.found.kind != FactKind::name || fact.found.name != NameKind::person) return false;
    for (auto i = fact.found.first; i < fact.found.last; ++i)
        if (prose.pieces()[i].size() > 2 && holds_words(text, prose.of(prose.pieces()[i]))) return true;
    return false;
}

std::string cloze_stem(const Ground& ground, const Fact& fact) {
    const Found& found = fact.found;
    const Clause outer = clause_around(ground.prose(), found.sentence, found.first, found.last);
    std::string stem = stem_of(ground, fact, outer);
    if (!stem.empty()) return stem;
    const Clause inner = inner_clause(ground.prose(), found.sentence, found.first, found.last);
    return inner.first == inner.last ? "" : stem_of(ground, fact, inner);
}

}  // namespace estelik
