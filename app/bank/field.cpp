#include "bank/field.h"

#include "base/text.h"

#include <cmath>
#include <fmt/format.h>
#include <unordered_set>

namespace estelik {
namespace {

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "\"" : i + 1 == names.size() ? " or \"" : ", \"") + names[i] + "\"";
    return text;
}

std::vector<std::string> names_of(Form form) {
    std::vector<std::string> names;
    for (const Field& field : fields_of(form)) names.emplace_back(field.name);
    return names;
}

void check_member(const JsonMember& member, Form form, const std::vector<std::string>& known, Decoding& decoding) {
    for (const auto& name : known)
        if (name == member.name) return;
    decoding.findings.add(Code::unknown_field, {&decoding.source, member.offset, decoding.question},
                          fmt::format("unknown field {} in {}", quoted(member.name), words_for(form)),
                          suggestion(member.name, known));
}

}  // namespace

std::string suggestion(std::string_view word, const std::vector<std::string>& candidates) {
    constexpr std::size_t longest = 200;  // nobody looks for a slip in a longer text
    const std::string near = word.size() <= longest ? nearest(word, candidates) : "";
    if (candidates.empty()) return {};
    return near.empty() ? "expected " + listed(candidates) : "did you mean \"" + near + "\"?";
}

bool check_form(const JsonValue& value, Form form, Decoding& decoding) {
    if (!expect(value, JsonValue::Type::object, words_for(form), decoding)) return false;
    const auto known = names_of(form);
    std::unordered_set<std::string_view> seen;
    for (const JsonMember& member : value.members) {
        if (seen.insert(member.name).second) check_member(member, form, known, decoding);
        else
            decoding.findings.add(Code::repeated_field, {&decoding.source, member.offset, decoding.question},
                                  fmt::format("the field {} is given twice", quoted(member.name)), "keep one of them");
    }
    for (const Field& field : fields_of(form))
        if (field.required && !seen.contains(field.name))
            decoding.add(Code::missing_field, value, fmt::format("{} needs the field \"{}\"", words_for(form), field.name));
    return true;
}

bool expect(const JsonValue& value, JsonValue::Type type, std::string_view name, Decoding& decoding) {
    if (value.is(type)) return true;
    const std::string wanted = type == JsonValue::Type::object ? std::string(name) + " is an object"
                                                               : fmt::format("\"{}\" is {}", name, type_words(type));
    decoding.add(Code::wrong_type, value, fmt::format("found {}, but {}", type_words(value.type), wanted));
    return false;
}

std::string text_of(const JsonValue& value, std::string_view name, Decoding& decoding) {
    if (!expect(value, JsonValue::Type::string, name, decoding)) return {};
    if (trim(value.text).empty()) decoding.add(Code::empty_text, value, fmt::format("\"{}\" is empty", name));
    return value.text;
}

std::string text_field(const JsonValue& object, std::string_view name, Decoding& decoding) {
    const JsonValue* value = object.find(name);
    return value ? text_of(*value, name, decoding) : std::string();
}

std::optional<double> number_field(const JsonValue& object, std::string_view name, double low, double high,
                                   Decoding& decoding) {
    const JsonValue* value = object.find(name);
    if (!value || !expect(*value, JsonValue::Type::number, name, decoding)) return std::nullopt;
    if (value->number >= low && value->number <= high) return value->number;
    decoding.add(Code::out_of_range, *value,
                 fmt::format("\"{}\" is {}, but must be from {} to {}", name, value->number, low, high));
    return std::nullopt;
}

int whole_field(const JsonValue& object, std::string_view name, int low, int high, Decoding& decoding) {
    const auto number = number_field(object, name, low, high, decoding);
    if (!number) return low;
    if (*number != std::floor(*number))
        decoding.add(Code::out_of_range, *object.find(name), fmt::format("\"{}\" must be a whole number", name));
    return static_cast<int>(*number);
}

const JsonValue* list_field(const JsonValue& object, std::string_view name, std::size_t low, std::size_t high,
                            Decoding& decoding) {
    const JsonValue* value = object.find(name);
    if (!value || !expect(*value, JsonValue::Type::array, name, decoding)) return nullptr;
    const std::size_t count = value->items.size();
    if (count < low || count > high) {
        const std::string wanted = high == std::string::npos ? fmt::format("at least {}", low)
                                   : low == high             ? fmt::format("exactly {}", low)
                                                             : fmt::format("{} to {}", low, high);
        decoding.add(Code::bad_count, *value,
                     fmt::format("\"{}\" has {} {}, but needs {}", name, count, count == 1 ? "entry" : "entries", wanted));
    }
    // A list far too long is a slip with a bracket: its entries would only bury that finding.
    return high != std::string::npos && count > high + 100 ? nullptr : value;
}

std::vector<std::string> texts_field(const JsonValue& object, std::string_view name, std::size_t low, std::size_t high,
                                     Decoding& decoding) {
    std::vector<std::string> texts;
    const JsonValue* list = list_field(object, name, low, high, decoding);
    if (!list) return texts;
    for (const JsonValue& item : list->items) texts.push_back(text_of(item, name, decoding));
    return texts;
}

}  // namespace estelik
