#include "bank/rules_key.h"

#include "article/markdown.h"
#include "bank/dates_in.h"
#include "bank/numbers_in.h"
#include "bank/phrasing.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace estelik {
namespace {

// A typed key: that of the question, or of one gap of a cloze, with the question as it is then shown.
struct TypedKey {
    Gap key;
    std::string stem;
    Site site;
    std::string name;  // "the key", "the key of gap 2"
};

std::vector<TypedKey> typed_keys(const AskedQuestion& asked) {
    const auto whole = [&](const Gap& key) { return std::vector<TypedKey>{{key, asked.stem, asked.at("key"), "the key"}}; };
    if (const auto* text = asked.key<TextKey>()) return whole(*text);
    if (const auto* number = asked.key<NumberKey>()) return whole(*number);
    if (const auto* date = asked.key<DateKey>()) return whole(*date);
    std::vector<TypedKey> keys;
    if (const auto* cloze = asked.key<Cloze>())
        for (std::size_t i = 0; i < cloze->gaps.size(); ++i) {
            const JsonValue* gaps = asked.node.find("gaps");
            const JsonValue* key = gaps && i < gaps->items.size() ? gaps->items[i].find("key") : nullptr;
            const Site site{&asked.source, key ? key->offset : asked.node.offset, asked.question.id};
            keys.push_back({cloze->gaps[i], plain_text(stem_with_gap(asked.question, static_cast<int>(i) + 1)), site,
                            fmt::format("the key of gap {}", i + 1)});
        }
    return keys;
}

std::vector<std::string> forms_of(const TextKey& key) {
    std::vector<std::string> forms = {key.key};
    forms.insert(forms.end(), key.accept.begin(), key.accept.end());
    return forms;
}

// A figure stands in the text outside its days and months; a bare “1600” may be one. “One” as a word
// is mostly none.
bool holds_number(const std::string& text, double value) {
    const auto dates = dates_in(text);
    const auto numbers = numbers_in(text);
    return std::any_of(numbers.begin(), numbers.end(), [&](const NumberMention& number) {
        const bool in_date = std::any_of(dates.begin(), dates.end(), [&](const DateMention& date) {
            return date.date.month && number.begin >= date.begin && number.end <= date.end;
        });
        const bool word_one = number.value == 1 && text[number.begin] != '1';
        return !in_date && !word_one && same_number(number.value, std::abs(value));
    });
}

// The form of the key that the text holds, or "".
struct HeldIn {
    const std::string& text;

    std::string operator()(const TextKey& key) const {
        const Phrase words_of_text(text);
        for (const auto& form : forms_of(key))
            if (words_of_text.contains(Phrase(form))) return form;
        return "";
    }
    std::string operator()(const NumberKey& key) const {
        return holds_number(text, key.value) ? number_words(key.value) : "";
    }
    std::string operator()(const DateKey& key) const { return mentions(dates_in(text), key) ? to_string(key) : ""; }
};

struct SaidBy {
    const std::string& quote;

    bool operator()(const TextKey& key) const { return !HeldIn{quote}(key).empty(); }
    bool operator()(const NumberKey& key) const { return mentions(numbers_in(quote), key.value); }
    bool operator()(const DateKey& key) const { return mentions(dates_in(quote), key); }
};

std::string words_of(const Gap& key) {
    if (const auto* text = std::get_if<TextKey>(&key)) return text->key;
    if (const auto* number = std::get_if<NumberKey>(&key)) return to_string(*number);
    return to_string(std::get<DateKey>(key));
}

void stands_in_quote(const AskedQuestion& asked, Report& report) {
    for (const TypedKey& typed : typed_keys(asked))
        if (!std::visit(SaidBy{asked.question.evidence.quote}, typed.key))
            report.add(Code::key_not_in_quote, typed.site,
                       fmt::format("{}, {}, does not stand in the quote", typed.name, quoted(words_of(typed.key))),
                       fmt::format("the quote is {}", quoted(asked.question.evidence.quote)));
}

void is_not_told(const AskedQuestion& asked, Report& report) {
    for (const TypedKey& typed : typed_keys(asked)) {
        const std::string told = std::visit(HeldIn{typed.stem}, typed.key);
        if (!told.empty())
            report.add(Code::answer_in_question, typed.site,
                       fmt::format("the question contains its answer, {}", quoted(told)));
    }
}

bool is_ragged(std::string_view form) {
    const auto stops = std::count(form.begin(), form.end(), '.');
    const bool stray =
        form.ends_with(',') || form.ends_with(';') || form.ends_with(':') || (form.ends_with('.') && stops == 1);
    const bool possessive = form.ends_with("'s") || form.ends_with("’s");
    const auto all = words(form);
    const bool cut = all.size() > 1 && (all.front() == "and" || all.front() == "or" || all.back() == "and" ||
                                        all.back() == "or" || all.back() == "of" || all.back() == "the");
    return stray || possessive || cut || !is_balanced(form);
}

void is_whole(const AskedQuestion& asked, Report& report) {
    for (const TypedKey& typed : typed_keys(asked))
        if (const auto* text = std::get_if<TextKey>(&typed.key))
            for (const auto& form : forms_of(*text))
                if (is_ragged(form))
                    report.add(Code::ragged_key, typed.site, fmt::format("{} is not a whole answer", quoted(form)),
                               "no mark or conjunction at an end, no possessive, each bracket with its partner");
}

// “Kazakh, Russian and English”: three parts or more, each a few words long.
bool is_enumeration(std::string_view key) {
    std::string text(key);
    for (const std::string_view link : {" and ", " or ", "; "})
        for (auto at = text.find(link); at != std::string::npos; at = text.find(link, at))
            text.replace(at, link.size(), ", ");
    std::size_t parts = 0;
    for (const auto& part : split(text, ',')) {
        const std::size_t count = word_count(part);
        if (count > 3) return false;
        parts += count > 0 ? 1 : 0;
    }
    return parts >= 3;
}

void is_one_thing(const AskedQuestion& asked, Report& report) {
    for (const TypedKey& typed : typed_keys(asked)) {
        const auto* text = std::get_if<TextKey>(&typed.key);
        if (!text) continue;
        if (is_enumeration(text->key))
            report.add(Code::enumeration, typed.site,
                       fmt::format("{} is a list to be typed as one answer", quoted(text->key)),
                       "ask for its members as choices, or as gaps of a cloze");
        else if (word_count(text->key) > 6 && !looks_like_title(text->key))
            report.add(Code::long_answer, typed.site, fmt::format("{} has more than six words", quoted(text->key)),
                       "a typed answer should be short");
    }
}

void keeps_the_hedge(const AskedQuestion& asked, Report& report) {
    const std::string& quote = asked.question.evidence.quote;
    for (const TypedKey& typed : typed_keys(asked)) {
        const auto* key = std::get_if<NumberKey>(&typed.key);
        if (!key || key->tolerance_percent > 0) continue;
        for (const NumberMention& number : numbers_in(quote))
            if (same_number(number.value, key->value) && ends_in_hedge(std::string_view(quote).substr(0, number.begin)))
                report.add(Code::hedge_dropped, typed.site,
                           "the passage gives this figure as approximate, but the key has no tolerance",
                           "add \"tolerance_percent\": 5 or 10, and ask “roughly”");
    }
}

constexpr std::array<QuestionRule, 5> rules = {stands_in_quote, is_not_told, is_whole, is_one_thing, keeps_the_hedge};

}  // namespace

std::span<const QuestionRule> key_rules() { return rules; }

}  // namespace estelik
