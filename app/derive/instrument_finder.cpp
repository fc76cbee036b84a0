#include "derive/instrument_finder.h"

#include "derive/name_run.h"
#include "derive/quoted_title.h"

#include <algorithm>

namespace estelik {
namespace {

using C = WordClass;

constexpr WordClasses not_before =
    bits(C::auxiliary, C::preposition, C::conjunction, C::determiner, C::pronoun, C::adverb, C::present);

class InstrumentReader {
public:
    explicit InstrumentReader(const Prose& prose) : prose_(prose), pieces_(prose.pieces()) {}

    std::vector<Found> run() {
        for (std::uint32_t s = 0; s < prose_.sentences().size(); ++s) {
            const auto& sentence = prose_.sentences()[s];
            if (!prose_.passages()[sentence.passage].prose) continue;
            first_ = sentence.first;
            end_ = sentence.last;
            sentence_ = s;
            if (!std::any_of(pieces_.begin() + first_, pieces_.begin() + end_, [&](const Piece& piece) { return piece.is(C::instrument) || (piece.capital && prose_.of(piece) == "Peace"); })) continue;
            for (auto i = first_; i < end_;) i = read(i);
        }
        return std::move(all_);
    }

private:
    std::uint32_t read(std::uint32_t i) {
        const Piece& piece = pieces_[i];
        if (piece.mark == Mark::open_quote || piece.mark == Mark::quote) {
            const auto title = read_quoted_title(prose_, i, end_);
            if (title.first == title.last || !holds_instrument(prose_, title.first, title.last)) return i + 1;
            keep(title.first, title.last);
            return title.last;
        }
        if (piece.name_like() && can_stand_in_name(prose_, piece)) return read_capitals(i);
        if (piece.lower() && piece.is(C::instrument)) return read_described(i);
        return i + 1;
    }

    std::uint32_t read_capitals(std::uint32_t i) {
        const NameRun run = read_name_run(prose_, i, end_);
        if (run.last == run.first) return std::max(run.last, i + 1);
        if (names_instrument(prose_, run)) keep(run.first, run.last);
        return run.last;
    }

    // The noun with the words before it, then "on ..." or "to ...", up to the date.
    std::uint32_t read_described(std::uint32_t noun) {
        if (!dated()) return noun + 1;
        auto first = noun;
        while (first > first_ && first + 4 > noun && describes(pieces_[first - 1])) --first;
        // "the agreement" points back; "the Kyoto agreement" does not.
        if (first == noun && pieces_[noun].opens) return noun + 1;
        const auto last = behind_description(noun + 1);
        if (first == noun && last == noun + 1 && !issued(noun)) return noun + 1;
        if (!all_.empty() && all_.back().last > first) return noun + 1;
        keep(first, last);
        return last;
    }

    // "the communiqué issued when", "a communiqué declaring that"
    bool issued(std::uint32_t noun) const {
        const Piece& next = pieces_[noun + 1];
        const auto word = prose_.of(next);
        return next.lower() && (word == "issued" || word == "signed" || word == "declaring" || word == "stating" || word == "adopted");
    }

    bool dated() const {
        return std::any_of(pieces_.begin() + first_, pieces_.begin() + end_, [](const Piece& piece) {
            return (piece.number() && piece.size() == 4) || (piece.is(C::month) && piece.capital);
        });
    }

    bool describes(const Piece& piece) const {
        if (!piece.word() || piece.any(not_before) || piece.is(C::past)) return false;
        return piece.lower() || piece.any(bits(C::country, C::place, C::demonym)) || piece.hyphenated;
    }

    // "on border demarcation", "to govern the use and protection of their rivers".
    std::uint32_t behind_description(std::uint32_t i) const {
        const auto word = i < end_ ? prose_.of(pieces_[i]) : std::string_view();
        const bool on = word == "on" || word == "against" || word == "for" || word == "concerning" || word == "regarding";
        const bool to = word == "to";
        if (!on && !to) return i;
        constexpr std::uint32_t longest = 16;
        auto last = i + 1;
        for (; last < end_ && last < i + longest; ++last) {
            const Piece& piece = pieces_[last];
            if (piece.number() || (piece.is(C::month) && piece.capital)) break;
            if (!piece.word() && piece.mark != Mark::possessive && piece.mark != Mark::comma) break;
            if (piece.mark == Mark::comma || piece.any(bits(C::auxiliary, C::pronoun)) || prose_.of(piece) == "that" || prose_.of(piece) == "which") {
                if (prose_.of(piece) != "their" && prose_.of(piece) != "its") break;
            }
            if (on && piece.any(bits(C::past, C::preposition, C::conjunction)) && prose_.of(piece) != "of" && prose_.of(piece) != "and") break;
        }
        while (last > i && (pieces_[last - 1].any(bits(C::preposition, C::conjunction, C::determiner)) || !pieces_[last - 1].word())) --last;
        if (last <= i + 1) return i;
        return to && !pieces_[i + 1].lower() ? i : last;
    }

    void keep(std::uint32_t first, std::uint32_t last) {
        all_.push_back({.begin = pieces_[first].begin, .end = pieces_[last - 1].end, .first = first, .last = last, .sentence = sentence_,
                        .kind = FactKind::instrument});
    }

    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    std::vector<Found> all_;
    std::uint32_t first_ = 0;
    std::uint32_t end_ = 0;
    std::uint32_t sentence_ = 0;
};

}  // namespace

std::vector<Found> find_instruments(const Prose& prose) { return InstrumentReader(prose).run(); }

}  // namespace estelik
