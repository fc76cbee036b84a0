#include "derive/term_finder.h"

#include "derive/name_run.h"
#include "derive/word_sense.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using C = WordClass;

// Words that stand right before what is defined, caused or meant.
constexpr std::array<std::string_view, 16> cues = {"called", "named",  "termed", "as",      "of",    "into",  "by",      "against",
                                                   "about",  "from",   "with",   "through", "cause", "causes", "between", "to"};

// Nouns that say too little alone.
constexpr std::array<std::string_view, 24> empty_nouns = {"way",  "part", "time", "number", "example", "case",  "result", "lot",   "kind", "type", "addition", "order",
                                                          "fact", "use",  "year", "years",  "people",  "world", "things", "thing", "end",  "most", "times",    "place"};

template <std::size_t n>
bool is_in(const std::array<std::string_view, n>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

class TermReader {
public:
    explicit TermReader(const Prose& prose) : prose_(prose), pieces_(prose.pieces()) {}

    std::vector<Found> run() {
        for (std::uint32_t s = 0; s < prose_.sentences().size(); ++s) {
            const auto& sentence = prose_.sentences()[s];
            if (!prose_.passages()[sentence.passage].prose) continue;
            first_ = sentence.first;
            end_ = sentence.last;
            sentence_ = s;
            for (auto i = first_; i < end_;) i = read(i);
        }
        return std::move(all_);
    }

private:
    bool stands_inside(std::uint32_t i) const {
        const Piece& piece = pieces_[i];
        if (!piece.word() || piece.any(bits(C::hedge, C::number, C::scale, C::ordinal)) || prose_.of(piece).ends_with("ly")) return false;
        if (piece.capital) return piece.opens ? !ends_noun_phrase(prose_, piece) && piece.is(C::common) : can_stand_in_name(prose_, piece);
        if (!ends_noun_phrase(prose_, piece)) return true;
        // "growing demand", "limited degrees": a form of a verb before a noun.
        const bool participle = prose_.of(piece).ends_with("ed") && !piece.is(C::auxiliary) && i > first_ && pieces_[i - 1].is(C::determiner);
        return participle && i + 1 < end_ && pieces_[i + 1].lower() && !ends_noun_phrase(prose_, pieces_[i + 1]);
    }

    // "to erect", "can engage", "has been reducing": a verb, whatever its form.
    bool verb_place(std::uint32_t i) const {
        if (i == first_) return false;
        const Piece& before = pieces_[i - 1];
        const bool form_of_be = before.is(C::auxiliary) && (prose_.of(pieces_[i]).ends_with("ing") || prose_.of(pieces_[i]).ends_with("en"));
        return prose_.of(before) == "to" || prose_.of(before) == "not" || (before.is(C::auxiliary) && !before.is(C::be) && prose_.of(before) != "been") || form_of_be;
    }

    std::uint32_t read(std::uint32_t i) {
        if (!stands_inside(i) || (pieces_[i].lower() && verb_place(i))) return i + 1;
        auto last = i;
        while (last < end_ && stands_inside(last) && (last == i || pieces_[last].blank_before)) ++last;
        const auto next = last;
        while (last > i + 1 && prose_.of(pieces_[last - 1]).ends_with("ing")) --last;
        const Piece& head = pieces_[last - 1];
        constexpr std::uint32_t longest = 6;
        const bool alone = last - i == 1;
        const bool behind_verb = i > first_ && (pieces_[i - 1].is(C::auxiliary) || pieces_[i - 1].is(C::adverb));
        const bool no_noun = alone && (behind_verb || prose_.of(head).ends_with("ing") || (!looks_plural(prose_.of(head)) && prose_.of(head).ends_with('s')));
        const bool part_of_compound = pieces_[next].mark == Mark::hyphen && !pieces_[next].blank_before;
        if (!head.lower() || last - i > longest || no_noun || head.size() < 3 || part_of_compound) return next;
        keep(i, last);
        return next;
    }

    void keep(std::uint32_t first, std::uint32_t last) {
        const auto words = last - first;
        const auto head = prose_.of(pieces_[last - 1]);
        double worth = words == 1 ? 0.15 : words == 2 ? 0.42 : words == 3 ? 0.45 : 0.35;
        if (is_in(empty_nouns, head)) worth -= 0.3;
        if (first > first_) {
            const Piece& before = pieces_[first - 1];
            if (is_in(cues, prose_.of(before))) worth += 0.08;
            if (looks_like_verb(prose_, before)) worth += 0.12;
            const bool object = first > first_ + 1 && prose_.of(pieces_[first - 2]) == "to" && before.lower() && !looks_like_verb(prose_, before);
            if (object) worth += 0.08;  // "to re-impose visa requirements"
            const bool quoted = before.mark == Mark::open_quote && pieces_[last].mark == Mark::close_quote;
            if (quoted) worth += 0.35;  // a word that somebody chose
        }
        if (words == 1 && pieces_[first].entry->classes == 0) worth += 0.2;  // a rare word
        if (pieces_[first].opens) worth -= 0.1;
        all_.push_back({.begin = pieces_[first].begin, .end = pieces_[last - 1].end, .first = first, .last = last, .sentence = sentence_,
                        .kind = FactKind::term, .value = std::clamp(worth, 0.0, 1.0)});
    }

    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    std::vector<Found> all_;
    std::uint32_t first_ = 0;
    std::uint32_t end_ = 0;
    std::uint32_t sentence_ = 0;
};

}  // namespace

std::vector<Found> find_terms(const Prose& prose) { return TermReader(prose).run(); }

}  // namespace estelik
