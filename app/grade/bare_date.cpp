#include "grade/bare_date.h"

#include "grade/date_words.h"
#include "grade/numeral.h"
#include "grade/word_set.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace estelik {
namespace {

struct Phrase {
    std::string_view from, to;
};
constexpr auto phrases = std::to_array<Phrase>({
    {"b.c.e.", "bc"}, {"b.c.", "bc"}, {"a.d.", "ad"}, {"c.e.", "ce"},
    {"new year's day", "1 january"}, {"new years day", "1 january"}, {"new year's eve", "31 december"},
    {"new years eve", "31 december"}, {"valentine's day", "14 february"}, {"april fools' day", "1 april"},
    {"st patrick's day", "17 march"}, {"ides of march", "15 march"}, {"leap day", "29 february"}, {"may day", "1 may"},
});

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

void replace_phrases(std::string& plain) {
    // Most answers have neither points nor feasts, and are not searched for each of them.
    const auto has = [&](std::string_view part) { return plain.find(part) != std::string::npos; };
    if (!has("day") && !has("eve") && !has("ides") && !has(".c") && !has(".d")) return;
    for (const auto& [from, to] : phrases) {
        const auto at = plain.find(from);
        if (at != std::string::npos && (at == 0 || !is_letter(plain[at - 1]))) plain.replace(at, from.size(), to);
    }
}

// The words of a remark say nothing against the date beside it.
bool is_remark(std::string_view inside) {
    if (inside.find_first_of("0123456789?") != std::string_view::npos) return false;
    bool well = true;
    for (std::size_t at = 0; at < inside.size();) {
        std::size_t end = at;
        while (end < inside.size() && is_letter(inside[end])) ++end;
        const auto word = inside.substr(at, end - at);
        well = well && word != "or" && word != "bc" && word != "bce" && !is_date_bound(word) && !season_of(word);
        at = end + 1;
    }
    return well;
}

void drop_remarks(std::string& plain) {
    for (auto open = plain.find('('); open != std::string::npos && open > 0; open = plain.find('(', open + 1)) {
        const auto close = std::min(plain.find(')', open), plain.size() - 1);
        const std::string inside = plain.substr(open, close + 1 - open);
        std::vector<Slip> slips;
        if (is_remark(inside) && month_of(inside.substr(1, inside.size() - 2), slips) == 0)
            plain.replace(open, close + 1 - open, " ");
    }
}

// "14:30", "00:00:00", and the letter that parts it from the date: "1970-01-01t00:00z".
void drop_clock(std::string& plain) {
    for (auto colon = plain.find(':'); colon != std::string::npos; colon = plain.find(':', colon)) {
        std::size_t from = colon, to = colon + 1;
        while (from > 0 && is_digit(plain[from - 1])) --from;
        while (to < plain.size() && (is_digit(plain[to]) || plain[to] == ':')) ++to;
        if (from == colon || colon - from > 2 || to - colon < 3) {
            ++colon;
            continue;
        }
        if (from > 1 && plain[from - 1] == 't' && is_digit(plain[from - 2])) --from;
        if (to < plain.size() && plain[to] == 'z') ++to;
        plain.replace(from, to - from, " ");
        colon = from;
    }
}

// "7.v.1945", "10-xii-1948": Roman months stand behind the day.
void read_roman_month(std::string& plain) {
    for (std::size_t at = 1; at + 2 < plain.size(); ++at) {
        const bool parted = plain[at] == '.' || plain[at] == '-' || plain[at] == '/' || plain[at] == ' ';
        if (!parted || !is_digit(plain[at - 1])) continue;
        std::size_t from = at + 1;
        if (plain[from] == ' ') ++from;
        std::size_t to = from;
        while (to < plain.size() && is_letter(plain[to])) ++to;
        if (from >= plain.size() || (plain[from] != 'i' && plain[from] != 'v' && plain[from] != 'x')) continue;
        const int month = roman_value(std::string_view(plain).substr(from, to - from));
        const auto next = plain.find_first_of("0123456789", to);
        if (month < 1 || month > 12 || next == std::string::npos || next == to || next > to + 2) continue;
        plain.replace(at, next - at, "." + std::to_string(month) + ".");
        return;
    }
}

// "mdcccxv" as the whole answer.
void read_roman_year(std::string& plain) {
    const std::string_view text(plain);
    if (std::any_of(text.begin(), text.end(), is_digit)) return;
    const auto last = text.rfind(' ');
    const int year = roman_value(text.substr(last == std::string_view::npos ? 0 : last + 1));
    if (year >= 100) plain = std::to_string(year);
}

}  // namespace

std::string bare_date(std::string plain) {
    replace_phrases(plain);
    drop_remarks(plain);
    drop_clock(plain);
    read_roman_month(plain);
    read_roman_year(plain);
    return plain;
}

}  // namespace estelik
