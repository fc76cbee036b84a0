#include "bank/rules_list.h"

#include "bank/dates_in.h"
#include "bank/option_sense.h"
#include "bank/phrasing.h"
#include "base/text.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace estelik {
namespace {

// Where a side of a pair stands.
Site side(const AskedQuestion& asked, std::size_t pair, std::size_t which) {
    const JsonValue* pairs = asked.node.find("pairs");
    return {&asked.source, pairs->items[pair].items[which].offset, asked.question.id};
}

void items_differ(const AskedQuestion& asked, Report& report) {
    const auto* order = asked.key<Ordering>();
    if (!order) return;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < order->items.size(); ++i)
        if (!seen.insert(normalised(order->items[i])).second)
            report.add(Code::repeated_item, asked.at("items", i),
                       fmt::format("the item {} is there twice", quoted(order->items[i])));
}

void sequence_hides_its_dates(const AskedQuestion& asked, Report& report) {
    const auto* order = asked.key<Ordering>();
    if (!order) return;
    for (std::size_t i = 0; i < order->items.size(); ++i)
        if (!dates_in(order->items[i]).empty())
            report.add(Code::sequence_shows_date, asked.at("items", i),
                       fmt::format("the item {} shows its date", quoted(order->items[i])),
                       "the order would be read off, not known");
}

void sides_differ(const AskedQuestion& asked, Report& report) {
    const auto* match = asked.key<Matching>();
    if (!match) return;
    std::set<std::string> lefts, rights;
    for (std::size_t i = 0; i < match->pairs.size(); ++i) {
        const auto& [left, right] = match->pairs[i];
        if (!lefts.insert(normalised(left)).second)
            report.add(Code::repeated_item, side(asked, i, 0), fmt::format("the left side {} is there twice", quoted(left)));
        if (!rights.insert(normalised(right)).second)
            report.add(Code::repeated_item, side(asked, i, 1),
                       fmt::format("the right side {} is there twice", quoted(right)));
    }
}

void pairs_keep_their_secret(const AskedQuestion& asked, Report& report) {
    const auto* match = asked.key<Matching>();
    if (!match) return;
    std::map<std::string, int> lefts, rights;  // word -> on how many sides
    for (const auto& [left, right] : match->pairs) {
        for (const auto& word : content_words(left)) ++lefts[word];
        for (const auto& word : content_words(right)) ++rights[word];
    }
    for (std::size_t i = 0; i < match->pairs.size(); ++i) {
        const auto of_right = content_words(match->pairs[i].second);
        for (const auto& word : content_words(match->pairs[i].first))
            if (of_right.contains(word) && lefts[word] == 1 && rights[word] == 1)
                report.add(Code::pair_gives_itself_away, side(asked, i, 1),
                           fmt::format("{} stands in this pair alone, on both sides", quoted(word)), "reword one side");
    }
}

// A date among names can belong to one left side only.
void right_sides_are_of_one_type(const AskedQuestion& asked, Report& report) {
    const auto* match = asked.key<Matching>();
    if (!match) return;
    std::vector<std::string> rights;
    for (const auto& pair : match->pairs) rights.push_back(pair.second);
    const auto senses = senses_of(rights);
    for (std::size_t i = 1; i < senses.size(); ++i)
        if (senses[i].sort != senses[0].sort)
            return report.add(Code::mixed_pairs, side(asked, i, 1),
                              fmt::format("{} is {}, {} is {}", quoted(rights[0]), sort_words(senses[0].sort),
                                          quoted(rights[i]), sort_words(senses[i].sort)),
                              "right sides are of one type and grain");
}

constexpr std::array<QuestionRule, 5> rules = {items_differ, sequence_hides_its_dates, sides_differ, pairs_keep_their_secret,
                                               right_sides_are_of_one_type};

}  // namespace

std::span<const QuestionRule> list_rules() { return rules; }

}  // namespace estelik
