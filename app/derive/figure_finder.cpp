#include "derive/figure_finder.h"

#include "derive/figure_words.h"
#include "derive/word_sense.h"

namespace estelik {
namespace {

using C = WordClass;

std::string_view currency_name(std::string_view sign) {
    if (sign == "$") return "USD";
    if (sign == "€") return "EUR";
    return sign == "£" ? "GBP" : "JPY";
}

class FigureReader {
public:
    explicit FigureReader(const Prose& prose) : prose_(prose), pieces_(prose.pieces()) {}

    std::vector<Found> run() {
        for (std::uint32_t s = 0; s < prose_.sentences().size(); ++s) {
            const auto& sentence = prose_.sentences()[s];
            if (!prose_.passages()[sentence.passage].prose) continue;
            first_ = sentence.first;
            last_ = sentence.last;
            for (auto i = first_; i < last_;) {
                found_ = {.first = i, .sentence = s, .kind = FactKind::figure};
                if (!may_begin(pieces_[i]) || !(read_ordinal(i) || read(i))) {
                    ++i;
                    continue;
                }
                found_.begin = pieces_[found_.first].begin;
                found_.end = pieces_[found_.last - 1].end;
                if (text(found_.last - 1).ends_with('.')) --found_.end;  // "37 °C."
                all_.push_back(found_);
                i = found_.last;
            }
        }
        return std::move(all_);
    }

private:
    const Piece& at(std::uint32_t i) const { return pieces_[i < last_ ? i : pieces_.size() - 1]; }
    const Piece& before(std::uint32_t i) const { return i > first_ ? pieces_[i - 1] : pieces_.back(); }
    std::string_view text(std::uint32_t i) const { return prose_.of(at(i)); }
    std::string_view text_before(std::uint32_t i) const { return prose_.of(before(i)); }

    static bool may_begin(const Piece& piece) {
        return piece.number() || piece.mark == Mark::currency ||
               (piece.word() && (piece.any(bits(C::number, C::plural_scale, C::fraction, C::ordinal, C::determiner)) || piece.hyphenated));
    }

    bool read_ordinal(std::uint32_t i) {
        if (at(i).number()) {
            const auto ending = text(i + 1);
            if (at(i + 1).blank_before || !(ending == "st" || ending == "nd" || ending == "rd" || ending == "th")) return false;
            found_.last = i + 2;
        } else {
            if (!at(i).is(C::ordinal) || !at(i).lower() || at(i).hyphenated) return false;
            const auto word = text_before(i);
            if (word != "the" && word != "a" && word != "their" && word != "its" && word != "his" && word != "her") return false;
            found_.last = i + 1;
        }
        found_.kind = FactKind::ordinal;
        found_.value = at(i).entry->value;
        return true;
    }

    bool read(std::uint32_t i) {
        const bool money = at(i).mark == Mark::currency;
        const auto number_at = money ? i + 1 : i;
        if (money && !at(number_at).number()) return false;
        const FigureWords number = read_figure_words(prose_, number_at, last_);
        if (number.last == number_at) return read_half(i);
        found_.value = number.value;
        found_.last = number.last;
        found_.hedged = number.vague;
        if (money) found_.unit = currency_name(text(i));
        read_range(number_at);
        if (!money) read_unit();
        if (found_.unit.empty() && !is_count(i, number)) return false;
        read_hedge(i);
        if (found_.unit.empty()) read_counted();
        return true;
    }

    // "half of its value", "half the people", "a third of them"
    bool read_half(std::uint32_t i) {
        const auto next = text(i + 1);
        const int part = next == "third" ? 3 : next == "quarter" ? 4 : next == "fifth" ? 5 : next == "tenth" ? 10 : 0;
        if (part > 0 && (text(i) == "a" || text(i) == "A" || text(i) == "one") && text(i + 2) == "of") {
            found_.value = 1.0 / part;
            found_.last = i + 2;
            read_hedge(i);
            return true;
        }
        if (text(i) != "half" || (next != "of" && next != "the" && next != "its" && next != "their")) return false;
        found_.value = 0.5;
        found_.last = i + 1;
        read_hedge(i);
        return true;
    }

    // "5–10", "5 to 10": one figure, if a unit follows or the mark is a dash.
    void read_range(std::uint32_t number_at) {
        const auto mark = found_.last;
        const bool dash = (at(mark).mark == Mark::dash || at(mark).mark == Mark::hyphen) && !at(mark).blank_before && at(mark + 1).number();
        const bool to = text(mark) == "to" && at(number_at).number() && at(mark + 1).number();
        if (!dash && !to) return;
        const FigureWords second = read_figure_words(prose_, mark + 1, last_);
        if (second.last == mark + 1 || second.value <= found_.value) return;
        const auto last = found_.last;
        found_.last = second.last;
        if (to && !(at(found_.last).any(bits(C::unit)) || at(found_.last).mark == Mark::percent)) found_.last = last;
        else found_.hedged = true;
    }

    void read_unit() {
        auto i = found_.last;
        const Piece& piece = at(i);
        if (piece.mark == Mark::percent) return take_unit(i + 1, "%");
        if (piece.mark == Mark::degree) {
            const auto scale = text(i + 1);
            const bool named = scale == "C" || scale == "F" || scale == "C." || scale == "F.";
            return take_unit(named ? i + 2 : i + 1, named ? "°" + std::string(scale.substr(0, 1)) : "°");
        }
        if (!piece.word()) {
            // "a 20-metre wall" keeps its number alone: the unit goes with the noun.
            return;
        }
        if (text(i) == "per" && text(i + 1) == "cent") return take_unit(i + 2, "%");
        if (piece.is(C::currency_word)) return take_unit(i + 1, std::string(piece.entry->base));
        std::string unit;
        auto last = i;
        if (piece.is(C::unit_prefix) && at(i + 1).is(C::unit)) {
            unit = text(i) == "square" ? std::string(at(i + 1).entry->base) + "²"
                   : text(i) == "cubic" ? std::string(at(i + 1).entry->base) + "³"
                                        : std::string(at(i + 1).entry->base);
            last = i + 2;
        } else if (piece.lower() || piece.size() <= 3) {
            if (!piece.is(C::unit) || (piece.capital && text(i) != "GB" && text(i) != "MW" && text(i) != "MB" && text(i) != "Hz")) return;
            if (piece.size() == 1 && piece.blank_before && text(i) != "m" && text(i) != "g" && text(i) != "t") return;
            unit = std::string(piece.entry->base);
            last = i + 1;
            const auto power = text(last);  // "km²"
            if (!at(last).blank_before && (power == "²" || power == "³")) {
                unit += power;
                ++last;
            }
        }
        if (unit.empty()) return;
        if (unit == "°" && (text(last) == "Celsius" || text(last) == "Fahrenheit")) unit += text(last++).front();
        const bool slash = at(last).mark == Mark::slash || text(last) == "per";
        if (slash && at(last + 1).is(C::unit)) {
            unit += "/" + std::string(at(last + 1).entry->base);
            last += 2;
        }
        if (text(last) == "old") ++last;
        take_unit(last, std::move(unit));
    }

    void take_unit(std::uint32_t last, std::string unit) {
        found_.last = std::min(last, last_);
        found_.unit = std::move(unit);
    }

    bool is_count(std::uint32_t i, const FigureWords& number) const {
        const Piece& one = at(i);
        const Piece& prior = before(i);
        const Piece& next = at(number.last);
        if (next.mark == Mark::slash || prior.mark == Mark::slash || prior.mark == Mark::colon || next.mark == Mark::colon) {
            if (one.number() && !next.blank_before && next.mark != Mark::other) return false;  // a time, a ratio, a date
        }
        if (one.number()) {
            if (next.word() && !next.blank_before) return false;  // "3D"
            if (prior.mark == Mark::open && next.mark == Mark::close) return false;  // a note
            const bool short_number = one.size() <= 3;
            const bool counted = next.word() && (next.lower() || next.is(C::demonym)) && !ends_noun_phrase(prose_, next);
            if (short_number && prior.name_like() && !prior.any(bits(C::preposition, C::conjunction, C::adverb, C::determiner, C::month)) && !counted) return false;  // "Apollo 11"
            if (prior.mark == Mark::hyphen && !prior.blank_before) return false;
            return !numbered(prior.mark == Mark::stop && i >= first_ + 2 ? prose_.of(pieces_[i - 2]) : text_before(i));
        }
        if (one.capital && !one.opens) return false;  // "Three Gorges"
        if (one.opens && next.name_like() && !next.is(C::demonym)) return false;
        if (!number.small_word) return true;
        if (number.value <= 1) return text(number.last) == "in" && at(number.last + 1).number();  // "one in 5,000"
        if (prior.mark == Mark::open_quote || prior.mark == Mark::quote) return false;
        const auto word = text_before(i);
        const bool points_back = (prior.is(C::determiner) && word != "all" && word != "All" && word != "any" && word != "every") || prior.mark == Mark::possessive ||
                                 word == "other" || word == "last" || word == "first" || word == "or" || word == "The";
        const bool noun_follows = (next.word() && !ends_noun_phrase(prose_, next)) || text(number.last) == "of" || text(number.last) == "more" ||
                                  text(number.last) == "other" || text(number.last) == "main" || text(number.last) == "major";
        return !points_back && noun_follows;
    }

    // "No. 5", "page 7"
    static bool numbered(std::string_view word) {
        return word == "No" || word == "no" || word == "chapter" || word == "page" || word == "figure" || word == "table" || word == "Chapter" ||
               word == "Figure" || word == "Table";
    }

    void read_hedge(std::uint32_t i) {
        const Piece& prior = before(i);
        if (!prior.is(C::hedge) || !prior.word()) {
            if (text_before(i) != "as" && text_before(i) != "to") return;
        }
        const auto word = text_before(i);
        if (word == "as") found_.hedged |= i >= first_ + 3 && (prose_.of(pieces_[i - 3]) == "as" || prose_.of(pieces_[i - 3]) == "As");
        else if (word == "to") found_.hedged |= i >= first_ + 2 && (prose_.of(pieces_[i - 2]) == "up" || prose_.of(pieces_[i - 2]) == "close");
        else if (word != "just" && word != "only" && word != "exactly" && word != "many" && word != "much") found_.hedged = true;
    }

    // The noun with the words before it: "ethnic Uighurs" behind "180,000".
    void read_counted() {
        auto i = found_.last;
        if (text(i) == "of") {
            ++i;
            if (!at(i).any(bits(C::determiner, C::pronoun))) return;
            ++i;
        }
        constexpr std::uint32_t longest = 5;
        const auto begin = i;
        for (; i < last_ && i < begin + longest; ++i) {
            const Piece& piece = at(i);
            if (!piece.word() || (!piece.capital && ends_noun_phrase(prose_, piece))) break;
            if (looks_plural(text(i))) {
                ++i;
                break;
            }
        }
        if (i == begin || !looks_plural(text(i - 1))) return;
        found_.counted_begin = at(begin).begin;
        found_.counted_end = at(i - 1).end;
    }

    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    std::vector<Found> all_;
    Found found_;
    std::uint32_t first_ = 0;
    std::uint32_t last_ = 0;
};

}  // namespace

std::vector<Found> find_figures(const Prose& prose) { return FigureReader(prose).run(); }

}  // namespace estelik
