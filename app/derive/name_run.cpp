#include "derive/name_run.h"

#include "derive/word_sense.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using C = WordClass;

constexpr WordClasses function_words =
    bits(C::determiner, C::pronoun, C::preposition, C::conjunction, C::auxiliary, C::adverb);
constexpr WordClasses nouns_of_names = bits(C::body, C::event, C::instrument, C::place_noun, C::style);
constexpr WordClasses proper = bits(C::country, C::place, C::demonym, C::first_name);

class RunReader {
public:
    RunReader(const Prose& prose, std::uint32_t i, std::uint32_t end) : prose_(prose), pieces_(prose.pieces()), end_(end) {
        run_.first = run_.last = run_.role_first = i;
    }

    NameRun run() {
        take_titles();
        auto i = run_.first;
        while (i < end_) {
            const auto next = word(i);
            if (next == i) break;
            run_.last = next;
            i = joined(next);
            if (i == end_of_run) break;
        }
        take_number();
        if (run_.head_end == 0) run_.head_end = run_.last;
        return run_;
    }

private:
    static constexpr std::uint32_t end_of_run = 0xFFFFFFFF;

    const Piece& at(std::uint32_t i) const { return pieces_[i < end_ ? i : pieces_.size() - 1]; }
    std::string_view text(std::uint32_t i) const { return prose_.of(at(i)); }
    bool name_at(std::uint32_t i) const { return i < end_ && can_stand_in_name(prose_, at(i)); }

    // "Dr", "St" with their stops.
    std::uint32_t behind_abbreviation(std::uint32_t i) const {
        const bool short_title = at(i).size() <= 4 && at(i).any(bits(C::title, C::style, C::suffix));
        return short_title && at(i + 1).mark == Mark::stop && !at(i + 1).blank_before ? i + 2 : i + 1;
    }

    bool plain_title(std::uint32_t i) const {
        return name_at(i) && at(i).is(C::title) && !at(i).all_capitals;
    }

    // "Chinese President", "Prime Minister", "Dr."; a title is no part of the name behind it.
    void take_titles() {
        auto i = run_.first;
        if (at(i).is(C::demonym) && plain_title(i + 1)) ++i;
        bool any = false;
        while (plain_title(i)) {
            i = behind_abbreviation(i);
            any = true;
        }
        if (!any) return;
        // "General Motors", "Foreign Ministry": what follows makes it part of a name.
        auto last = i;
        while (name_at(last)) ++last;
        if (last > i && at(last - 1).any(bits(C::body, C::place_noun, C::event, C::instrument))) return;
        if (!name_at(i)) {
            run_.first = run_.last = run_.head_end = i;  // a title alone names nobody
            end_ = i;
            return;
        }
        run_.first = run_.last = i;
    }

    std::uint32_t word(std::uint32_t i) const {
        if (!name_at(i)) return i;
        return std::min(behind_abbreviation(i), end_);
    }

    // Where the name goes on behind piece `i - 1`: itself, or behind a connector.
    std::uint32_t joined(std::uint32_t i) {
        if (i >= end_) return end_of_run;
        const Piece& next = at(i);
        if (name_at(i)) return next.blank_before || at(i - 1).mark == Mark::stop ? i : end_of_run;
        if (next.mark == Mark::ampersand && name_at(i + 1)) return i + 1;
        if (next.mark == Mark::possessive) return joins_possessive(i) ? i + 1 : end_of_run;
        if (next.mark == Mark::dash && !next.blank_before && !at(i + 1).blank_before && name_at(i + 1) && !at(i + 1).any(proper)) return i + 1;
        if (next.mark == Mark::comma && at(i + 1).all_capitals && text(i + 1).ends_with('.') && at(i + 1).size() <= 5) return i + 1;
        if (next.mark == Mark::comma) return (listed_ = joins_list(i)) ? i + 1 : end_of_run;
        if (!next.lower()) return end_of_run;
        if (next.is(C::particle) && name_at(i + 1) && !at(i - 1).any(nouns_of_names)) return i + 1;
        if (next.is(C::particle) && at(i + 1).is(C::particle) && name_at(i + 2)) return i + 2;
        return connector(i);
    }

    // "People’s Republic", but "China’s Uighurs" are two names.
    bool joins_possessive(std::uint32_t i) const {
        const Piece& owner = at(i - 1);
        const bool event = at(i + 1).any(bits(C::event, C::body));
        if (!name_at(i + 1) || owner.any(proper | bits(C::title, C::body)) || (owner.opens && !event)) return false;
        const bool words = std::all_of(pieces_.begin() + run_.first, pieces_.begin() + i,
                                       [](const Piece& piece) { return piece.any(bits(C::common, C::number, C::period)); });
        return words && (i - 1 == run_.first || event);
    }

    std::uint32_t connector(std::uint32_t i) {
        const auto word = text(i);
        const Piece& before = at(i - 1);
        auto next = i + 1;
        if (word == "of") {
            const bool heads = before.any(nouns_of_names | bits(C::role, C::common, C::name_start)) && !before.any(proper);
            // "the Defenestration of Prague"
            const bool unheard = before.entry->classes == 0 && i - 1 == run_.first && run_.first > 0 && prose_.of(pieces_[run_.first - 1]) == "the";
            const Piece& behind = at(i + 1);
            // "Isidore of Miletus", "Anne of Cleves": one word before and one behind, both unheard of.
            const bool from_there = i - 1 == run_.first && (before.entry->classes == 0 || before.is(C::first_name)) && behind.entry->classes == 0 && !before.any(bits(C::place, C::country));
            const bool lies_in = is_landscape(text(i - 1)) && i - 1 > run_.first && behind.is(C::country);  // "the Black Forest of Germany"
            if ((!heads && !unheard && !from_there) || lies_in) return end_of_run;
        } else if (word == "and") {
            return and_joins(i) ? i + 1 : end_of_run;
        } else if (word == "the") {
            return epithet(i) ? i + 1 : end_of_run;
        } else if ((word == "in" || word == "for") && (text(i - 1) == "Prize" || text(i - 1) == "Medal" || text(i - 1) == "Award")) {
            // "Nobel Prize in Physics"
        } else if (word == "for" || word == "on" || word == "in" || word == "against" || word == "to" || word == "with") {
            if (!before.any(bits(C::body, C::instrument)) && !(of_seen_ && word != "in" && word != "to" && word != "with")) return end_of_run;
            if (before.any(proper)) return end_of_run;
            if ((word == "in" || word == "to" || word == "with") && !before.is(C::instrument)) return end_of_run;
        } else {
            return end_of_run;
        }
        if (text(next) == "the" || text(next) == "a") ++next;
        if (!name_at(next)) return end_of_run;
        of_seen_ = true;
        if (run_.head_end == 0) run_.head_end = i;
        return next;
    }

    static bool is_landscape(std::string_view word) {
        constexpr std::array<std::string_view, 10> landscapes = {"Forest", "Mountains", "River", "Desert", "Lake", "Valley", "Highlands", "Plain", "Peninsula", "Islands"};
        return std::find(landscapes.begin(), landscapes.end(), word) != landscapes.end();
    }

    // "Isidore the Younger", "Catherine the Great"
    bool epithet(std::uint32_t i) const {
        constexpr std::array<std::string_view, 10> epithets = {"Great", "Younger", "Elder", "Terrible", "Bold", "Conqueror", "Magnificent", "Wise", "Fair", "Lion-Hearted"};
        return std::find(epithets.begin(), epithets.end(), text(i + 1)) != epithets.end();
    }

    // "Health and Welfare" behind "Ministry of", "Arts and Sciences"; never "China and Kazakhstan".
    bool and_joins(std::uint32_t i) const {
        if (!name_at(i + 1)) return false;
        if (listed_) return true;
        const Piece& before = at(i - 1);
        const Piece& next = at(i + 1);
        if ((text(i - 1) == "Bosnia" && text(i + 1) == "Herzegovina") || (text(i - 1) == "Trinidad" && text(i + 1) == "Tobago")) return true;
        const bool words = before.is(C::common) && !before.any(proper) && !next.any(proper) && (next.is(C::common) || next.entry->classes == 0);
        const bool body_follows = at(i + 2).name_like() && at(i + 2).is(C::body);
        return words && (of_seen_ || body_follows) && !before.any(bits(C::body));
    }

    // "Educational, Scientific and Cultural Organization": adjectives in a row before the body.
    bool joins_list(std::uint32_t comma) const {
        const auto and_at = comma + (at(comma + 2).mark == Mark::comma ? 3 : 2);
        const bool row = name_at(comma + 1) && text(and_at) == "and" && name_at(and_at + 1) && name_at(and_at + 2) && at(and_at + 2).is(C::body);
        return row && !at(comma + 1).any(proper) && !at(comma - 1).any(proper);
    }

    // "Apollo 11", "Boeing 747"
    void take_number() {
        const auto i = run_.last;
        if (run_.first == i || i >= end_ || !at(i).number() || at(i).size() > 3 || !at(i).blank_before) return;
        const Piece& before = at(i - 1);
        const Piece& next = at(i + 1);
        if (before.any(proper | bits(C::month)) || next.any(bits(C::unit, C::scale, C::month)) || next.mark == Mark::percent) return;
        if (next.lower() && next.blank_before && !ends_noun_phrase(prose_, next)) return;
        if (next.mark == Mark::dash || next.mark == Mark::hyphen || next.mark == Mark::colon || next.mark == Mark::slash) return;
        run_.last = i + 1;
    }

    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    std::uint32_t end_;
    NameRun run_;
    bool of_seen_ = false;
    bool listed_ = false;  // inside "A, B and C Organization"
};

}  // namespace

bool can_stand_in_name(const Prose& prose, const Piece& piece) {
    if (!piece.name_like()) return false;
    const auto word = prose.of(piece);
    if (piece.all_capitals || piece.initial) return true;
    if (word.size() == 1) return word == "I" ? false : !piece.opens;
    if (word == "First") return !piece.opens;  // "the First World War"
    if (piece.hyphenated) {
        const char last = word[word.rfind('-') + 1];
        if (last >= 'a' && last <= 'z' && !piece.is(C::place)) return false;
    }
    if (piece.any(function_words) && !piece.any(proper)) return false;
    return !piece.any(bits(C::month, C::weekday)) || piece.is(C::first_name);
}

NameRun read_name_run(const Prose& prose, std::uint32_t i, std::uint32_t end) { return RunReader(prose, i, end).run(); }

bool names_instrument(const Prose& prose, const NameRun& run) {
    const Piece& head = prose.pieces()[run.head_end - 1];
    if (run.last - run.first < 2 || prose.pieces()[run.first].initial) return false;
    return head.is(C::instrument) || (prose.of(head) == "Peace" && run.head_end < run.last);
}

NameKind kind_of(const Prose& prose, const NameRun& run) {
    const auto& pieces = prose.pieces();
    if (run.role_first < run.first) return NameKind::person;
    const Piece& head = pieces[run.head_end - 1];
    const Piece& first = pieces[run.first];
    const auto words = run.last - run.first;
    const auto all = [&](WordClasses set) {
        return std::all_of(pieces.begin() + run.first, pieces.begin() + run.last, [&](const Piece& piece) { return piece.any(set) || !piece.word(); });
    };
    if (words > 1 || head.all_capitals) {
        if (first.is(C::style) && words > 1 && !head.any(bits(C::body, C::place_noun, C::event))) return NameKind::person;
        if (head.is(C::body)) return NameKind::body;
        if (head.is(C::event)) return NameKind::event;
        if (head.is(C::place_noun) || first.is(C::place_noun)) return NameKind::place;
    }
    if (first.is(C::direction) && words == 2 && !first.is(C::place) && head.entry->classes == 0) return NameKind::place;
    if (all(bits(C::country, C::place, C::direction, C::name_start))) return NameKind::place;
    if (head.is(C::demonym)) return NameKind::people;
    if (head.is(C::country) || head.is(C::place)) return words > 1 && first.is(C::first_name) ? NameKind::person : NameKind::place;
    if (head.all_capitals && words == 1) return NameKind::body;
    const bool no_word = std::none_of(pieces.begin() + run.first, pieces.begin() + run.last,
                                      [](const Piece& piece) { return piece.is(C::common) && piece.capital && !piece.is(C::first_name); });
    if (words > 1 && (first.is(C::first_name) || first.initial)) return NameKind::person;
    const bool of = run.head_end < run.last;  // "Defenestration of Prague"
    return words > 1 && words <= 4 && no_word && !of ? NameKind::person : NameKind::unknown;
}

}  // namespace estelik
