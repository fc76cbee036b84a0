#include "question/question.h"

#include "base/text.h"

#include <array>
#include <cassert>
#include <cmath>
#include <cstdio>

namespace estelik {

int Question::gap_count() const {
    const auto* cloze = std::get_if<Cloze>(&key);
    return cloze ? static_cast<int>(cloze->gaps.size()) : 0;
}

std::vector<ItemId> items_of(const std::string& course, const Question& question) {
    if (question.gap_count() == 0) return {{course, question.id, 0}};
    std::vector<ItemId> items;
    for (int gap = 1; gap <= question.gap_count(); ++gap) items.push_back({course, question.id, gap});
    return items;
}

std::string_view kind_words(Kind kind) {
    static constexpr std::array<std::string_view, kind_count> words = {
        "one answer", "several answers", "true or false", "typed answer", "number",
        "date",       "fill the gap",    "put in order",  "match",        "card"};
    return words[static_cast<std::size_t>(kind)];
}

std::string to_string(const PartialDate& date) {
    std::string text;
    if (date.day) text += std::to_string(date.day) + " ";
    if (date.month) text += std::string(month_name(date.month)) + " ";
    return text + std::to_string(date.year);
}

std::string to_string(const DateKey& key) {
    if (key.precision != DatePrecision::span) return to_string(key.from);
    return to_string(key.from) + " – " + to_string(key.to);
}

std::string number_words(double value) {
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.6f", std::abs(value));
    std::string digits = buffer.data();
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
    const auto point = digits.find('.');
    auto place = static_cast<std::ptrdiff_t>(point == std::string::npos ? digits.size() : point);
    for (place -= 3; place > 0; place -= 3) digits.insert(static_cast<std::size_t>(place), ",");
    return (value < 0 ? "-" : "") + digits;
}

std::string to_string(const NumberKey& key) {
    return number_words(key.value) + (key.unit.empty() ? "" : " " + key.unit);
}

namespace {

std::string gap_words(const Gap& gap) {
    if (const auto* text = std::get_if<TextKey>(&gap)) return text->key;
    if (const auto* number = std::get_if<NumberKey>(&gap)) return to_string(*number);
    return to_string(std::get<DateKey>(gap));
}

// A figure without its unit where the sentence itself goes on with it.
std::string gap_words_before(const Gap& gap, std::string_view rest) {
    const auto* number = std::get_if<NumberKey>(&gap);
    const bool unit_follows = number && !number->unit.empty() && trim(rest).starts_with(number->unit);
    return unit_follows ? number_words(number->value) : gap_words(gap);
}

struct RightAnswer {
    int gap;

    std::string operator()(const OneChoice& k) const { return k.options[k.key]; }
    std::string operator()(const ManyChoice& k) const {
        std::vector<std::string> parts;
        for (auto index : k.keys) parts.push_back(k.options[index]);
        return join(parts, "; ");
    }
    std::string operator()(const TrueFalse& k) const { return k.key ? "True" : "False"; }
    std::string operator()(const TextKey& k) const { return k.key; }
    std::string operator()(const NumberKey& k) const { return to_string(k); }
    std::string operator()(const DateKey& k) const { return to_string(k); }
    std::string operator()(const Cloze& k) const { return gap_words(k.gaps[static_cast<std::size_t>(gap) - 1]); }
    std::string operator()(const Ordering& k) const { return join(k.items, "; "); }
    std::string operator()(const Matching& k) const {
        std::vector<std::string> parts;
        for (const auto& [left, right] : k.pairs) parts.push_back(left + " – " + right);
        return join(parts, "; ");
    }
    std::string operator()(const Card& k) const { return k.back; }
};

}  // namespace

std::string right_answer(const Question& question, int gap) {
    assert((gap >= 1) == (question.gap_count() > 0) && gap <= question.gap_count());
    return std::visit(RightAnswer{gap}, question.key);
}

std::string stem_with_gap(const Question& question, int gap) {
    const auto* cloze = std::get_if<Cloze>(&question.key);
    if (!cloze) return question.stem;
    std::string stem = question.stem;
    for (std::size_t i = 0; i < cloze->gaps.size(); ++i) {
        const std::string mark = "{{" + std::to_string(i + 1) + "}}";
        const auto at = stem.find(mark);
        if (at == std::string::npos) continue;
        const bool asked = static_cast<int>(i) + 1 == gap;
        const std::string rest = stem.substr(at + mark.size());
        stem.replace(at, mark.size(), asked ? "_____" : gap_words_before(cloze->gaps[i], rest));
    }
    return stem;
}

}  // namespace estelik
