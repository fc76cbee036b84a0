#include "bank/decode_key.h"

#include "bank/iso_date.h"
#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace estelik {
namespace {

using Texts = std::vector<std::string>;

template <class T>
bool contains(const std::vector<T>& values, const T& wanted) {
    return std::find(values.begin(), values.end(), wanted) != values.end();
}

std::optional<std::size_t> option_named(const JsonValue& named, const Texts& options, Decoding& decoding) {
    const auto at = std::find(options.begin(), options.end(), named.text);
    if (at != options.end()) return static_cast<std::size_t>(at - options.begin());
    decoding.add(Code::key_not_an_option, named, fmt::format("the key {} is not one of the options", quoted(named.text)),
                 suggestion(named.text, options));
    return std::nullopt;
}

Texts feedback_field(const JsonValue& question, const Texts& options, Decoding& decoding) {
    const JsonValue* feedback = question.find("feedback");
    if (!feedback || !expect(*feedback, JsonValue::Type::object, "feedback", decoding)) return {};
    Texts sentences(options.size());
    for (const JsonMember& member : feedback->members) {
        const Site site{&decoding.source, member.offset, decoding.question};
        const auto at = std::find(options.begin(), options.end(), member.name);
        if (at == options.end()) {
            decoding.findings.add(Code::feedback_without_option, site,
                                  fmt::format("there is no option {}", quoted(member.name)),
                                  suggestion(member.name, options));
            continue;
        }
        std::string& sentence = sentences[static_cast<std::size_t>(at - options.begin())];
        if (!sentence.empty()) decoding.findings.add(Code::repeated_field, site, "feedback on this option is given twice");
        sentence = text_of(member.value, "feedback", decoding);
    }
    return sentences;
}

OneChoice one_choice(const JsonValue& question, Decoding& decoding) {
    OneChoice key;
    key.options = texts_field(question, "options", 3, 6, decoding);
    const JsonValue* named = question.find("key");
    if (named && !text_of(*named, "key", decoding).empty())
        key.key = option_named(*named, key.options, decoding).value_or(0);
    key.feedback = feedback_field(question, key.options, decoding);
    return key;
}

ManyChoice many_choice(const JsonValue& question, Decoding& decoding) {
    ManyChoice key;
    key.options = texts_field(question, "options", 3, 8, decoding);
    if (const JsonValue* named =
            list_field(question, "key", 1, std::max<std::size_t>(key.options.size(), 2) - 1, decoding)) {
        for (const JsonValue& item : named->items) {
            if (text_of(item, "key", decoding).empty()) continue;
            const auto option = option_named(item, key.options, decoding);
            if (!option) continue;
            if (contains(key.keys, *option))
                decoding.add(Code::repeated_entry, item, fmt::format("the key {} is given twice", quoted(item.text)));
            key.keys.push_back(*option);
        }
    }
    std::sort(key.keys.begin(), key.keys.end());
    key.feedback = feedback_field(question, key.options, decoding);
    return key;
}

TrueFalse true_false(const JsonValue& question, Decoding& decoding) {
    const JsonValue* key = question.find("key");
    return {key && expect(*key, JsonValue::Type::boolean, "key", decoding) && key->boolean};
}

TextKey text_key(const JsonValue& object, Decoding& decoding) {
    TextKey key{text_field(object, "key", decoding), texts_field(object, "accept", 0, 50, decoding)};
    Texts seen = {key.key};
    for (std::size_t i = 0; i < key.accept.size(); ++i) {
        if (contains(seen, key.accept[i]))
            decoding.add(Code::repeated_entry, object.find("accept")->items[i],
                         fmt::format("the accepted form {} is there already", quoted(key.accept[i])));
        seen.push_back(key.accept[i]);
    }
    return key;
}

NumberKey number_key(const JsonValue& object, Decoding& decoding) {
    NumberKey key;
    const JsonValue* value = object.find("key");
    if (!value || !check_form(*value, Form::number_key, decoding)) return key;
    key.value = number_field(*value, "value", -1e15, 1e15, decoding).value_or(0);
    if (const JsonValue* unit = value->find("unit"); unit && expect(*unit, JsonValue::Type::string, "unit", decoding))
        key.unit = unit->text;
    key.tolerance_percent = number_field(*value, "tolerance_percent", 0, 50, decoding).value_or(0);
    key.accept_units = texts_field(*value, "accept_units", 0, 20, decoding);
    return key;
}

DateKey date_key(const JsonValue& object, Decoding& decoding) {
    const std::string written = text_field(object, "key", decoding);
    const std::string precision = text_field(object, "precision", decoding);
    const auto named = precision_named(precision);
    if (!precision.empty() && !named)
        decoding.add(Code::wrong_precision, *object.find("precision"),
                     fmt::format("unknown precision {}", quoted(precision)),
                     suggestion(precision, {"day", "month", "year", "span"}));
    if (written.empty()) return {};
    const auto key = parse_date_key(written);
    if (!key) {
        decoding.add(Code::bad_date, *object.find("key"), key.error().what, key.error().help);
        return {};
    }
    if (named && *named != key->precision)
        decoding.add(Code::wrong_precision, *object.find("precision"),
                     fmt::format("the precision is \"{}\", but the date \"{}\" gives a {}", precision, written,
                                 precision_name(key->precision)));
    return *key;
}

Gap gap(const JsonValue& value, Decoding& decoding) {
    const Texts known = {"text", "number", "date"};
    if (!expect(value, JsonValue::Type::object, "a gap", decoding)) return {};
    const JsonValue* type = value.find("type");
    const std::string name = type ? text_of(*type, "type", decoding) : "text";
    if (name == "text" && check_form(value, Form::text_gap, decoding)) return text_key(value, decoding);
    if (name == "number" && check_form(value, Form::number_gap, decoding)) return number_key(value, decoding);
    if (name == "date" && check_form(value, Form::date_gap, decoding)) return date_key(value, decoding);
    if (!name.empty())
        decoding.add(Code::unknown_type, *type, fmt::format("unknown type of gap {}", quoted(name)),
                     suggestion(name, known));
    return {};
}

Cloze cloze(const JsonValue& question, Decoding& decoding) {
    Cloze key;
    if (const JsonValue* gaps = list_field(question, "gaps", 1, 9, decoding))
        for (const JsonValue& value : gaps->items) key.gaps.push_back(gap(value, decoding));
    return key;
}

Matching matching(const JsonValue& question, Decoding& decoding) {
    Matching key;
    const JsonValue* pairs = list_field(question, "pairs", 3, 7, decoding);
    if (!pairs) return key;
    for (const JsonValue& pair : pairs->items) {
        if (!expect(pair, JsonValue::Type::array, "pairs", decoding)) continue;
        if (pair.items.size() != 2) {
            decoding.add(Code::bad_count, pair,
                         fmt::format("a pair has {} entries, but needs 2: [left, right]", pair.items.size()));
            continue;
        }
        key.pairs.emplace_back(text_of(pair.items[0], "pairs", decoding), text_of(pair.items[1], "pairs", decoding));
    }
    return key;
}

}  // namespace

Key decode_key(const JsonValue& question, Kind kind, Decoding& decoding) {
    switch (kind) {
        case Kind::choice: return one_choice(question, decoding);
        case Kind::choices: return many_choice(question, decoding);
        case Kind::true_false: return true_false(question, decoding);
        case Kind::text: return text_key(question, decoding);
        case Kind::number: return number_key(question, decoding);
        case Kind::date: return date_key(question, decoding);
        case Kind::cloze: return cloze(question, decoding);
        case Kind::order: return Ordering{texts_field(question, "items", 3, 6, decoding)};
        case Kind::match: return matching(question, decoding);
        case Kind::card: return Card{text_field(question, "key", decoding)};
    }
    return {};
}

void check_gap_marks(const JsonValue& question, Kind kind, std::size_t gaps, Decoding& decoding) {
    const JsonValue* stem = question.find("question");
    if (!stem || !stem->is(JsonValue::Type::string)) return;
    std::vector<int> found(gaps, 0);
    for (auto at = stem->text.find("{{"); at != std::string::npos; at = stem->text.find("{{", at + 2)) {
        const auto end = stem->text.find("}}", at);
        const std::string mark = stem->text.substr(at, end == std::string::npos ? end : end + 2 - at);
        std::size_t number = 0;
        while (number < gaps && mark != fmt::format("{{{{{}}}}}", number + 1)) ++number;
        if (number < gaps) ++found[number];
        else if (kind != Kind::cloze)
            decoding.add(Code::bad_gaps, *stem, fmt::format("{} marks a gap, but only a cloze has gaps", quoted(mark)));
        else
            decoding.add(Code::bad_gaps, *stem, fmt::format("{} belongs to no gap", quoted(mark)),
                         fmt::format("there are gaps 1 to {}", gaps));
    }
    for (std::size_t i = 0; i < gaps; ++i)
        if (found[i] != 1)
            decoding.add(
                Code::bad_gaps, *stem,
                fmt::format("gap {0} must be marked once as {{{{{0}}}}}, but is marked {1} times", i + 1, found[i]));
}

}  // namespace estelik
