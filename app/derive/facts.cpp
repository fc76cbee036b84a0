#include "derive/facts.h"

#include "derive/date_finder.h"
#include "derive/figure_finder.h"
#include "derive/instrument_finder.h"
#include "derive/name_finder.h"
#include "derive/term_finder.h"
#include "derive/word_sense.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace estelik {
namespace {

// Adds the finds that touch nothing that is there already. Both lists are in the order of the text.
void add(std::vector<Found>& kept, std::vector<Found> more) {
    std::vector<Found> merged;
    merged.reserve(kept.size() + more.size());
    std::size_t k = 0;
    for (Found& one : more) {
        while (k < kept.size() && kept[k].end <= one.begin) merged.push_back(std::move(kept[k++]));
        if (k < kept.size() && kept[k].begin < one.end) continue;
        merged.push_back(std::move(one));
    }
    while (k < kept.size()) merged.push_back(std::move(kept[k++]));
    kept = std::move(merged);
}

double base_worth(const Found& found) {
    switch (found.kind) {
        case FactKind::instrument: return 0.95;
        case FactKind::date:
            if (found.grain == Grain::weekday) return 0.7;
            return found.grain == Grain::yearless || found.grain == Grain::period ? 0.72 : 0.9;
        case FactKind::figure: return found.counted_end > 0 || !found.unit.empty() ? 0.85 : 0.8;
        case FactKind::ordinal: return 0.35;
        case FactKind::term: return found.value;
        case FactKind::name: break;
    }
    switch (found.name) {
        case NameKind::person: return 0.85;
        case NameKind::body: case NameKind::event: case NameKind::work: return 0.82;
        case NameKind::place: case NameKind::unknown: return 0.75;
        case NameKind::people: break;
    }
    return 0.65;
}

class Grouper {
public:
    Grouper(const Prose& prose, std::vector<Fact>& facts) : prose_(prose), facts_(facts) {}

    void run() {
        gather_surnames();
        for (Fact& fact : facts_) fact.group = group_of(fact);
        join_abbreviations();
        std::unordered_map<std::uint32_t, std::uint32_t> mentions;
        for (Fact& fact : facts_) fact.first = mentions[fact.group]++ == 0;
        constexpr std::uint32_t often = 8;  // what the whole article is about makes a poor answer
        for (Fact& fact : facts_) {
            if (fact.found.kind != FactKind::name) continue;
            if (!fact.first) fact.worth -= 0.2;
            if (mentions[fact.group] >= often) fact.worth -= 0.1;
        }
    }

private:
    std::string_view text(const Fact& fact) const { return prose_.between(fact.found.begin, fact.found.end); }

    // "Jintao" and "Hu" of "Hu Jintao": the kinds of short names come from the long ones.
    void gather_surnames() {
        for (const Fact& fact : facts_) {
            const Found& found = fact.found;
            if (found.kind != FactKind::name || found.name != NameKind::person || found.last - found.first < 2) continue;
            const auto whole = group_name(text(fact));
            for (const auto piece : {found.first, found.last - 1}) surnames_.emplace(group_name(prose_.of(prose_.pieces()[piece])), whole);
        }
    }

    std::uint32_t number_of(const std::string& name) {
        return groups_.emplace(name, static_cast<std::uint32_t>(groups_.size())).first->second;
    }

    std::uint32_t group_of(Fact& fact) {
        const Found& found = fact.found;
        auto name = group_name(text(fact));
        if (found.kind == FactKind::name && found.last - found.first == 1) {
            const auto whole = surnames_.find(name);
            const bool known_otherwise = found.name == NameKind::place || found.name == NameKind::people || found.name == NameKind::body;
            if (whole != surnames_.end() && !known_otherwise) {
                fact.found.name = NameKind::person;
                name = whole->second;
            }
        }
        return number_of(std::string(fact_kind_names[static_cast<std::size_t>(found.kind)].substr(0, 1)) + name);
    }

    // "People’s Republic of China (PRC)": both are one.
    void join_abbreviations() {
        std::map<std::uint32_t, std::uint32_t> same;
        for (std::size_t i = 1; i < facts_.size(); ++i) {
            const Found& name = facts_[i - 1].found;
            const Found& abbreviation = facts_[i].found;
            const bool names = name.kind == FactKind::name && abbreviation.kind == FactKind::name;
            if (!names || abbreviation.first != name.last + 1 || prose_.pieces()[name.last].mark != Mark::open) continue;
            if (!prose_.pieces()[abbreviation.first].all_capitals || abbreviation.last - abbreviation.first != 1) continue;
            same[facts_[i].group] = facts_[i - 1].group;
            facts_[i].worth -= 0.3;
        }
        for (Fact& fact : facts_)
            if (const auto found = same.find(fact.group); found != same.end()) fact.group = found->second;
    }

    const Prose& prose_;
    std::vector<Fact>& facts_;
    std::unordered_map<std::string, std::string> surnames_;
    std::unordered_map<std::string, std::uint32_t> groups_;
};

// The date of an instrument: the next one in its sentence before another instrument, else the only
// one, else the first.
void date_instruments(std::vector<Fact>& facts) {
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].found.kind != FactKind::instrument) continue;
        std::size_t before = 0;
        std::size_t behind = 0;
        bool another = false;
        for (std::size_t j = i + 1; j < facts.size() && facts[j].found.sentence == facts[i].found.sentence && behind == 0; ++j) {
            another |= facts[j].found.kind == FactKind::instrument;
            if (facts[j].found.kind == FactKind::date && !another) behind = j + 1;
        }
        for (std::size_t j = i; j-- > 0 && facts[j].found.sentence == facts[i].found.sentence;)
            if (facts[j].found.kind == FactKind::date) before = j + 1;
        facts[i].date = static_cast<std::uint32_t>(behind ? behind : before);
    }
}

}  // namespace

std::string group_name(std::string_view text) {
    std::string name = lower_ascii(text);
    if (name.starts_with("the ")) name.erase(0, 4);
    return name;
}

std::vector<Fact> collect_facts(const Prose& prose, const PartialDate& published) {
    // The first to come stays: treaties hold names, dates hold figures.
    std::vector<Found> found = find_instruments(prose);
    add(found, find_dates(prose));
    add(found, find_names(prose));
    add(found, find_figures(prose));
    add(found, find_terms(prose));
    std::vector<Fact> facts;
    facts.reserve(found.size());
    for (Found& one : found) {
        const double worth = base_worth(one);
        facts.push_back({.found = resolved(std::move(one), prose, published), .worth = worth});
    }
    Grouper(prose, facts).run();
    date_instruments(facts);
    return facts;
}

}  // namespace estelik
