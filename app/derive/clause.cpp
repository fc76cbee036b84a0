#include "derive/clause.h"

#include "derive/ground.h"
#include "derive/subject_verb.h"
#include "derive/word_sense.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using C = WordClass;

constexpr std::size_t comfortable_words = 28;

constexpr std::array<std::string_view, 26> connectives = {
    "however",      "therefore", "moreover",   "furthermore", "nevertheless", "nonetheless", "yet",          "thus",    "but",   "and",       "also",     "meanwhile", "then",
    "instead",      "indeed",    "similarly",  "consequently", "additionally", "finally",    "hence",        "still",   "likewise", "accordingly", "so", "conversely", "or"};
constexpr std::array<std::string_view, 8> connective_phrases = {"in addition",  "for example",  "for instance",  "as a result",
                                                                "on the other", "in fact", "of course", "in particular"};
constexpr std::array<std::string_view, 14> clause_openers = {"and",  "but",     "which", "who",   "while", "whereas", "although",
                                                             "because", "so", "where", "when", "as",    "with",    "or"};
constexpr std::array<std::string_view, 10> subordinators = {"when", "although", "while", "after", "before", "as", "because", "if", "since", "though"};

template <std::size_t n>
bool is_in(const std::array<std::string_view, n>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool has_verb(const Prose& prose, std::uint32_t first, std::uint32_t last) {
    for (auto i = first; i < last; ++i)
        if (looks_like_verb(prose, prose.pieces()[i])) return true;
    return false;
}

// ", and" before the last of a list parts no clauses.
bool ends_list(const Prose& prose, std::uint32_t i, std::uint32_t last) {
    constexpr std::uint32_t window = 7;
    const auto& pieces = prose.pieces();
    for (auto j = i > window ? i - window : 0; j < i; ++j)
        if (pieces[j].mark == Mark::comma) return true;
    auto end = i + 2;
    while (end < last && pieces[end].mark != Mark::comma) ++end;
    return i + 3 >= end || looks_like_verb(prose, pieces[i + 2]) || !has_verb(prose, i + 3, end);
}

bool parts_clauses(const Prose& prose, std::uint32_t i, std::uint32_t last) {
    const Piece& piece = prose.pieces()[i];
    if (piece.mark == Mark::semicolon || (piece.mark == Mark::dash && piece.blank_before)) return true;
    if ((piece.mark != Mark::comma && piece.mark != Mark::colon) || i + 1 >= last) return false;
    const auto word = prose.of(prose.pieces()[i + 1]);
    if (!is_in(clause_openers, word)) return false;
    return !(word == "and" || word == "or" || word == "as" || word == "with") || !ends_list(prose, i, last);
}

// "the river", "Beijing", "leaders"; no pronoun, and no word that goes on with what was before.
bool starts_subject(const Prose& prose, const Piece& piece) {
    if (piece.is(C::pronoun) || !piece.word()) return false;
    return piece.is(C::determiner) || piece.capital || !ends_noun_phrase(prose, piece);
}

// "issued a declaration that stated: “...”": what was said is not needed, nor are the words that lead to it.
void cut_quotation(const Prose& prose, Clause& clause, std::uint32_t keep_last) {
    const auto& pieces = prose.pieces();
    constexpr std::array<std::string_view, 14> leading = {"that",     "stated",  "states",    "stating", "declaring", "declared", "said",
                                                          "saying", "affirmed", "affirming", "which",   "declares", "and",      "says"};
    for (auto i = keep_last; i + 1 < clause.last; ++i) {
        const bool introduces = pieces[i].mark == Mark::colon || pieces[i].mark == Mark::comma;
        if (!introduces || (pieces[i + 1].mark != Mark::open_quote && pieces[i + 1].mark != Mark::quote)) continue;
        auto last = i;
        while (last > keep_last && is_in(leading, prose.of(pieces[last - 1]))) --last;
        // "The communiqué states that": this is the verb of the sentence itself.
        const auto first_word = prose.of(pieces[last]);
        if (last < i && (first_word == "states" || first_word == "stated" || first_word == "says" || first_word == "said" || first_word == "declares" ||
                         first_word == "declared" || first_word == "affirmed"))
            return;
        if (last < i && has_verb(prose, clause.first, last)) clause.last = last;
        return;
    }
}

// Where the clause may begin instead, when a clause ends at piece `i`; else its first piece.
std::uint32_t later_beginning(const Prose& prose, const Clause& clause, std::uint32_t i, std::uint32_t keep_first) {
    const auto& pieces = prose.pieces();
    if (pieces[i].mark == Mark::semicolon && has_verb(prose, i, clause.last)) return i + 1;
    if (pieces[i].mark != Mark::comma || i == clause.first) return clause.first;
    const auto next = prose.of(pieces[i + 1]);
    const bool and_clause = i + 2 < keep_first && (next == "and" || next == "but") && !looks_like_verb(prose, pieces[i + 2]) &&
                            starts_subject(prose, pieces[i + 2]) && !ends_list(prose, i, clause.last);
    if (and_clause && has_verb(prose, i, clause.last)) return i + 2;
    const bool main_clause = is_in(subordinators, lower_ascii(prose.of(pieces[clause.first])));
    return main_clause && has_verb(prose, i, clause.last) && starts_subject(prose, pieces[i + 1]) ? i + 1 : clause.first;
}

// "a relationship in which ...", "partnerships that ...": what it stands behind is whole without it.
bool opens_relative(const Prose& prose, std::uint32_t i) {
    const auto& pieces = prose.pieces();
    const auto word = prose.of(pieces[i]);
    const bool noun_before = i > 0 && pieces[i - 1].word() && !ends_noun_phrase(prose, pieces[i - 1]);
    const bool joined = pieces[i].is(C::preposition) && prose.of(pieces[i + 1]) == "which";
    if (!noun_before || (word != "that" && !joined)) return false;
    // "the Kazakhs that speak Russian": which ones would be left open.
    constexpr std::uint32_t longest_noun_phrase = 4;
    for (auto j = i; j > 0 && j + longest_noun_phrase > i && !looks_like_verb(prose, pieces[j]); --j)
        if (prose.of(pieces[j - 1]) == "the" || prose.of(pieces[j - 1]) == "those") return false;
    return true;
}

// "The letter sent in May, for instance, states": what stands before the insertion is only the subject.
bool verb_behind_insertion(const Prose& prose, std::uint32_t comma, std::uint32_t last) {
    constexpr std::uint32_t longest = 5;
    const auto& pieces = prose.pieces();
    if (comma >= last || pieces[comma].mark != Mark::comma) return false;
    for (auto i = comma + 1; i + 1 < last && i <= comma + longest; ++i)
        if (pieces[i].mark == Mark::comma) return looks_like_verb(prose, pieces[i + 1]);
    return false;
}

bool parts_inner(const Prose& prose, std::uint32_t i) {
    const Mark mark = prose.pieces()[i].mark;
    const bool in_date = mark == Mark::comma && i > 0 && prose.pieces()[i - 1].number() && prose.pieces()[i + 1].number();  // "March 22, 2008"
    return (mark == Mark::comma && !in_date) || mark == Mark::semicolon || mark == Mark::colon || mark == Mark::dash || mark == Mark::open_quote ||
           mark == Mark::close_quote || mark == Mark::quote;
}

}  // namespace

std::uint32_t behind_connective(const Prose& prose, std::uint32_t first, std::uint32_t last) {
    const auto& pieces = prose.pieces();
    if (first + 3 >= last) return first;
    const auto word = lower_ascii(prose.of(pieces[first]));
    const bool comma = pieces[first + 1].mark == Mark::comma;
    if (is_in(connectives, word) && (comma || word == "but" || word == "and" || word == "yet" || word == "so")) return first + (comma ? 2 : 1);
    constexpr std::uint32_t longest = 5;
    for (auto i = first + 1; i < last && i < first + longest; ++i) {
        if (pieces[i].mark != Mark::comma) continue;
        const auto phrase = lower_ascii(prose.between(pieces[first].begin, pieces[i - 1].end));
        const bool known = std::any_of(connective_phrases.begin(), connective_phrases.end(), [&](std::string_view one) { return phrase.starts_with(one); });
        return known && i + 3 < last ? i + 1 : first;
    }
    return first;
}

std::size_t words_in(const Prose& prose, const Clause& clause) {
    return static_cast<std::size_t>(std::count_if(prose.pieces().begin() + clause.first, prose.pieces().begin() + clause.last,
                                                  [](const Piece& piece) { return piece.word() || piece.number(); }));
}

Clause clause_around(const Prose& prose, std::uint32_t sentence, std::uint32_t keep_first, std::uint32_t keep_last) {
    const auto& range = prose.sentences()[sentence];
    const auto& pieces = prose.pieces();
    Clause clause{behind_connective(prose, range.first, range.last), range.last};
    if (clause.first > keep_first) clause.first = range.first;
    while (clause.last > keep_last && (pieces[clause.last - 1].mark == Mark::stop || pieces[clause.last - 1].mark == Mark::query)) --clause.last;
    cut_quotation(prose, clause, keep_last);
    auto words = words_in(prose, clause);
    const auto cut_to = [&](Clause shorter) {
        clause = shorter;
        words = words_in(prose, clause);
    };
    // What comes behind the answer goes first, the farthest clause before the nearer ones.
    for (auto i = clause.last; i-- > keep_last && words > comfortable_words;)
        if (parts_clauses(prose, i, clause.last) && has_verb(prose, clause.first, i)) cut_to({clause.first, i});
    for (auto i = clause.last; i-- > keep_last && words > comfortable_words;)
        if (opens_relative(prose, i) && has_verb(prose, clause.first, i)) cut_to({clause.first, i});
    for (auto i = clause.first; i < keep_first && words > comfortable_words; ++i)
        if (const auto first = later_beginning(prose, clause, i, keep_first); first > clause.first) cut_to({first, clause.last});
    return clause;
}

Clause inner_clause(const Prose& prose, std::uint32_t sentence, std::uint32_t keep_first, std::uint32_t keep_last) {
    const auto& range = prose.sentences()[sentence];
    const auto& pieces = prose.pieces();
    Clause clause{keep_first, keep_last};
    while (clause.last < range.last && !parts_inner(prose, clause.last) && pieces[clause.last].mark != Mark::stop) ++clause.last;
    const bool only_subject = verb_behind_insertion(prose, clause.last, range.last);
    for (auto i = keep_first;; --i) {
        const bool start = i == range.first || parts_inner(prose, i - 1);
        const bool opener = i > range.first && (is_in(clause_openers, prose.of(pieces[i - 1])) || is_in(subordinators, lower_ascii(prose.of(pieces[i - 1]))) ||
                                                prose.of(pieces[i - 1]) == "that");
        if ((opener || (start && !only_subject)) && i < keep_last && has_verb(prose, i + 1, clause.last)) {
            auto first = i;
            while (first < keep_first && (is_in(clause_openers, lower_ascii(prose.of(pieces[first]))) || is_in(subordinators, lower_ascii(prose.of(pieces[first]))))) ++first;
            if (subject_and_verb(prose, sentence, {first, clause.last}).verb > 0) return {first, clause.last};
        }
        if (i == range.first) return {keep_first, keep_first};
    }
}

namespace {

class Pronouns {
public:
    Pronouns(const Ground& ground, std::uint32_t sentence, std::vector<ClauseEdit>& edits)
        : ground_(ground), prose_(ground.prose()), named_(ground.antecedents(sentence)), edits_(edits) {}

    bool resolve(const Clause& clause) {
        bool noun_seen = false;
        bool person_seen = false;
        for (auto i = clause.first; i < clause.last; ++i) {
            const Piece& piece = prose_.pieces()[i];
            if (!piece.word()) continue;
            // In lower case; what follows compares it with words of these classes alone.
            const bool may_point = piece.any(bits(C::pronoun, C::determiner)) && !piece.hyphenated;
            const auto word = may_point ? piece.entry->word : std::string_view();
            if ((word == "this" || word == "these" || word == "such" || word == "those") && !demonstrative(i, word)) return false;
            const bool personal = word == "he" || word == "she" || word == "his" || word == "her";
            if ((personal ? !person_seen : !noun_seen) && piece.is(C::pronoun) && !pronoun(i, word)) return false;
            // A name of no known kind may be a person's, unless it stands where places do.
            const bool thing = prose_.pieces()[i + 1].any(bits(C::event, C::body, C::place_noun, C::instrument));  // "Biafran War"
            const bool perhaps = ground_.in_name(i) && !thing && piece.entry->classes == 0 && !(i > clause.first && prose_.pieces()[i - 1].is(C::preposition) && word_before(i) != "as");
            person_seen |= ground_.in_person(i) || personal || perhaps || piece.any(bits(C::role, C::title));
            noun_seen |= (ground_.in_name(i) && !ground_.in_person(i)) || (!ground_.in_date(i) && !ends_noun_phrase(prose_, piece) && !piece.is(C::pronoun));
        }
        return true;
    }

private:
    std::string word_before(std::uint32_t i) const { return lower_ascii(prose_.of(prose_.pieces()[i - 1])); }

    // "this treaty": "the treaty"; alone it points to what nobody sees.
    bool demonstrative(std::uint32_t i, std::string_view word) {
        const Piece& next = prose_.pieces()[i + 1];
        const auto behind = prose_.of(next);
        if (word == "such") return behind == "as" || i > 0;
        if (word == "those" && (behind == "of" || behind == "who" || behind == "from" || behind == "with" || behind == "in")) return true;
        if (!next.word() || ends_noun_phrase(prose_, next)) return false;
        if (word == "these" && prose_.pieces()[i].opens) return false;  // "These concerns": which?
        edits_.push_back({i, i + 1, prose_.pieces()[i].capital ? "The" : "the"});
        return true;
    }

    bool pronoun(std::uint32_t i, std::string_view word) {
        if (word == "he" || word == "she") return put(i, named_.person, "");
        const Piece& next = prose_.pieces()[i + 1];
        if (word == "her" && (!next.word() || next.any(bits(C::determiner, C::preposition)))) return put(i, named_.person, "");  // "gave her the medal"
        if (word == "his" || word == "her") return put(i, named_.person, "’s");
        if (word == "it") return !named_.plural && put(i, named_.subject, "");
        if (word == "its") return !named_.plural && put(i, named_.subject, "’s");
        if (word == "they") return named_.plural && put(i, named_.subject, "");
        if (word == "their") return named_.plural && put(i, named_.subject, named_.subject.ends_with('s') ? "’" : "’s");
        return word != "him" && word != "them" && word != "we" && word != "our" && word != "i" && word != "you" && word != "your" && word != "my" &&
               word != "us" && word != "others" && word != "both";
    }

    bool put(std::uint32_t i, const std::string& name, std::string_view ending) {
        if (name.empty()) return false;
        std::string text = name + std::string(ending);
        if (i > 0 && !prose_.pieces()[i].capital && (text.starts_with("The ") || text.starts_with("A "))) text.front() = static_cast<char>(text.front() | 0x20);
        edits_.push_back({i, i + 1, text});
        return true;
    }

    const Ground& ground_;
    const Prose& prose_;
    const Antecedents& named_;
    std::vector<ClauseEdit>& edits_;
};

// Brackets with what they hold, unless they touch what is kept; false: one has no partner.
bool drop_brackets(const Prose& prose, const Clause& clause, std::uint32_t keep_first, std::uint32_t keep_last, std::vector<ClauseEdit>& edits) {
    const auto& pieces = prose.pieces();
    for (auto i = clause.first; i < clause.last; ++i) {
        if (pieces[i].mark == Mark::close) return false;
        if (pieces[i].mark != Mark::open) continue;
        auto end = i + 1;
        while (end < clause.last && pieces[end].mark != Mark::close) ++end;
        if (end == clause.last) return false;
        if (end < keep_first || i >= keep_last) edits.push_back({i, end + 1, ""});
        i = end;
    }
    return true;
}

}  // namespace

bool make_stand_alone(const Ground& ground, const Clause& clause, std::uint32_t sentence, std::uint32_t keep_first, std::uint32_t keep_last,
                      std::vector<ClauseEdit>& edits) {
    return drop_brackets(ground.prose(), clause, keep_first, keep_last, edits) && Pronouns(ground, sentence, edits).resolve(clause);
}

namespace {

// No blank before a mark that stands close to its word.
void close_up(std::string& text) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] == ' ' && (next == ',' || next == ';' || next == '.' || next == ')')) continue;
        text[kept++] = text[i];
    }
    text.resize(kept);
}

}  // namespace

std::string render(const Prose& prose, const Clause& clause, std::vector<ClauseEdit> edits) {
    std::stable_sort(edits.begin(), edits.end(), [](const ClauseEdit& a, const ClauseEdit& b) { return a.first < b.first; });
    const auto& pieces = prose.pieces();
    int open_quotes = 0;
    int straight_quotes = 0;
    bool paired = true;
    for (auto i = clause.first; i < clause.last; ++i) {
        open_quotes += pieces[i].mark == Mark::open_quote ? 1 : pieces[i].mark == Mark::close_quote ? -1 : 0;
        straight_quotes += pieces[i].mark == Mark::quote ? 1 : 0;
        paired = paired && open_quotes >= 0;
    }
    paired = paired && open_quotes == 0 && straight_quotes % 2 == 0;
    std::string text;
    text.reserve(pieces[clause.last - 1].end - pieces[clause.first].begin + 64);
    auto edit = edits.begin();
    for (auto i = clause.first; i < clause.last;) {
        while (edit != edits.end() && edit->first < i) ++edit;
        const bool replaced = edit != edits.end() && edit->first == i;
        const Piece& piece = pieces[i];
        const bool mark = piece.mark == Mark::open_quote || piece.mark == Mark::close_quote || piece.mark == Mark::quote;
        const std::string_view word = replaced ? std::string_view(edit->text) : mark && !paired ? std::string_view() : prose.of(piece);
        if (piece.blank_before && !text.empty() && text.back() != ' ') text += ' ';
        text += word;
        if (replaced) i = std::max(edit->last, i + 1);
        else ++i;
    }
    text = squeeze(text);
    close_up(text);
    while (!text.empty() && (text.back() == ',' || text.back() == ';' || text.back() == ':' || text.back() == ' ')) text.pop_back();
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 0x20);
    return text;
}

}  // namespace estelik
