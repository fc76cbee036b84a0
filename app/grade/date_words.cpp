#include "grade/date_words.h"

#include "base/time.h"
#include "grade/ordinary_words.h"
#include "grade/word_set.h"

#include <algorithm>
#include <array>
#include <string>

namespace estelik {
namespace {

constexpr auto months = std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july",
                                                         "august", "september", "october", "november", "december"});
constexpr auto ordinals = word_set(std::to_array<std::string_view>(
    {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
     "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"}));
constexpr auto fillers = word_set(std::to_array<std::string_view>(
    {"in", "on", "of", "the", "at", "by", "since", "from", "during", "about", "around", "circa", "ca", "c", "approximately",
     "approx", "roughly", "it", "was", "is", "were", "year", "years", "month", "date", "day", "dated", "early", "mid",
     "middle", "late", "end", "start", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon",
     "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ad", "ce", "a", "an", "i", "think", "that", "this",
     "began", "signed", "held", "until", "till", "to", "through", "and", "between", "up", "both", "then", "probably",
     "so", "ish", "noon", "midnight", "morning", "evening", "afternoon", "night", "utc", "gmt", "pm", "onwards",
     "onward", "present", "now", "exactly", "precisely", "believe", "guess", "maybe", "perhaps", "le", "el", "der", "den",
     "am", "im", "de", "del", "en", "be", "must", "have", "been", "answer", "happened", "starting", "started", "ending",
     "ended", "lasted", "beginning"}));
constexpr auto bounds = word_set(std::to_array<std::string_view>({"before", "after", "not", "never", "prior", "except",
                                                                  "wasnt", "later", "earlier", "neither", "no",
                                                                  "without", "following", "preceding"}));

// What stands beside a date and makes another one of it, or a stretch of time.
constexpr auto changers = word_set(std::to_array<std::string_view>(
    {"eve", "week", "weeks", "weekend", "days", "hours", "months", "decades", "centuries", "anniversary", "ago", "half",
     "quarter", "fortnight", "easter", "ramadan", "feast", "hijri", "ah", "old", "style", "julian", "wrong", "false", "bc",
     "other", "another", "next", "previous", "last", "unlike", "but", "instead", "million", "billion", "thousand", "hundred",
     "mya", "bp"}));

// As other languages of Europe name them, folded.
struct ForeignMonth {
    std::string_view name;
    int month;
};
constexpr auto foreign_months = std::to_array<ForeignMonth>({
    {"januar", 1}, {"janvier", 1}, {"enero", 1}, {"gennaio", 1}, {"janeiro", 1}, {"januari", 1}, {"februar", 2},
    {"fevrier", 2},
    {"febrero", 2}, {"febbraio", 2}, {"fevereiro", 2}, {"februari", 2}, {"marz", 3}, {"maerz", 3}, {"mars", 3}, {"marzo", 3},
    {"marco", 3}, {"maart", 3}, {"avril", 4}, {"abril", 4}, {"aprile", 4}, {"mai", 5}, {"mayo", 5}, {"maggio", 5},
    {"maio", 5},
    {"mei", 5}, {"juni", 6}, {"juin", 6}, {"junio", 6}, {"giugno", 6}, {"junho", 6}, {"juli", 7}, {"juillet", 7},
    {"julio", 7},
    {"luglio", 7}, {"julho", 7}, {"aout", 8}, {"agosto", 8}, {"augustus", 8}, {"septembre", 9}, {"septiembre", 9},
    {"settembre", 9}, {"setembro", 9}, {"oktober", 10}, {"octobre", 10}, {"octubre", 10}, {"ottobre", 10}, {"outubro", 10},
    {"novembre", 11}, {"noviembre", 11}, {"novembro", 11}, {"dezember", 12}, {"decembre", 12}, {"diciembre", 12},
    {"dicembre", 12}, {"dezembro", 12},
});
constexpr auto foreign_names = words_of(foreign_months, &ForeignMonth::name);

// "nov", "novem", "sept": a beginning of three letters or more.
int abbreviated_month(std::string_view word) {
    if (word.size() < 3) return 0;
    for (std::size_t i = 0; i < months.size(); ++i)
        if (months[i].starts_with(word)) return static_cast<int>(i) + 1;
    return 0;
}

Word word_of(std::string_view text, std::string_view shown) {
    return {std::string(shown), std::string(text), std::string(text), false, false};
}

}  // namespace

int month_of(std::string_view word, std::vector<Slip>& slips) {
    if (const int month = abbreviated_month(word)) return month;
    if (const auto place = foreign_names.find(word); place != decltype(
        foreign_names)::none) return foreign_months[place].month;
    if (word.size() < 4 || fillers.holds(word) || bounds.holds(word) || is_ordinary_word(word)) return 0;
    int best = 0, fewest = 3;
    for (int month = 1; month <= 12; ++month) {
        const auto count =
            slip_count(word_of(word, word), word_of(months[static_cast<std::size_t>(month) - 1], month_name(month)));
        if (count && *count < fewest) best = month, fewest = *count;
    }
    if (best)
        slips = slips_between(word_of(word, word), word_of(months[static_cast<std::size_t>(best) - 1], month_name(best)));
    return best;
}

std::optional<Season> season_of(std::string_view word) {
    if (word == "spring") return Season{3};
    if (word == "summer") return Season{6};
    if (word == "autumn" || word == "fall") return Season{9};
    if (word == "winter") return Season{12};
    if (word.size() == 2 && word[0] == 'q' && word[1] >= '1' && word[1] <= '4') return Season{(word[1] - '1') * 3 + 1};
    return std::nullopt;
}

std::optional<Feast> feast_of(std::string_view word, std::string_view next) {
    if (word == "christmas" || word == "xmas") return Feast{12, next == "eve" ? 24 : 25, next == "eve" || next == "day"};
    if (word == "halloween") return Feast{10, 31};
    if (next != "day") return std::nullopt;
    if (word == "boxing") return Feast{12, 26, true};
    if (word == "bastille") return Feast{7, 14, true};
    if (word == "armistice") return Feast{11, 11, true};
    return std::nullopt;
}

int ordinal_of(std::string_view word) {
    if (word == "thirtieth") return 30;
    const auto place = ordinals.find(word);
    return place == decltype(ordinals)::none ? 0 : static_cast<int>(place) + 1;
}

int decade_of(std::string_view word) {
    static constexpr auto decades = std::to_array<std::string_view>(
        {"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"});
    const auto at = std::find(decades.begin(), decades.end(), word);
    return at == decades.end() ? 0 : static_cast<int>(at - decades.begin()) * 10 + 20;
}

bool is_date_changer(std::string_view word) { return changers.holds(word); }
bool is_date_filler(std::string_view word) { return fillers.holds(word); }
bool is_date_bound(std::string_view word) { return bounds.holds(word); }

}  // namespace estelik
