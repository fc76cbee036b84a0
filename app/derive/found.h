// What a finder hands back: a stretch of the text that says a thing of one kind.
#pragma once

#include "question/question.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

enum class FactKind { date, figure, ordinal, name, instrument, term };
inline constexpr std::array<std::string_view, 6> fact_kind_names = {"date", "figure", "ordinal", "name", "instrument", "term"};

// What a name names, as far as its own words and those around it tell.
enum class NameKind { unknown, person, place, body, people, event, work };
inline constexpr std::array<std::string_view, 7> name_kind_names = {"name", "person", "place", "body", "people", "event", "work"};

// How exact a date is. Coarser grains than a year have no PartialDate of their own.
enum class Grain { day, month, year, season, decade, century, span, weekday, yearless, period };
inline constexpr std::array<std::string_view, 10> grain_names = {"day",     "month", "year",    "season",   "decade",
                                                                 "century", "span",  "weekday", "yearless", "period"};

struct Found {
    std::uint32_t begin = 0;  // bytes of the text
    std::uint32_t end = 0;
    std::uint32_t first = 0;  // pieces [first, last) of the prose
    std::uint32_t last = 0;
    std::uint32_t sentence = 0;
    FactKind kind = FactKind::name;
    NameKind name = NameKind::unknown;  // of a name
    Grain grain = Grain::year;          // of a date
    PartialDate date = {};              // of a date: as far as it is one
    PartialDate until = {};             // the end of a span; else as date
    double value = 0;                   // of a figure
    bool hedged = false;                // "about", "as many as"
    std::string unit = {};              // of a figure: "km", "%", "USD"; empty: a count
    std::uint32_t counted_begin = 0;    // of a count: the words that are counted, "ethnic Uighurs"
    std::uint32_t counted_end = 0;
    std::uint32_t role_begin = 0;       // of a person: "Chinese President"
    std::uint32_t role_end = 0;
};

}  // namespace estelik
