#include "journal/member_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <climits>
#include <system_error>

namespace estelik {
namespace {

using nlohmann::json;

json parse(std::string_view members) {
    if (members.empty()) return json::object();
    std::string object(members);
    object.front() = '{';
    object += '}';
    return json::parse(object, nullptr, /*allow_exceptions=*/false);
}

}  // namespace

MemberReader::MemberReader(std::string_view members) : object_(std::make_unique<const json>(parse(members))) {
    const bool starts_well = members.empty() || members.front() == ',';
    if (!starts_well || !object_->is_object()) problem_ = "its members are not JSON";
}

MemberReader::~MemberReader() = default;

const json* MemberReader::find(std::string_view name) const {
    const auto at = object_->find(std::string(name));
    return at == object_->end() ? nullptr : &*at;
}

void MemberReader::note(std::string_view name) {
    if (problem_.empty()) problem_ = "\"" + std::string(name) + "\" is missing or not of its type";
}

bool MemberReader::has(std::string_view name) const { return find(name) != nullptr; }

std::string MemberReader::text(std::string_view name) {
    const auto* value = find(name);
    return value && value->is_string() ? value->get_ref<const std::string&>() : fail<std::string>(name);
}

std::string MemberReader::text_or(std::string_view name, std::string_view otherwise) {
    return has(name) ? text(name) : std::string(otherwise);
}

std::vector<std::string> MemberReader::texts(std::string_view name) {
    using Texts = std::vector<std::string>;
    const auto* value = find(name);
    if (value && value->is_string()) return {value->get_ref<const std::string&>()};
    if (!value || !value->is_array()) return fail<Texts>(name);
    Texts texts;
    for (const auto& element : *value) {
        if (!element.is_string()) return fail<Texts>(name);
        texts.push_back(element.get_ref<const std::string&>());
    }
    return texts;
}

double MemberReader::number(std::string_view name) {
    const auto* value = find(name);
    return value && value->is_number() ? value->get<double>() : fail<double>(name);
}

double MemberReader::number_or(std::string_view name, double otherwise) { return has(name) ? number(name) : otherwise; }

std::vector<double> MemberReader::numbers(std::string_view name) {
    using Numbers = std::vector<double>;
    const auto* value = find(name);
    if (!value || !value->is_array()) return fail<Numbers>(name);
    Numbers numbers;
    for (const auto& element : *value) {
        if (!element.is_number()) return fail<Numbers>(name);
        numbers.push_back(element.get<double>());
    }
    return numbers;
}

int MemberReader::count_or(std::string_view name, int otherwise) {
    const auto* value = find(name);
    if (!value) return otherwise;
    if (!value->is_number_unsigned()) return fail<int>(name);
    return static_cast<int>(std::min<std::uint64_t>(value->get<std::uint64_t>(), INT_MAX));
}

std::uint64_t MemberReader::long_number(std::string_view name) {
    const auto digits = text(name);
    std::uint64_t value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || stop != digits.data() + digits.size()) return fail<std::uint64_t>(name);
    return value;
}

bool MemberReader::flag_or(std::string_view name, bool otherwise) {
    const auto* value = find(name);
    if (!value) return otherwise;
    return value->is_boolean() ? value->get<bool>() : fail<bool>(name);
}

EventId MemberReader::id(std::string_view name) {
    auto id = parse_event_id(text(name));
    return id ? std::move(*id) : fail<EventId>(name);
}

Rating MemberReader::rating(std::string_view name) {
    const double value = number(name);
    for (const Rating rating : all_ratings)
        if (value == static_cast<int>(rating)) return rating;
    note(name);
    return Rating::again;
}

CalendarDate MemberReader::date(std::string_view name) {
    // The date's noon: base reads moments, and a date is one without its clock.
    const auto noon = parse_iso(text(name) + "T12:00:00Z");
    return noon ? calendar(day_of(*noon)) : fail<CalendarDate>(name);
}

ItemId MemberReader::item() { return {text("c"), text("q"), count_or("p", 0)}; }

}  // namespace estelik
