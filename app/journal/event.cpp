#include "journal/event.h"

#include <algorithm>
#include <charconv>

namespace estelik {
namespace {

constexpr std::string_view device_letters = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::size_t device_length = 8;
constexpr std::size_t longest_device = 32;
constexpr std::uint64_t greatest_seq = std::uint64_t{1} << 52;

}  // namespace

std::string to_string(const EventId& id) { return id.device + ":" + std::to_string(id.seq); }

bool is_device_id(std::string_view text) {
    return !text.empty() && text.size() <= longest_device &&
           text.find_first_not_of(device_letters) == std::string_view::npos;
}

std::optional<EventId> parse_event_id(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || !is_device_id(text.substr(0, colon))) return {};
    EventId id{std::string(text.substr(0, colon)), 0};
    const auto digits = text.substr(colon + 1);
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id.seq);
    if (error != std::errc{} || stop != digits.data() + digits.size() || id.seq > greatest_seq) return {};
    // A number has one form only, so that writing gives back the bytes that were read.
    if (digits.front() == '0') return {};
    return id;
}

std::string new_device_id(Random& random) {
    std::string id(device_length, ' ');
    std::ranges::generate(id, [&] { return device_letters[random.below(device_letters.size())]; });
    return id;
}

std::string_view kind_name(const EventBody& body) {
    if (const auto* unknown = std::get_if<UnknownEvent>(&body)) return unknown->kind;
    return event_kind_names[body.index()];
}

bool is_regrading(const Rerated& rerated) { return rerated.why == why_regraded; }

const EventId* refers_to(const EventBody& body) {
    if (const auto* rerated = std::get_if<Rerated>(&body)) return &rerated->of;
    if (const auto* undone = std::get_if<Undone>(&body)) return &undone->of;
    if (const auto* redone = std::get_if<Redone>(&body)) return &redone->of;
    return nullptr;
}

}  // namespace estelik
