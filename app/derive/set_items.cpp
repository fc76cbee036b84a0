#include "derive/set_items.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace estelik {
namespace {

struct Dated {
    const Fact* fact = nullptr;
    const Fact* date = nullptr;
    std::string text;
};

std::string with_capital(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 0x20);
    return text;
}

std::array<int, 3> when(const PartialDate& date) { return {date.year, date.month, date.day}; }

// Instruments whose date stands beside them, each name and each date once.
std::vector<Dated> dated_instruments(const Ground& ground) {
    std::vector<Dated> list;
    std::set<std::array<int, 3>> dates;
    std::set<std::uint32_t> groups;
    for (const Fact& fact : ground.facts()) {
        if (fact.found.kind != FactKind::instrument || fact.date == 0) continue;
        const Fact& date = ground.facts()[fact.date - 1];
        const bool beside = date.found.first >= fact.found.last && date.found.first <= fact.found.last + 2;
        const bool exact = date.found.grain == Grain::day || date.found.grain == Grain::month || date.found.grain == Grain::year;
        if (!beside || !exact || !dates.insert(when(date.found.date)).second || !groups.insert(fact.group).second) continue;
        list.push_back({&fact, &date, with_capital(ground.words(fact.found))});
    }
    return list;
}

Draft over(const Ground& ground, const Fact& fact, std::string rule) {
    const auto& sentence = ground.prose().sentences()[fact.found.sentence];
    const auto& pieces = ground.prose().pieces();
    const auto passage = ground.prose().passages()[sentence.passage].begin;
    Draft draft;
    draft.type = fact.found.kind;
    draft.name = fact.found.name;
    draft.rule = std::move(rule);
    draft.score = 0.8;
    draft.passage = sentence.passage;
    draft.begin = fact.found.begin - passage;
    draft.end = fact.found.end - passage;
    draft.sentence_begin = pieces[sentence.first].begin - passage;
    draft.sentence_end = pieces[sentence.last - 1].end - passage;
    return draft;
}

// Earlier at the coarsest grain that both have; a tie is no order.
bool strictly_earlier(const PartialDate& a, const PartialDate& b) {
    if (a.year != b.year) return a.year < b.year;
    if (!a.month || !b.month || a.month == b.month) return a.month && b.month && a.day && b.day && a.day < b.day;
    return a.month < b.month;
}

void add_order(const Ground& ground, std::vector<Dated> list, std::vector<Draft>& drafts) {
    constexpr std::size_t most = 6;
    std::stable_sort(list.begin(), list.end(), [](const Dated& a, const Dated& b) { return when(a.date->found.date) < when(b.date->found.date); });
    std::vector<const Dated*> chain;
    for (const Dated& one : list)
        if (chain.size() < most && (chain.empty() || strictly_earlier(chain.back()->date->found.date, one.date->found.date))) chain.push_back(&one);
    if (chain.size() < 3) return;
    Draft draft = over(ground, *chain.front()->fact, "order");
    Ordering key;
    for (const Dated* one : chain) key.items.push_back(one->text);
    draft.question = "Put these documents in the order of their dates, earliest first.";
    draft.answer = join(key.items, "; ");
    draft.key = std::move(key);
    drafts.push_back(std::move(draft));
}

void add_match(const Ground& ground, const std::vector<Dated>& list, std::vector<Draft>& drafts) {
    constexpr std::size_t most = 7;
    if (list.size() < 3) return;
    Draft draft = over(ground, *list.front().fact, "match-dates");
    Matching key;
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < list.size() && i < most; ++i) {
        key.pairs.emplace_back(list[i].text, ground.words(list[i].date->found));
        lines.push_back(key.pairs.back().first + " – " + key.pairs.back().second);
    }
    draft.question = "Match each document with its date.";
    draft.answer = join(lines, "; ");
    draft.key = std::move(key);
    drafts.push_back(std::move(draft));
}

void add_roles(const Ground& ground, std::vector<Draft>& drafts) {
    Matching key;
    std::vector<std::string> lines;
    std::set<std::string> roles;
    const Fact* first = nullptr;
    constexpr std::size_t most = 7;
    for (const Fact& fact : ground.facts()) {
        if (fact.found.role_end == 0 || !fact.first || key.pairs.size() == most) continue;
        const std::string role(ground.prose().between(fact.found.role_begin, fact.found.role_end));
        if (role.find(' ') == role.npos || !roles.insert(role).second) continue;  // "Dr." says nothing
        if (!first) first = &fact;
        key.pairs.emplace_back(ground.words(fact.found), role);
        lines.push_back(key.pairs.back().first + " – " + role);
    }
    if (key.pairs.size() < 3) return;
    Draft draft = over(ground, *first, "match-roles");
    draft.question = ground.published().year ? "Match each person with the office held as of " + to_string(ground.published()) + "."
                                             : "Match each person with the office that the article gives.";
    draft.answer = join(lines, "; ");
    draft.key = std::move(key);
    drafts.push_back(std::move(draft));
}

}  // namespace

std::vector<Draft> set_items(const Ground& ground) {
    std::vector<Draft> drafts;
    const auto list = dated_instruments(ground);
    add_order(ground, list, drafts);
    add_match(ground, list, drafts);
    add_roles(ground, drafts);
    return drafts;
}

}  // namespace estelik
