#include "derive/name_finder.h"

#include "derive/name_run.h"
#include "derive/opening_words.h"
#include "derive/quoted_title.h"
#include "derive/word_sense.h"

namespace estelik {
namespace {

using C = WordClass;

class NameReader {
public:
    explicit NameReader(const Prose& prose) : prose_(prose), pieces_(prose.pieces()), openings_(prose) {}

    std::vector<Found> run() {
        for (std::uint32_t s = 0; s < prose_.sentences().size(); ++s) {
            const auto& sentence = prose_.sentences()[s];
            if (!prose_.passages()[sentence.passage].prose) continue;
            sentence_ = s;
            end_ = sentence.last;
            for (auto i = sentence.first; i < end_;) i = read(i);
        }
        return std::move(all_);
    }

private:
    // What was read at this piece is kept; the piece to go on with.
    std::uint32_t read(std::uint32_t i) {
        const Piece& piece = pieces_[i];
        if (piece.mark == Mark::open_quote || piece.mark == Mark::quote) {
            const auto title = read_quoted_title(prose_, i, end_);
            if (title.last == title.first) return i + 1;
            if (!holds_instrument(prose_, title.first, title.last)) keep({title.first, title.last, title.last, title.first}, NameKind::work);
            return title.last;
        }
        if (!piece.name_like() || (piece.opens ? !openings_.begins_name(i) : !can_stand_in_name(prose_, piece))) return i + 1;
        const NameRun run = read_name_run(prose_, i, end_);
        if (run.last == run.first) return std::max(run.last, i + 1);
        if (!names_something(run)) return run.last;
        keep(run, kind_of(prose_, run));
        return run.last;
    }

    bool names_something(const NameRun& run) const {
        if (names_instrument(prose_, run)) return false;
        const Piece& only = pieces_[run.last - 1];
        if (only.is(C::demonym) && !only.is(C::country)) return demonym_stands_alone(only, run.last);
        if (run.last - run.first > 1) return true;
        // "China-Kazakhstan border", "Sino-Soviet": which of them is meant?
        if (only.hyphenated && only.any(bits(C::country, C::place))) return false;
        // A word with a capital of its own: "the Treaty", "the Government", "a Bill".
        if (only.any(bits(C::title, C::role)) || (only.is(C::common) && !only.any(bits(C::country, C::place, C::first_name)))) return false;
        if (only.any(bits(C::body, C::instrument, C::event, C::place_noun, C::direction, C::name_start)) && !only.any(bits(C::country, C::place)))
            return false;
        const auto word = prose_.of(only);
        if (word == "First") return false;
        const bool counted = run.first > 0 && pieces_[run.first - 1].is(C::number) && word.ends_with('s');  // "two Chinas"
        return only.size() > 1 && !only.initial && !counted && (only.entry->classes != 0 || !word.ends_with("tion"));
    }

    // "the Chinese urged", "Uighurs"; not "Chinese pressure", "Kazakhstani and Chinese leaders".
    bool demonym_stands_alone(const Piece& demonym, std::uint32_t next) const {
        if (demonym.hyphenated) return false;
        if (prose_.of(demonym).ends_with('s')) return true;
        while (next + 1 < end_ && (pieces_[next + 1].is(C::demonym) || pieces_[next + 1].all_capitals) &&
               (prose_.of(pieces_[next]) == "and" || prose_.of(pieces_[next]) == "or" || pieces_[next].mark == Mark::comma))
            next += 2;
        const Piece& piece = pieces_[next];
        if (next >= end_) return true;
        if (piece.mark == Mark::hyphen || piece.mark == Mark::dash || piece.mark == Mark::slash) return false;
        return !(piece.word() && !ends_noun_phrase(prose_, piece));
    }

    void keep(const NameRun& run, NameKind kind) {
        Found found{.begin = pieces_[run.first].begin, .end = pieces_[run.last - 1].end, .first = run.first, .last = run.last,
                    .sentence = sentence_, .kind = FactKind::name, .name = kind};
        // "under Justinian I." at the end of a sentence
        const auto ending = prose_.of(pieces_[run.last - 1]);
        if (run.last - run.first > 1 && !pieces_[run.first].initial && (ending == "I." || ending == "V." || ending == "X.")) --found.end;
        if (run.role_first < run.first) {
            found.role_begin = pieces_[run.role_first].begin;
            found.role_end = pieces_[run.first - 1].end;
        }
        all_.push_back(found);
    }

    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    OpeningWords openings_;
    std::vector<Found> all_;
    std::uint32_t sentence_ = 0;
    std::uint32_t end_ = 0;
};

}  // namespace

std::vector<Found> find_names(const Prose& prose) { return NameReader(prose).run(); }

}  // namespace estelik
