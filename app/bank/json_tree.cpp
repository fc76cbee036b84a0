#include "bank/json_tree.h"

#include "bank/json_fault.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace estelik {
namespace {

// The events of the parser carry no positions, but they come in the order of the text. So this walks
// along: white space, ',' and ':' are stepped over, and what follows is the token of the event.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit TreeBuilder(std::string_view text) : text_(text) {}

    bool null() override {
        scalar(JsonValue::Type::null);
        return within_bounds();
    }
    bool boolean(bool value) override {
        scalar(JsonValue::Type::boolean).boolean = value;
        return within_bounds();
    }
    bool number_integer(number_integer_t value) override { return number(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t&) override { return number(value); }
    bool string(string_t& value) override {
        scalar(JsonValue::Type::string).text = std::move(value);
        return within_bounds();
    }
    bool binary(binary_t&) override { return false; }  // no part of JSON text
    bool start_object(std::size_t) override { return open(JsonValue::Type::object); }
    bool start_array(std::size_t) override { return open(JsonValue::Type::array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        const std::size_t offset = take_token();
        open_.back()->members.push_back({std::move(name), offset, {}});
        after_ = JsonProgress::After::name;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override { return false; }

    bool out_of_bounds() const { return !within_bounds(); }
    std::size_t position() const { return at_; }
    JsonValue& root() { return root_; }
    JsonProgress progress() const {
        JsonProgress progress{after_, at_, false, 0, open_.size()};
        if (!open_.empty()) {
            progress.in_object = open_.back()->is(JsonValue::Type::object);
            progress.open_at = open_.back()->offset;
        }
        return progress;
    }

private:
    std::size_t take_token() {
        at_ = std::min(text_.find_first_not_of(" \t\r\n,:", at_), text_.size());
        const std::size_t begin = at_;
        at_ = token_end(begin);
        return begin;
    }

    std::size_t token_end(std::size_t begin) const {
        if (begin >= text_.size()) return begin;
        if (text_[begin] == '"') {
            std::size_t end = begin + 1;
            while (end < text_.size() && text_[end] != '"') end += text_[end] == '\\' ? 2 : 1;
            return std::min(end + 1, text_.size());
        }
        if (std::string_view("{}[]").find(text_[begin]) != std::string_view::npos) return begin + 1;
        return text_[begin] >= 'a' && text_[begin] <= 'z' ? word_end(begin) : number_end(begin);
    }

    std::size_t word_end(std::size_t at) const {
        while (at < text_.size() && text_[at] >= 'a' && text_[at] <= 'z') ++at;
        return at;
    }

    std::size_t number_end(std::size_t at) const {
        const auto digits = [&] {
            while (at < text_.size() && text_[at] >= '0' && text_[at] <= '9') ++at;
        };
        const auto take = [&](std::string_view any) {
            const bool there = at < text_.size() && any.find(text_[at]) != std::string_view::npos;
            if (there) ++at;
            return there;
        };
        take("-");
        if (!take("0")) digits();
        if (take(".")) digits();
        if (take("eE")) {
            take("+-");
            digits();
        }
        return at;
    }

    JsonValue& slot() {
        if (open_.empty()) return root_;
        JsonValue& parent = *open_.back();
        if (parent.is(JsonValue::Type::object)) return parent.members.back().value;
        return parent.items.emplace_back();
    }

    bool within_bounds() const { return !too_deep_ && values_ <= most_values; }

    JsonValue& scalar(JsonValue::Type type) {
        JsonValue& value = slot();
        value.type = type;
        value.offset = take_token();
        after_ = JsonProgress::After::value;
        ++values_;
        return value;
    }

    bool number(double value) {
        JsonValue& place = scalar(JsonValue::Type::number);
        place.number = value;
        return within_bounds();
    }

    bool open(JsonValue::Type type) {
        if (open_.size() == deepest_nesting) {
            too_deep_ = true;
            at_ = std::min(text_.find_first_not_of(" \t\r\n,:", at_), text_.size());
            return false;
        }
        open_.push_back(&scalar(type));
        after_ = JsonProgress::After::opening;
        return within_bounds();
    }

    bool close() {
        take_token();
        open_.pop_back();
        after_ = JsonProgress::After::value;
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    JsonValue root_;
    std::vector<JsonValue*> open_;  // stays good: a list grows only when its last element is closed
    JsonProgress::After after_ = JsonProgress::After::nothing;
    std::size_t values_ = 0;
    bool too_deep_ = false;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
    const auto at =
        std::find_if(members.begin(), members.end(), [&](const JsonMember& member) { return member.name == name; });
    return at == members.end() ? nullptr : &at->value;
}

std::variant<JsonValue, JsonFault> parse_json(std::string_view text) {
    if (JsonFault fault = check_bytes(text); !fault.what.empty()) return fault;
    TreeBuilder builder(text);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) {
        // The parser takes a zero byte for the end of the text.
        if (text.find_first_not_of(" \t\r\n", builder.position()) != std::string_view::npos)
            return explain_fault(text, builder.progress());
        return std::move(builder.root());
    }
    if (builder.out_of_bounds())
        return JsonFault{Code::too_deep, builder.position(),
                         "brackets are nested more than 32 deep, or the file holds over a million values",
                         "a course needs neither; look for a bracket that was opened and not closed"};
    return explain_fault(text, builder.progress());
}

std::string_view type_words(JsonValue::Type type) {
    switch (type) {
        case JsonValue::Type::null: return "null";
        case JsonValue::Type::boolean: return "true or false";
        case JsonValue::Type::number: return "a number";
        case JsonValue::Type::string: return "a string";
        case JsonValue::Type::array: return "a list";
        case JsonValue::Type::object: return "an object";
    }
    return "a value";
}

}  // namespace estelik
