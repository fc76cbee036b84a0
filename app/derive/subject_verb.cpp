#include "derive/subject_verb.h"

#include "derive/clause.h"
#include "derive/word_sense.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using C = WordClass;

constexpr std::uint32_t longest_subject = 18;

template <std::size_t n>
bool is_in(const std::array<std::string_view, n>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array<std::string_view, 9> openers = {"while",   "whereas", "although", "though", "when",
                                                     "because", "since",   "as",       "if"};
constexpr std::array<std::string_view, 5> relatives = {"which", "who", "that", "whose", "where"};

class ClauseReader {
public:
    ClauseReader(const Prose& prose, std::uint32_t sentence)
        : prose_(prose), pieces_(prose.pieces()), range_(prose.sentences()[sentence]), end_(range_.last) {
        while (end_ > range_.first && (pieces_[end_ - 1].mark == Mark::stop || pieces_[end_ - 1].mark == Mark::query))
            --end_;
    }

    std::vector<SubjectVerb> run() {
        auto first = behind_connective(prose_, range_.first, range_.last);
        while (first < end_) {
            if (is_in(openers, lower_ascii(word(first)))) ++first;
            if (pieces_[first].is(C::preposition) && !pieces_[first].capital) first = behind_comma(first);
            else if (pieces_[first].is(C::preposition) && pieces_[first].opens) first = behind_comma(first);
            if (first >= end_) break;
            const auto last = clause_end(first);
            if (SubjectVerb found = read(first, last); found.verb > 0) all_.push_back(found);
            first = last + 1;
            while (first < end_ &&
                   (word(first) == "and" || word(first) == "but" || word(first) == "so" || word(first) == "yet"))
                ++first;
        }
        return std::move(all_);
    }

    SubjectVerb read(std::uint32_t first, std::uint32_t last) const {
        if (first >= last || !starts_subject(first)) return {};
        for (auto i = first + 1; i < last && i < first + longest_subject; ++i) {
            const Piece& piece = pieces_[i];
            if (!piece.word() && piece.mark != Mark::possessive && piece.mark != Mark::open_quote &&
                piece.mark != Mark::close_quote && piece.mark != Mark::number && piece.mark != Mark::hyphen)
                return {};
            if (is_in(relatives, word(i)) || is_in(openers, word(i))) return {};
            if (!looks_like_verb(prose_, piece)) continue;
            const Piece& before = pieces_[i - 1];
            const bool noun_place = before.any(bits(C::determiner, C::preposition)) || before.mark == Mark::possessive;
            if (noun_place && !piece.is(C::auxiliary)) continue;
            if (reduced_relative(i, last) || disagrees(first, piece)) continue;
            auto end = i;
            while (end > first + 1 && pieces_[end - 1].is(C::adverb)) --end;
            return {{first, last}, {first, end}, i};
        }
        return {};
    }

private:
    std::string_view word(std::uint32_t i) const { return prose_.of(pieces_[i]); }

    bool mark_between(std::uint32_t i) const {
        const Mark mark = pieces_[i].mark;
        return mark == Mark::semicolon || mark == Mark::colon || (mark == Mark::dash && pieces_[i].blank_before);
    }

    // "At Beijing’s urging, ...": the comma of a date is none.
    std::uint32_t behind_comma(std::uint32_t i) const {
        for (; i + 1 < end_; ++i)
            if (pieces_[i].mark == Mark::comma && !pieces_[i + 1].number()) return i + 1;
        return end_;
    }

    // A clause ends at a semicolon, or at a comma behind which another one begins with its own subject and verb.
    std::uint32_t clause_end(std::uint32_t first) const {
        for (auto i = first + 1; i < end_; ++i) {
            if (mark_between(i)) return i;
            if (pieces_[i].mark != Mark::comma || i + 2 >= end_) continue;
            auto next = i + 1;
            const bool joined = word(next) == "and" || word(next) == "but" || word(next) == "so" || word(next) == "yet" ||
                                word(next) == "while" || word(next) == "whereas";
            if (joined) ++next;
            else if (!opened_by_subordinator(first)) continue;
            if (read(next, end_).verb > 0) return i;
        }
        return end_;
    }

    bool opened_by_subordinator(std::uint32_t first) const {
        return first > range_.first && is_in(openers, lower_ascii(word(first - 1)));
    }

    // "accused of", "located near": no finite verb, when a later one follows.
    bool reduced_relative(std::uint32_t i, std::uint32_t last) const {
        const bool participle = pieces_[i].is(C::past) || word(i).ends_with("ed");
        if (!participle || pieces_[i].is(C::auxiliary) || i + 2 >= last || !pieces_[i + 1].is(C::preposition) ||
            pieces_[i + 1].is(C::conjunction))
            return false;
        for (auto j = i + 2;
             j < last && pieces_[j].mark != Mark::comma && !is_in(openers, word(j)) && !is_in(relatives, word(j)); ++j)
            if (looks_like_verb(prose_, pieces_[j]) && word(j - 1) != "to") return true;
        return false;
    }

    // "A widespread worry is": what begins with "a" has no plain form for its verb.
    bool disagrees(std::uint32_t first, const Piece& piece) const {
        const auto article = lower_ascii(word(first));
        const bool singular = article == "a" || article == "an" || article == "each" || article == "every";
        return singular && piece.is(C::present) && !piece.is(C::past) && !piece.is(C::auxiliary) &&
               !prose_.of(piece).ends_with('s');
    }

    bool starts_subject(std::uint32_t i) const {
        const Piece& piece = pieces_[i];
        if (!piece.word() && piece.mark != Mark::number) return false;
        if (piece.is(C::preposition) || piece.is(C::conjunction)) return piece.capital && !piece.opens;
        const bool participle = piece.lower() && word(i).ends_with("ing");  // "allowing them to go"
        return !participle && !looks_like_verb(prose_, piece) && !is_in(relatives, word(i));
    }

    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    const SentencePieces& range_;
    std::uint32_t end_;
    std::vector<SubjectVerb> all_;
};

}  // namespace

std::vector<SubjectVerb> clauses_of(const Prose& prose, std::uint32_t sentence) {
    return ClauseReader(prose, sentence).run();
}

SubjectVerb subject_and_verb(const Prose& prose, std::uint32_t sentence, PieceRange range) {
    return ClauseReader(prose, sentence).read(range.first, range.last);
}

std::uint32_t noun_phrase_end(const Prose& prose, std::uint32_t first, std::uint32_t last) {
    const auto& pieces = prose.pieces();
    auto i = first;
    for (; i < last; ++i) {
        const Piece& piece = pieces[i];
        const auto word = prose.of(piece);
        if (piece.mark == Mark::possessive || piece.mark == Mark::hyphen || piece.number()) continue;
        if (!piece.word()) break;
        if (piece.capital && i > first) continue;
        const bool links =
            i > first && i + 1 < last && (word == "of" || (word == "and" && !looks_like_verb(prose, pieces[i + 1])));
        if (links || piece.is(C::determiner)) continue;
        const bool participle = word.ends_with("ed") && i > first && i + 1 < last && pieces[i + 1].lower() &&
                                !ends_noun_phrase(prose, pieces[i + 1]);
        if (ends_noun_phrase(prose, piece) && !participle) break;
    }
    while (i > first && (prose.of(pieces[i - 1]) == "and" || prose.of(pieces[i - 1]) == "of" ||
                         pieces[i - 1].is(C::determiner) || pieces[i - 1].mark == Mark::hyphen))
        --i;
    return i;
}

}  // namespace estelik
