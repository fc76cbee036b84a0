#include "bank/control_characters.h"

#include <cstdint>
#include <fmt/format.h>

namespace estelik {
namespace {

bool is_control(char32_t point) {
    if (point < 0x20) return point != '\n' && point != '\t';
    return (point >= 0x7F && point <= 0x9F) || (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

// All that are meant lie below U+FFFF: up to three bytes.
char32_t point_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
    if (byte(0) < 0x80) return byte(0);
    if ((byte(0) & 0xE0) == 0xC0) return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
    if ((byte(0) & 0xF0) == 0xE0) return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    return 0xFFFD;
}

void check_text(const std::string& text, std::size_t offset, Decoding& decoding) {
    if (const auto found = find_control_character(text))
        add_control_character(*found, {&decoding.source, offset, decoding.question}, decoding.findings);
}

}  // namespace

std::optional<ControlCharacter> find_control_character(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;  // within a character
        if (text.substr(at, 2) == "\r\n") continue;
        if (const auto point = point_at(text, at); is_control(point)) return ControlCharacter{at, point};
    }
    return {};
}

void check_control_characters(const JsonValue& value, Decoding& decoding) {
    check_text(value.text, value.offset, decoding);
    for (const auto& item : value.items) check_control_characters(item, decoding);
    for (const auto& member : value.members) {
        check_text(member.name, member.offset, decoding);
        check_control_characters(member.value, decoding);
    }
}

void add_control_character(ControlCharacter found, const Site& site, FindingList& findings) {
    findings.add(Code::control_character, site,
                 fmt::format("the text has the control character U+{:04X}", static_cast<std::uint32_t>(found.point)), "remove it");
}

}  // namespace estelik
