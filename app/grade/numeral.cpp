#include "grade/numeral.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace estelik {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (at + count < text.size() && is_digit(text[at + count])) ++count;
    return count;
}

// Groups of digits and the marks before them: "1,600.5" is 1 | ,600 | .5
struct Groups {
    static constexpr std::size_t most = 12;
    std::array<std::string_view, most> digits;
    std::array<char, most> marks{};
    std::size_t count = 0;
    std::size_t size = 0;

    bool all_marks_are(std::size_t from, std::size_t to, char mark) const {
        return std::all_of(marks.begin() + static_cast<std::ptrdiff_t>(from),
                           marks.begin() + static_cast<std::ptrdiff_t>(to), [&](char c) { return c == mark; });
    }
    // The groups 0..last-1 are thousands: three digits each behind the first; also lakhs, 12,34,567.
    bool are_thousands(std::size_t last) const {
        if (last < 2 || digits[0].size() > 3 || digits[last - 1].size() != 3 || !all_marks_are(1, last, marks[1]))
            return false;
        const std::size_t inner = last > 2 ? digits[1].size() : 3;
        if (inner != 3 && !(inner == 2 && marks[1] == ',')) return false;
        for (std::size_t i = 1; i + 1 < last; ++i)
            if (digits[i].size() != inner) return false;
        return true;
    }
    std::string run(std::size_t from, std::size_t to) const {
        std::string text;
        for (std::size_t i = from; i < to; ++i) text += digits[i];
        return text;
    }
};

Groups groups_of(std::string_view text) {
    Groups groups;
    std::size_t at = 0;
    char mark = 0;
    while (groups.count < Groups::most) {
        const std::size_t count = digits_at(text, at);
        groups.digits[groups.count] = text.substr(at, count);
        groups.marks[groups.count++] = mark;
        at += count;
        groups.size = at;
        if (at + 1 >= text.size() || !is_digit(text[at + 1])) break;
        mark = text[at];
        if (mark == ' ' && (count > 3 || digits_at(text, at + 1) != 3)) break;
        if (mark != ',' && mark != '.' && mark != '\'' && mark != ' ') break;
        ++at;
    }
    return groups;
}

double to_double(const std::string& text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

int significant(std::string whole, std::string_view decimals) {
    if (decimals.empty()) whole.erase(whole.find_last_not_of('0') + 1);
    const std::string all = whole + std::string(decimals);
    const auto first = all.find_first_not_of('0');
    return first == std::string::npos ? 1 : static_cast<int>(all.size() - first);
}

void set(Numeral& numeral, const std::string& whole, std::string_view decimals) {
    numeral.value = to_double(decimals.empty() ? whole : whole + "." + std::string(decimals));
    numeral.figures = significant(whole, decimals);
    numeral.has_point = !decimals.empty();
}

// Which mark parts thousands and which the decimals.
Numeral read_groups(const Groups& groups) {
    Numeral numeral;
    numeral.size = groups.size;
    const std::size_t count = groups.count, last = count - 1;
    const char mark = groups.marks[last];
    const bool decimal_mark = mark == '.' || mark == ',';
    if (count == 1) {
        set(numeral, std::string(groups.digits[0]), {});
    } else if (count == 2) {
        const bool thousands = groups.are_thousands(2) && groups.digits[0][0] != '0';
        if (thousands && mark != '.') set(numeral, groups.run(0, 2), {});
        else set(numeral, std::string(groups.digits[0]), groups.digits[1]);
        if (thousands && mark == '.') numeral.grouped = to_double(groups.run(0, 2));
        if (thousands && mark == ',') numeral.grouped = to_double(std::string(groups.digits[0]) + "." + std::string(
            groups.digits[1]));
        numeral.readable = decimal_mark || thousands;
    } else if (groups.are_thousands(count)) {
        set(numeral, groups.run(0, count), {});
    } else {
        numeral.readable = decimal_mark && groups.marks[1] != mark && groups.are_thousands(last);
        set(numeral, groups.run(0, last), groups.digits[last]);
    }
    return numeral;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] == ' ') ++at;
    return at;
}

// An exponent at `at`: its bytes, 0 if there is none.
std::size_t read_exponent(std::string_view text, std::size_t at, double& power) {
    std::size_t end = at;
    if (end < text.size() && (text[end] == '-' || text[end] == '+')) ++end;
    const std::size_t count = digits_at(text, end);
    if (count == 0 || count > 3) return 0;
    const bool negative = text[at] == '-';
    power = to_double(std::string(text.substr(end, count))) * (negative ? -1 : 1);
    return end + count - at;
}

void take_power_of_ten(std::string_view text, Numeral& numeral) {
    double power = 0;
    std::size_t at = numeral.size, taken = 0;
    if (at < text.size() && text[at] == 'e') {
        taken = read_exponent(text, at + 1, power);
        if (taken == 0) return;
        at += 1 + taken;
    } else if (at < text.size() && text[at] == '^' && numeral.value == 10) {
        taken = read_exponent(text, at + 1, power);
        if (taken == 0) return;
        at += 1 + taken;
        numeral.value = 1;
    } else {
        at = skip_blanks(text, at);
        if (at >= text.size() || (text[at] != 'x' && text[at] != '*')) return;
        at = skip_blanks(text, at + 1);
        if (!text.substr(at).starts_with("10^")) return;
        taken = read_exponent(text, at + 3, power);
        if (taken == 0) return;
        at += 3 + taken;
    }
    numeral.value *= std::pow(10.0, power);
    numeral.grouped = 0;
    numeral.has_point = true;
    numeral.size = at;
}

// "1/2" and "1 1/2".
void take_fraction(std::string_view text, const Groups& groups, Numeral& numeral) {
    if (groups.count != 1) return;
    double whole = 0, above = numeral.value;
    std::size_t at = numeral.size;
    if (at < text.size() && text[at] == ' ') {
        const std::size_t count = digits_at(text, at + 1);
        if (count == 0 || count > 2) return;
        whole = numeral.value;
        above = to_double(std::string(text.substr(at + 1, count)));
        at += 1 + count;
    }
    if (at >= text.size() || text[at] != '/') return;
    const std::size_t count = digits_at(text, at + 1);
    const double below = to_double(std::string(text.substr(at + 1, count)));
    if (count == 0 || count > 3 || below == 0) return;
    numeral.value = whole + above / below;
    numeral.has_point = true;
    numeral.size = at + 1 + count;
}

struct Plain {
    std::string_view sign;
    std::string_view plain;
};
constexpr auto plain_table = std::to_array<Plain>({
    {"\u00A0", " "}, {"\u202F", " "}, {"\u2009", " "}, {"\u2007", " "}, {"\u2002", " "}, {"\u2003", " "}, {"\u3000", " "},
    {"\u2010", "-"}, {"\u2011", "-"}, {"\u2012", "-"}, {"\u2013", "-"}, {"\u2014", "-"}, {"\u2015", "-"}, {"\u2212", "-"},
    {"\u00D7", "*"}, {"\u00B7", "*"}, {"\u22C5", "*"}, {"\u2019", "'"}, {"\u2018", "'"}, {"\u02BC", "'"}, {"\u2248", "~"},
    {"\u2243", "~"}, {"\u00BD", " 1/2"}, {"\u00BC", " 1/4"}, {"\u00BE", " 3/4"}, {"\u00B0", "°"}, {"\u00BA", "°"},
    {"\u00B5", "µ"},
    {"\u2044", "/"}, {"\u2264", "<"}, {"\u2265", ">"}, {"\u200B", ""}, {"\u00AD", ""},
});
constexpr auto superscripts = std::to_array<std::string_view>({"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"});

std::size_t sequence_size(std::string_view rest) {
    std::size_t size = 1;
    while (size < rest.size() && (static_cast<unsigned char>(rest[size]) & 0xC0U) == 0x80) ++size;
    return size;
}

void append_wide(std::string& out, std::string_view sign) {
    const auto at = std::find_if(plain_table.begin(), plain_table.end(), [&](const Plain& row) { return row.sign == sign; });
    if (at != plain_table.end()) {
        out += out.empty() && at->plain.starts_with(' ') ? at->plain.substr(1) : at->plain;
        return;
    }
    const auto power = std::find(superscripts.begin(), superscripts.end(), sign);
    if (power != superscripts.end()) {
        if (out.ends_with("10")) out += '^';
        out += static_cast<char>('0' + (power - superscripts.begin()));
        return;
    }
    out += sign == "⁻" ? std::string("^-") : fold(sign);
}

}  // namespace

std::optional<Numeral> read_numeral(std::string_view text) {
    const bool negative = !text.empty() && text[0] == '-';
    const std::size_t sign = negative || (!text.empty() && text[0] == '+') ? 1 : 0;
    const std::string_view rest = text.substr(sign);
    const bool bare_point = rest.size() > 1 && rest[0] == '.' && is_digit(rest[1]);
    if (rest.empty() || (!is_digit(rest[0]) && !bare_point)) return std::nullopt;
    const Groups groups = groups_of(rest);
    Numeral numeral = read_groups(groups);
    take_power_of_ten(rest, numeral);
    take_fraction(rest, groups, numeral);
    if (negative) numeral.value = -numeral.value, numeral.grouped = -numeral.grouped;
    numeral.size += sign;
    return numeral;
}

std::string plain_signs(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
            ++at;
            continue;
        }
        const std::size_t size = sequence_size(text.substr(at));
        append_wide(out, text.substr(at, size));
        at += size;
    }
    return out;
}

int roman_value(std::string_view word) {
    struct Step {
        std::string_view letters;
        int value;
    };
    static constexpr auto steps = std::to_array<Step>({{"m", 1000}, {"cm", 900}, {"d", 500}, {"cd", 400}, {"c", 100},
        {"xc", 90}, {"l", 50}, {"xl", 40}, {"x", 10}, {"ix", 9}, {"v", 5}, {"iv", 4}, {"i", 1}});
    int value = 0;
    for (const auto& [letters, worth] : steps)
        for (int times = 0; word.starts_with(letters) && times < 3; ++times) {
            value += worth;
            word.remove_prefix(letters.size());
        }
    return word.empty() ? value : 0;
}

}  // namespace estelik
