#include "journal/line.h"

#include "base/hash.h"
#include "base/time.h"
#include "journal/members.h"

#include <fmt/format.h>

#include <charconv>
#include <system_error>

namespace estelik {
namespace {

constexpr std::string_view seal_start = ",\"crc\":\"";
constexpr std::string_view seal_end = "\"}";
constexpr std::size_t crc_digits = 8;
constexpr std::size_t seal_size = seal_start.size() + crc_digits + seal_end.size();

// Takes the head of a line apart, member by member: their order is fixed.
class Head {
public:
    explicit Head(std::string_view text) : rest_(text) {}

    bool literal(std::string_view expected) {
        if (!rest_.starts_with(expected)) return false;
        rest_.remove_prefix(expected.size());
        return true;
    }
    template <class Number>
    bool number(Number& value) {
        const auto [stop, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        if (error != std::errc{}) return false;
        rest_.remove_prefix(static_cast<std::size_t>(stop - rest_.data()));
        return true;
    }
    bool until_quote(std::string_view& text) {
        const auto quote = rest_.find('"');
        if (quote == std::string_view::npos) return false;
        text = rest_.substr(0, quote);
        rest_.remove_prefix(quote + 1);
        return true;
    }
    std::string_view rest() const { return rest_; }

private:
    std::string_view rest_;
};

bool is_kind(std::string_view text) {
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

Error damaged(std::string what, const Place& place) {
    return {"damaged line: " + std::move(what), place, "The line is skipped, every other line counts"};
}

}  // namespace

std::string seal(std::string object) {
    object.pop_back();
    const auto crc = hex(crc32c(object));
    return object.append(seal_start).append(crc).append(seal_end);
}

std::optional<std::string_view> unseal(std::string_view line) {
    if (line.size() < seal_size) return {};
    const auto object = line.substr(0, line.size() - seal_size);
    const auto end = line.substr(object.size());
    if (!end.starts_with(seal_start) || !end.ends_with(seal_end)) return {};
    if (end.substr(seal_start.size(), crc_digits) != hex(crc32c(object))) return {};
    return object;
}

std::string write_line(const Event& event) {
    const auto* unknown = std::get_if<UnknownEvent>(&event.body);
    return seal(fmt::format(R"({{"v":{},"id":"{}","lt":{},"at":"{}","e":"{}"{}}})", unknown ? unknown->format : 1,
                            to_string(event.id), event.lt, iso(event.at), kind_name(event.body),
                            write_members(event.body)));
}

Result<Event> read_line(std::string_view line, const Place& place) {
    const auto object = unseal(line);
    if (!object) return damaged("it does not agree with its checksum", place);

    Head head(*object);
    Event event;
    int format = 0;
    std::string_view id, at, kind;
    const bool whole = head.literal("{\"v\":") && head.number(format) && head.literal(",\"id\":\"") &&
                       head.until_quote(id) && head.literal(",\"lt\":") && head.number(event.lt) &&
                       head.literal(",\"at\":\"") && head.until_quote(at) && head.literal(",\"e\":\"") &&
                       head.until_quote(kind);
    if (!whole || format < 1 || !is_kind(kind)) return damaged("it is not an event", place);

    auto parsed = parse_event_id(id);
    if (!parsed) return damaged("\"" + std::string(id) + "\" is not the id of an event", place);
    event.id = std::move(*parsed);
    if (event.lt < 0 || event.lt > greatest_lt_allowed) return damaged("its logical time is out of range", place);
    const auto moment = parse_iso(at);
    if (!moment) return damaged(moment.error().what, place);
    event.at = *moment;

    auto body = read_members(kind, head.rest(), format);
    if (!body) return damaged(body.error().what, place);
    event.body = std::move(*body);
    return event;
}

}  // namespace estelik
