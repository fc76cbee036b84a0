// A question of a course: the shared words of the whole program.
// A Question is plain data, checked once by bank and never changed afterwards.
#pragma once

#include "base/time.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace estelik {

// Where the answer stands: an exact quote of the reading, and the paragraph (from 1) of the article.
struct Evidence {
    std::string quote;
    int paragraph = 0;
};

// One right option among several.
struct OneChoice {
    std::vector<std::string> options;
    std::size_t key = 0;                 // index into options
    std::vector<std::string> feedback;   // one an option; empty: none
};

// Several right options, partial credit.
struct ManyChoice {
    std::vector<std::string> options;
    std::vector<std::size_t> keys;       // indices into options, ascending
    std::vector<std::string> feedback;
};

struct TrueFalse {
    bool key = false;
};

// A typed word or name; the judge also takes each accepted form.
struct TextKey {
    std::string key;
    std::vector<std::string> accept;
};

// A figure. tolerance_percent 0: exact. An empty unit: a plain count.
struct NumberKey {
    double value = 0;
    std::string unit;
    double tolerance_percent = 0;
    std::vector<std::string> accept_units;  // converted by the judge
};

enum class DatePrecision { day, month, year, span };

// A date as exact as its precision says. A span has two ends, each as exact as it was written.
struct PartialDate {
    int year = 0;
    int month = 0;  // 0: not given
    int day = 0;    // 0: not given

    bool operator==(const PartialDate&) const = default;
    DatePrecision precision() const {
        return day ? DatePrecision::day : month ? DatePrecision::month : DatePrecision::year;
    }
};

struct DateKey {
    PartialDate from;
    PartialDate to;  // differs from `from` for a span only
    DatePrecision precision = DatePrecision::day;
};

using Gap = std::variant<TextKey, NumberKey, DateKey>;

// The stem holds {{1}}, {{2}} ...; each gap is asked alone, the others shown.
struct Cloze {
    std::vector<Gap> gaps;
};

// The items in their right order.
struct Ordering {
    std::vector<std::string> items;
};

struct Matching {
    std::vector<std::pair<std::string, std::string>> pairs;
};

// Front and back; the learner grades.
struct Card {
    std::string back;
};

using Key = std::variant<OneChoice, ManyChoice, TrueFalse, TextKey, NumberKey, DateKey, Cloze, Ordering,
                         Matching, Card>;

// The order of the enumerators is that of Key's alternatives.
enum class Kind { choice, choices, true_false, text, number, date, cloze, order, match, card };
inline constexpr std::size_t kind_count = std::variant_size_v<Key>;
inline constexpr std::array<std::string_view, kind_count> kind_names = {
    "choice", "choices", "true_false", "text", "number", "date", "cloze", "order", "match", "card"};
static_assert(kind_names[kind_count - 1] == "card");

struct Question {
    std::string id;
    std::string topic;                   // id of a topic of the course
    std::string stem;                    // Markdown
    Key key;
    std::string why;                     // Markdown: the explanation after the answer
    Evidence evidence;
    int difficulty = 1;                  // 1..3
    std::vector<std::string> tags;
    std::string version;                 // 4 hex digits of a hash of what is asked and its key

    Kind kind() const { return static_cast<Kind>(key.index()); }
    std::string_view kind_name() const { return kind_names[key.index()]; }
    int gap_count() const;               // gaps of a cloze; 0 for all other kinds
};

// What is scheduled: a question, or one gap (from 1) of a cloze. Gaps of one cloze are siblings.
struct ItemId {
    std::string course;
    std::string question;
    int gap = 0;

    auto operator<=>(const ItemId&) const = default;
    bool sibling_of(const ItemId& other) const {
        return course == other.course && question == other.question && gap != other.gap;
    }
};

std::vector<ItemId> items_of(const std::string& course, const Question& question);
std::string_view kind_words(Kind kind);             // for the screen: "one answer", "typed answer"
std::string to_string(const PartialDate& date);     // "23 November 1999", "May 2004", "1992"
std::string to_string(const DateKey& key);          // a span as "1999 – 2006"
std::string to_string(const NumberKey& key);        // "1,600 km"
std::string number_words(double value);             // "1,600", "0.5": grouped, no needless zeros
std::string right_answer(const Question& question, int gap);  // the key as one plain text
std::string stem_with_gap(const Question& question, int gap); // a cloze: the asked gap as "_____", the others filled in

}  // namespace estelik
