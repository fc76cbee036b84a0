#include "bank/json_fault.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace estelik {
namespace {

constexpr std::string_view white = " \t\r\n";

std::size_t skip_white(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(white, at), text.size());
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

// The thing at that byte, short and quoted, for a message.
std::string shown(std::string_view text, std::size_t at) {
    const char first = text[at];
    if (static_cast<unsigned char>(first) < 0x20) return "a control character";
    std::size_t end = at + 1;
    if (is_letter(first) || is_digit(first))
        while (end < text.size() && end < at + 24 && (is_letter(text[end]) || is_digit(text[end]))) ++end;
    else
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    return "'" + std::string(text.substr(at, end - at)) + "'";
}

JsonFault unfinished(std::string_view text, const JsonProgress& progress, std::string_view expected) {
    JsonFault fault{Code::unfinished, text.size(), "the file ends here, but " + std::string(expected) + " was expected", ""};
    if (progress.depth > 0) {
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(progress.open_at), '\n');
        fault.help = std::string("the ") + (progress.in_object ? "'{'" : "'['") + " of line " + std::to_string(line) +
                     " is not closed";
    }
    return fault;
}

bool is_hexadecimal(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// What is wrong with the escape whose backslash stands at `at`; empty when nothing is.
JsonFault explain_escape(std::string_view text, std::size_t at) {
    const auto escaped = text.substr(at + 1, 1);
    if (escaped.empty() || std::string_view("\"\\/bfnrtu").find(escaped) == std::string_view::npos)
        return {Code::bad_string, at, "the escape '\\" + std::string(escaped) + "' is not known",
                R"(a backslash itself is written \\)"};
    const auto digits = text.substr(at + 2, 4);
    if (escaped == "u" && (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), is_hexadecimal)))
        return {Code::bad_string, at, "'\\u' must be followed by four hexadecimal digits", ""};
    return {};
}

// What is wrong with the string that begins at `begin`: the parser has refused it.
JsonFault explain_string(std::string_view text, std::size_t begin) {
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n' || c == '\r')
            return {Code::bad_string, begin, "this string has no closing '\"' on its line",
                    R"(a line break within a string is written \n)"};
        if (static_cast<unsigned char>(c) < 0x20)
            return {Code::bad_string, at, "a control character stands in a string", R"(a tab is written \t)"};
        if (c == '"')
            return {Code::bad_string, begin, "half of a surrogate pair stands alone in this string",
                    "write the character itself: the file is UTF-8"};
        if (c != '\\') continue;
        if (JsonFault fault = explain_escape(text, at); !fault.what.empty()) return fault;
        ++at;
    }
    return {Code::bad_string, begin, "this string is never closed; a '\"' was expected", ""};
}

JsonFault explain_number(std::string_view text, std::size_t at) {
    const auto end = std::min(text.find_first_of(" \t\r\n,]}", at), text.size());
    const std::string written(text.substr(at, std::min<std::size_t>(end - at, 40)));
    if (std::isinf(std::strtod(written.c_str(), nullptr)))
        return {Code::bad_number, at, "the number " + written + " is too large", ""};
    return {Code::bad_number, at, "'" + written + "' is not a number as JSON writes it",
            "no leading zero or '+', a digit on both sides of the point, no grouping: 1600, -3, 0.5"};
}

// Something stands where a value was expected.
JsonFault explain_value(std::string_view text, std::size_t at, std::string_view expected) {
    const char c = text[at];
    if (c == '"') return explain_string(text, at);
    const bool numeric = is_digit(c) || c == '-' || c == '+' || c == '.';
    if (numeric && !expected.starts_with("a name")) return explain_number(text, at);
    JsonFault fault{Code::syntax, at, "found " + shown(text, at) + ", but " + std::string(expected) + " was expected", ""};
    if (c == '\'') fault.help = "strings stand in double quotes";
    else if (c == '/' || c == '#') fault.help = "JSON has no comments";
    else if (c == ',') fault.help = "one comma too many";
    else if (is_letter(c)) fault.help = "strings stand in double quotes; the bare words are true, false and null";
    else if (text.substr(at).starts_with("“") || text.substr(at).starts_with("”"))
        fault.help = "strings stand in straight double quotes";
    return fault;
}

// Behind a value in a list or an object.
JsonFault explain_after_value(std::string_view text, const JsonProgress& progress) {
    const std::string closing = progress.in_object ? "'}'" : "']'";
    std::size_t at = skip_white(text, progress.end);
    if (at == text.size()) return unfinished(text, progress, "',' or " + closing);
    if (at == progress.end && is_digit(text[at - 1]) && (is_digit(text[at]) || is_letter(text[at]) || text[at] == '.')) {
        const auto begin = text.find_last_of(" \t\r\n,:[", at) + 1;  // "01", "16km": no token ends here
        return explain_number(text, begin);
    }
    if (text[at] != ',') {
        JsonFault fault{Code::syntax, at, "found " + shown(text, at) + ", but ',' or " + closing + " was expected", ""};
        if (text[at] == '"') fault.help = "a comma is missing after the value before";
        return fault;
    }
    const std::size_t comma = at;
    at = skip_white(text, comma + 1);
    const std::string next = progress.in_object ? "a name in double quotes" : "a value";
    if (at == text.size()) return unfinished(text, progress, next);
    if (text[at] == '}' || text[at] == ']')
        return {Code::syntax, comma, "found a ',' with nothing behind it", "JSON has no comma after the last entry"};
    return explain_value(text, at, next);
}

}  // namespace

JsonFault explain_fault(std::string_view text, const JsonProgress& progress) {
    using After = JsonProgress::After;
    std::size_t at = skip_white(text, progress.end);
    if (progress.after == After::value && progress.depth > 0) return explain_after_value(text, progress);
    if (progress.after == After::value)
        return {Code::trailing_text, at,
                "found " + shown(text, std::min(at, text.size() - 1)) + " behind the end of the value",
                "remove it, or the bracket before it that closes too early"};
    if (progress.after == After::name) {
        if (at == text.size()) return unfinished(text, progress, "':'");
        if (text[at] != ':')
            return {Code::syntax, at, "found " + shown(text, at) + ", but ':' was expected after the name", ""};
        at = skip_white(text, at + 1);
    }
    std::string expected = "a value";
    if (progress.after == After::nothing) expected = "'{'";
    if (progress.after == After::opening)
        expected = progress.in_object ? "a name in double quotes or '}'" : "a value or ']'";
    return at == text.size() ? unfinished(text, progress, expected) : explain_value(text, at, expected);
}

JsonFault check_bytes(std::string_view text) {
    constexpr auto mark_help = "save it as UTF-8 without a byte order mark";
    if (text.find_first_not_of(white) == std::string_view::npos)
        return {Code::empty_file, 0, "the file is empty; a course was expected", ""};
    if (text.starts_with("\xEF\xBB\xBF"))
        return {Code::byte_order_mark, 0, "the file begins with a byte order mark", mark_help};
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return {Code::byte_order_mark, 0, "the file is UTF-16", mark_help};
    if (is_valid_utf8(text)) return {};
    std::size_t at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t size = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (!is_valid_utf8(text.substr(at, size))) break;
        at += size;
    }
    return {Code::bad_utf8, at, "the bytes here are not UTF-8", "save the file as UTF-8"};
}

}  // namespace estelik
