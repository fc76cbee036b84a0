#include "derive/contradictions.h"

#include "base/text.h"
#include "derive/event_finder.h"
#include "derive/subject_verb.h"
#include "derive/word_sense.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace estelik {
namespace {

using C = WordClass;

struct Conversion {
    std::string_view from;
    std::string_view to;
    double factor;
};
constexpr std::array<Conversion, 8> conversions{{{"km", "mi", 0.621371},
                                                 {"m", "ft", 3.28084},
                                                 {"kg", "lb", 2.20462},
                                                 {"km²", "mi²", 0.386102},
                                                 {"ha", "acre", 2.47105},
                                                 {"cm", "in", 0.393701},
                                                 {"m", "yd", 1.09361},
                                                 {"l", "gal", 0.264172}}};

// Both are told at least as exactly as what they differ in.
bool disagree(const PartialDate& a, const PartialDate& b) {
    if (a.year == 0 || b.year == 0) return false;
    if (a.year != b.year) return true;
    if (a.month == 0 || b.month == 0) return false;
    return a.month != b.month || (a.day != 0 && b.day != 0 && a.day != b.day);
}

bool exact(const Found& date) { return date.grain == Grain::day || date.grain == Grain::month || date.grain == Grain::year; }

class Reader {
public:
    explicit Reader(const Ground& ground) : ground_(ground), prose_(ground.prose()), pieces_(prose_.pieces()) {}

    std::vector<Contradiction> run() {
        dated_titles();
        events();
        for (std::size_t i = 0; i < ground_.facts().size(); ++i) {
            measure(ground_.facts()[i].found);
            if (i > 0) conversion(ground_.facts()[i - 1].found, ground_.facts()[i].found);
        }
        spellings();
        std::stable_sort(all_.begin(), all_.end(), [](const Contradiction& a, const Contradiction& b) {
            return a.second.passage != b.second.passage ? a.second.passage < b.second.passage
                                                        : a.second.begin < b.second.begin;
        });
        return std::move(all_);
    }

private:
    std::string_view word(std::uint32_t i) const { return prose_.of(pieces_[i]); }
    std::string text_of(std::uint32_t first, std::uint32_t last) const {
        return std::string(prose_.between(pieces_[first].begin, pieces_[last - 1].end));
    }

    ToldValue told(const Found& found) const {
        const auto passage = prose_.sentences()[found.sentence].passage;
        const auto from = prose_.passages()[passage].begin;
        return {ground_.words(found), passage, found.begin - from, found.end - from};
    }

    void add(ContradictionKind kind, std::string about, const Found& first, const Found& second) {
        all_.push_back({kind, std::move(about), told(first), told(second)});
    }

    // The first value that was told of a thing; the same thing must not be told otherwise later.
    void date_of(const std::string& about, const Found& date) {
        const auto [first, is_new] = dates_.emplace(lower_ascii(about), &date);
        if (!is_new && disagree(first->second->date, date.date)) add(ContradictionKind::date, about, *first->second, date);
    }

    // Only titles: "the communiqué" of 2004 and that of 2007 are two.
    void dated_titles() {
        for (const Fact& fact : ground_.facts()) {
            if (fact.found.kind != FactKind::instrument || fact.date == 0 || !pieces_[fact.found.first].capital ||
                fact.found.last - fact.found.first < 2)
                continue;
            const Found& date = ground_.facts()[fact.date - 1].found;
            if (exact(date)) date_of(ground_.words(fact.found), date);
        }
    }

    const Found* date_at(std::uint32_t piece) const {
        const auto& facts = ground_.facts();
        const auto at = std::lower_bound(facts.begin(), facts.end(), piece,
                                         [](const Fact& fact, std::uint32_t first) { return fact.found.first < first; });
        return at != facts.end() && at->found.first == piece && at->found.kind == FactKind::date && exact(at->found)
                   ? &at->found
                   : nullptr;
    }

    // "The council founded the port in 1848", "The port was founded in 1851".
    void events() {
        for (const Statement& event : find_events(prose_))
            if (const Found* date = event.date.empty() ? nullptr : date_at(event.date.first);
                date && in_clause(*date, event.verb))
                date_of(fmt::format("{} {} {}", text_of(event.subject.first, event.subject.last), word(event.verb),
                                    text_of(event.object.first, event.object.last)),
                        *date);
        for (const Fact& fact : ground_.facts()) {
            if (fact.found.kind != FactKind::date || !exact(fact.found)) continue;
            for (const SubjectVerb& clause : clauses_near(fact.found)) {
                const auto done = clause.verb + 1;
                const bool passive = pieces_[clause.verb].is(C::be) &&
                                     (pieces_[done].is(C::past) || word(done).ends_with("ed") || word(done) == "born");
                const bool named = pieces_[clause.subject.first].capital && ground_.in_name(clause.subject.last - 1);
                if (passive && named && in_clause(fact.found, clause.verb) && fact.found.first <= done + 2)
                    date_of(fmt::format("{} {} {}", text_of(clause.subject.first, clause.subject.last), word(clause.verb),
                                        word(done)),
                            fact.found);
            }
        }
    }

    std::vector<SubjectVerb> clauses_near(const Found& date) const {
        std::vector<SubjectVerb> clauses = clauses_of(prose_, date.sentence);
        std::erase_if(clauses, [&](const SubjectVerb& clause) {
            return date.first < clause.clause.first || date.last > clause.clause.last;
        });
        return clauses;
    }

    // Nothing that begins another clause stands between the verb and its date.
    bool in_clause(const Found& date, std::uint32_t verb) const {
        for (auto i = verb; i < date.first; ++i)
            if (word(i) == "which" || word(i) == "that" || word(i) == "who" || pieces_[i].mark == Mark::semicolon)
                return false;
        return true;
    }

    // "its 1,600 km border" and "a border of 1,700 km": what a figure with a unit measures.
    void measure(const Found& found) {
        if (found.kind != FactKind::figure || found.hedged) return;
        const std::string about = found.unit.empty() ? counted(found) : measured(found);
        if (about.empty()) return;
        const auto [first, is_new] = figures_.emplace(lower_ascii(about) + "|" + found.unit, &found);
        constexpr double rounding = 0.02;
        const Found& other = *first->second;
        if (!is_new && std::abs(other.value - found.value) > rounding * std::max(other.value, found.value))
            add(ContradictionKind::figure, about, other, found);
    }

    // Two words at least, and where they are: "ethnic Uighurs in eastern Kazakhstan".
    std::string counted(const Found& found) const {
        if (found.counted_end == 0) return "";
        const auto what = std::string(prose_.between(found.counted_begin, found.counted_end));
        const std::string where = place_behind(found);
        return where.empty() || what.find(' ') == what.npos ? "" : what + " in " + where;
    }

    std::string place_behind(const Found& found) const {
        const auto end = prose_.sentences()[found.sentence].last;
        for (auto i = found.last; i + 1 < end && pieces_[i].mark != Mark::comma; ++i)
            if (word(i) == "in")
                for (auto j = i + 1; j < end && j < i + 4; ++j)
                    if (ground_.in_name(j)) return text_of(i + 1, j + 1);
        return "";
    }

    // The noun behind the figure, with the words before it: "common border"; a name in front tells whose it is.
    std::string measured(const Found& found) const {
        if (found.unit == "%" || found.unit.size() == 3) return "";  // shares and sums of money belong to many things
        const auto end = noun_phrase_end(prose_, found.last, prose_.sentences()[found.sentence].last);
        if (end <= found.last || !pieces_[found.last].lower() || word(found.last) == "long" || word(found.last) == "of")
            return "";
        return text_of(found.last, end);
    }

    // "1,600 km (1,000 miles)"
    void conversion(const Found& first, const Found& second) {
        if (first.kind != FactKind::figure || second.kind != FactKind::figure || second.first != first.last + 1 ||
            pieces_[first.last].mark != Mark::open)
            return;
        for (const Conversion& one : conversions) {
            const bool forth = one.from == first.unit && one.to == second.unit;
            const bool back = one.to == first.unit && one.from == second.unit;
            if (!forth && !back) continue;
            const double expected = forth ? first.value * one.factor : first.value / one.factor;
            constexpr double rounding = 0.08;
            if (std::abs(expected - second.value) > rounding * expected)
                add(ContradictionKind::conversion, "", first, second);
            return;
        }
    }

    // "East Turkestan Islamic Movement" and "Eastern Turkestan Islamic Movement": long names that differ in the end of one
    // word.
    void spellings() {
        std::unordered_map<std::string, const Found*>
            seen;  // the name with one word's end left out -> the first that gave it
        constexpr std::uint32_t least = 3, longest = 9;
        for (const Fact& fact : ground_.facts()) {
            const Found& found = fact.found;
            const auto count = found.last - found.first;
            if (found.kind != FactKind::name || !fact.first || count < least || count > longest) continue;
            for (auto open = found.first; open < found.last; ++open) {
                if (!pieces_[open].word() || pieces_[open].size() < 4) continue;
                std::string shape;
                for (auto i = found.first; i < found.last; ++i)
                    shape += i == open ? lower_ascii(word(i)).substr(0, 4) + "~ " : lower_ascii(word(i)) + " ";
                const auto [first, is_new] = seen.emplace(std::move(shape), &found);
                if (is_new || first->second == &found ||
                    group_name(ground_.words(*first->second)) == group_name(ground_.words(found)))
                    continue;
                add(ContradictionKind::spelling, "", *first->second, found);
                break;
            }
        }
    }

    const Ground& ground_;
    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    std::unordered_map<std::string, const Found*> dates_;
    std::unordered_map<std::string, const Found*> figures_;
    std::vector<Contradiction> all_;
};

}  // namespace

std::vector<Contradiction> find_contradictions(const Ground& ground) { return Reader(ground).run(); }

std::string to_text(const Contradiction& contradiction) {
    const auto& [kind, about, first, second] = contradiction;
    const std::string pair = fmt::format("“{}” and “{}”", first.text, second.text);
    switch (kind) {
        case ContradictionKind::date: return fmt::format("the article dates “{}” twice: {}", about, pair);
        case ContradictionKind::figure: return fmt::format("the article gives two figures for “{}”: {}", about, pair);
        case ContradictionKind::conversion: return fmt::format("a figure and its conversion disagree: {}", pair);
        case ContradictionKind::spelling: break;
    }
    return fmt::format("one name seems to be spelled in two ways: {}", pair);
}

}  // namespace estelik
