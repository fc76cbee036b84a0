#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <utf8proc.h>

namespace estelik {
namespace {

constexpr char32_t replacement = 0xFFFD;

// Decodes one code point and moves on; a byte that begins none gives U+FFFD and is stepped over.
char32_t take_point(std::string_view& text, bool& valid) {
    utf8proc_int32_t point = -1;
    const auto taken = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                        static_cast<utf8proc_ssize_t>(text.size()), &point);
    valid = taken > 0;
    text.remove_prefix(valid ? static_cast<std::size_t>(taken) : 1);
    return valid ? static_cast<char32_t>(point) : replacement;
}

bool is_space(char32_t point) {
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return (point >= 9 && point <= 13) || category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP;
}

bool is_word_point(char32_t point) {
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string fold_ascii(std::string_view text) {
    std::string folded(text);
    for (char& c : folded)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return folded;
}

}  // namespace

bool is_valid_utf8(std::string_view text) {
    bool valid = true;
    while (valid && !text.empty()) take_point(text, valid);
    return valid;
}

std::u32string code_points(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    bool valid = true;
    while (!text.empty()) points.push_back(take_point(text, valid));
    return points;
}

std::string to_utf8(std::u32string_view points) {
    std::string text;
    text.reserve(points.size());
    for (const char32_t point : points) {
        utf8proc_uint8_t bytes[4];
        const auto count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes);
        text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
    }
    return text;
}

std::string repair_utf8(std::string_view text) {
    return is_valid_utf8(text) ? std::string(text) : to_utf8(code_points(text));
}

std::size_t length(std::string_view text) {
    if (is_ascii(text)) return text.size();
    std::size_t count = 0;
    bool valid = true;
    for (; !text.empty(); ++count) take_point(text, valid);
    return count;
}

std::string fold(std::string_view text) {
    if (is_ascii(text)) return fold_ascii(text);
    const std::string repaired = repair_utf8(text);
    utf8proc_uint8_t* folded = nullptr;
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                                            UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(repaired.data()),
                                   static_cast<utf8proc_ssize_t>(repaired.size()), &folded, options);
    if (size < 0) return repaired;
    std::string result(reinterpret_cast<const char*>(folded), static_cast<std::size_t>(size));
    std::free(folded);
    return result;
}

std::string_view trim(std::string_view text) {
    static constexpr std::string_view white = " \t\r\n\v\f";
    const auto first = text.find_first_not_of(white);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

std::string collapse_spaces(std::string_view text) {
    std::u32string result;
    for (const char32_t point : code_points(text)) {
        if (!is_space(point)) result.push_back(point);
        else if (!result.empty() && result.back() != U' ') result.push_back(U' ');
    }
    if (!result.empty() && result.back() == U' ') result.pop_back();
    return to_utf8(result);
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> result;
    std::u32string word;
    for (const char32_t point : code_points(fold(text)) + U" ") {
        if (is_word_point(point)) {
            word.push_back(point);
        } else if (!word.empty()) {
            result.push_back(to_utf8(word));
            word.clear();
        }
    }
    return result;
}

std::string normalised(std::string_view text) { return join(words(text), " "); }

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const auto at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const auto& part : parts) {
        if (&part != &parts.front()) text += separator;
        text += part;
    }
    return text;
}

bool starts_with_capital(std::string_view text) {
    if (text.empty()) return false;
    bool valid = true;
    const auto point = static_cast<utf8proc_int32_t>(take_point(text, valid));
    const auto category = utf8proc_category(point);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool contains_words(std::string_view text, std::string_view phrase) {
    const std::string needle = normalised(phrase);
    return !needle.empty() && (" " + normalised(text) + " ").find(" " + needle + " ") != std::string::npos;
}

std::size_t edit_distance(std::u32string_view a, std::u32string_view b) {
    std::vector<std::size_t> two_back(b.size() + 1), back(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) back[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = back[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({back[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], two_back[j - 2] + 1);
        }
        std::swap(two_back, back);
        std::swap(back, row);
    }
    return back[b.size()];
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
    const auto points = code_points(fold(word));
    std::string best;
    std::size_t best_distance = points.size() / 3 + 2;
    for (const auto& candidate : candidates) {
        const auto distance = edit_distance(points, code_points(fold(candidate)));
        if (distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

}  // namespace estelik
