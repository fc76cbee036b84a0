#include "derive/fact_key.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr double hedged_tolerance = 10;  // per cent

bool is_plain_date(const Found& found) {
    return (found.grain == Grain::day || found.grain == Grain::month || found.grain == Grain::year) && found.date.year > 99;
}

// "5–10 km" and "two-thirds" are words; so is a unit with no number of its own.
bool is_plain_number(const Ground& ground, const Found& found) {
    const auto text = ground.prose().between(found.begin, found.end);
    return found.value >= 1 && text.find("–") == text.npos && text.find('-') == text.npos && found.unit.find('/') == found.unit.npos;
}

TextKey text_key(const Ground& ground, const Fact& fact) {
    TextKey key{.key = ground.words(fact.found), .accept = {}};
    if (fact.found.kind != FactKind::name) return key;
    constexpr std::size_t most = 6;
    constexpr std::size_t looked_at = 12;  // the other names come early; later mentions repeat them
    const auto& mentions = ground.of_group(fact.group);
    for (std::size_t i = 0; i < mentions.size() && i < looked_at && key.accept.size() < most; ++i) {
        const auto text = ground.words(ground.facts()[mentions[i]].found);
        if (text != key.key && std::find(key.accept.begin(), key.accept.end(), text) == key.accept.end()) key.accept.push_back(text);
    }
    return key;
}

}  // namespace

Gap key_of(const Ground& ground, const Fact& fact) {
    const Found& found = fact.found;
    if (found.kind == FactKind::date && is_plain_date(found)) return DateKey{found.date, found.date, found.date.precision()};
    if (found.kind == FactKind::figure && is_plain_number(ground, found))
        return NumberKey{.value = found.value, .unit = found.unit, .tolerance_percent = found.hedged ? hedged_tolerance : 0, .accept_units = {}};
    return text_key(ground, fact);
}

}  // namespace estelik
