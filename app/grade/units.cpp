#include "grade/units.h"

#include "grade/slip.h"
#include "grade/word_set.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace estelik {
namespace {

using enum Dimension;

constexpr double foot = 0.3048, mile = 1609.344, pound = 0.45359237, gallon = 3.785411784e-3;
constexpr double day = 86400, year = 365.2425 * day;

constexpr auto units = std::to_array<Unit>({
    {"mm", "mm", length, 1e-3}, {"cm", "cm", length, 1e-2}, {"m", "m", length, 1}, {"km", "km", length, 1e3},
    {"in", "inches", length, foot / 12}, {"ft", "feet", length, foot}, {"yd", "yards", length, 3 * foot},
    {"mi", "miles", length, mile}, {"nmi", "nautical miles", length, 1852},
    {"ly", "light years", length, 9.4607304725808e15}, {"nm", "nm", length, 1e-9}, {"µm", "µm", length, 1e-6},
    {"mm²", "mm²", area, 1e-6}, {"cm²", "cm²", area, 1e-4}, {"m²", "m²", area, 1}, {"km²", "km²", area, 1e6},
    {"ha", "ha", area, 1e4}, {"sq ft", "square feet", area, foot * foot}, {"sq mi", "square miles", area, mile * mile},
    {"sq yd", "square yards", area, 9 * foot * foot}, {"acre", "acres", area, 4840 * 9 * foot * foot},
    {"ml", "ml", volume, 1e-6}, {"l", "litres", volume, 1e-3}, {"m³", "m³", volume, 1}, {"km³", "km³", volume, 1e9},
    {"cm³", "cm³", volume, 1e-6}, {"gal", "gallons", volume, gallon}, {"bbl", "barrels", volume, 42 * gallon},
    {"cu ft", "cubic feet", volume, foot * foot * foot},
    {"mg", "mg", mass, 1e-6}, {"g", "g", mass, 1e-3}, {"kg", "kg", mass, 1}, {"t", "tonnes", mass, 1e3},
    {"kt", "kilotonnes", mass, 1e6}, {"Mt", "megatonnes", mass, 1e9}, {"lb", "pounds", mass, pound},
    {"oz", "ounces", mass, pound / 16}, {"st", "stone", mass, 14 * pound}, {"short ton", "short tons", mass, 2000 * pound},
    {"ms", "ms", time, 1e-3}, {"s", "seconds", time, 1}, {"min", "minutes", time, 60}, {"h", "hours", time, 3600},
    {"d", "days", time, day}, {"wk", "weeks", time, 7 * day}, {"mo", "months", time, year / 12}, {"a", "years", time, year},
    {"decade", "decades", time, 10 * year}, {"century", "centuries", time, 100 * year},
    {"millennium", "millennia", time, 1000 * year},
    {"K", "K", temperature, 1}, {"°C", "°C", temperature, 1, 273.15},
    {"°F", "°F", temperature, 5.0 / 9, 273.15 - 32 * 5.0 / 9}, {"m/s", "m/s", speed, 1},
    {"km/h", "km/h", speed, 1 / 3.6}, {"km/s", "km/s", speed, 1e3}, {"mph", "miles per hour", speed, mile / 3600},
    {"kn", "knots", speed, 1852.0 / 3600}, {"J", "J", energy, 1}, {"kJ", "kJ", energy, 1e3}, {"MJ", "MJ", energy, 1e6},
    {"Wh", "Wh", energy, 3600}, {"kWh", "kWh", energy, 3.6e6}, {"MWh", "MWh", energy, 3.6e9}, {"GWh", "GWh", energy, 3.6e12},
    {"TWh", "TWh", energy, 3.6e15}, {"cal", "cal", energy, 4.184}, {"kcal", "kcal", energy, 4184},
    {"W", "W", power, 1}, {"kW", "kW", power, 1e3}, {"MW", "MW", power, 1e6}, {"GW", "GW", power, 1e9},
    {"hp", "hp", power, 745.6998715822702},
    {"Pa", "Pa", pressure, 1}, {"hPa", "hPa", pressure, 100}, {"kPa", "kPa", pressure, 1e3}, {"bar", "bar", pressure, 1e5},
    {"atm", "atm", pressure, 101325},
    {"B", "bytes", data, 1}, {"kB", "kB", data, 1e3}, {"MB", "MB", data, 1e6}, {"GB", "GB", data, 1e9},
    {"TB", "TB", data, 1e12}, {"%", "percent", share, 1}, {"‰", "per mille", share, 0.1},
    {"$", "dollars", dollar, 1}, {"cent", "cents", dollar, 0.01}, {"€", "euros", euro, 1}, {"£", "pounds", sterling, 1},
    {"tenge", "tenge", tenge, 1}, {"yuan", "yuan", yuan, 1}, {"roubles", "roubles", rouble, 1}, {"yen", "yen", yen, 1},
});

struct Name {
    std::string_view name;    // singular, lower case; "meter" also stands for "metre"
    std::string_view symbol;  // of the unit
};

constexpr auto names = std::to_array<Name>({
    {"mm", "mm"}, {"millimeter", "mm"}, {"cm", "cm"}, {"centimeter", "cm"}, {"m", "m"}, {"meter", "m"}, {"mtr", "m"},
    {"km", "km"}, {"kilometer", "km"}, {"kms", "km"}, {"in", "in"}, {"inch", "in"}, {"inches", "in"}, {"ft", "ft"},
    {"foot", "ft"}, {"feet", "ft"}, {"yd", "yd"}, {"yard", "yd"}, {"mi", "mi"}, {"mile", "mi"}, {"nmi", "nmi"},
    {"nautical mile", "nmi"}, {"ly", "ly"}, {"light year", "ly"}, {"nm", "nm"}, {"nanometer", "nm"},
    {"um", "µm"}, {"µm", "µm"}, {"micrometer", "µm"}, {"micron", "µm"}, {"sq mm", "mm²"}, {"mm2", "mm²"},
    {"sq cm", "cm²"}, {"cm2", "cm²"}, {"sq m", "m²"}, {"m2", "m²"}, {"sqm", "m²"}, {"sq km", "km²"}, {"km2", "km²"},
    {"sqkm", "km²"}, {"ha", "ha"}, {"hectare", "ha"}, {"sq ft", "sq ft"}, {"ft2", "sq ft"}, {"sqft", "sq ft"},
    {"sq mi", "sq mi"}, {"mi2", "sq mi"}, {"sqmi", "sq mi"}, {"sq yd", "sq yd"}, {"acre", "acre"}, {"ml", "ml"},
    {"milliliter", "ml"}, {"l", "l"}, {"liter", "l"}, {"cu m", "m³"}, {"m3", "m³"}, {"cu km", "km³"}, {"km3", "km³"},
    {"cu cm", "cm³"}, {"cm3", "cm³"}, {"cc", "cm³"}, {"gal", "gal"}, {"gallon", "gal"}, {"bbl", "bbl"}, {"barrel", "bbl"},
    {"cu ft", "cu ft"}, {"mg", "mg"}, {"milligram", "mg"}, {"g", "g"}, {"gram", "g"}, {"gramme", "g"}, {"gr", "g"},
    {"kg", "kg"}, {"kilogram", "kg"}, {"kilogramme", "kg"}, {"kilo", "kg"}, {"kgs", "kg"}, {"t", "t"}, {"tonne", "t"},
    {"ton", "t"}, {"metric ton", "t"}, {"metric tonne", "t"}, {"kt", "kt"}, {"kilotonne", "kt"}, {"kiloton", "kt"},
    {"mt", "Mt"}, {"megatonne", "Mt"}, {"megaton", "Mt"}, {"lb", "lb"}, {"lbs", "lb"}, {"pound", "lb"}, {"oz", "oz"},
    {"ounce", "oz"}, {"stone", "st"}, {"short ton", "short ton"}, {"ms", "ms"}, {"millisecond", "ms"}, {"s", "s"},
    {"sec", "s"}, {"second", "s"}, {"min", "min"}, {"minute", "min"}, {"h", "h"}, {"hr", "h"}, {"hour", "h"}, {"d", "d"},
    {"day", "d"}, {"wk", "wk"}, {"week", "wk"}, {"mo", "mo"}, {"month", "mo"}, {"y", "a"}, {"yr", "a"},
    {"year", "a"}, {"annum", "a"}, {"decade", "decade"}, {"century", "century"}, {"centuries", "century"},
    {"millennium", "millennium"}, {"millennia", "millennium"}, {"k", "K"}, {"kelvin", "K"}, {"°c", "°C"}, {"c", "°C"},
    {"degree celsius", "°C"}, {"degrees celsius", "°C"}, {"degrees fahrenheit", "°F"}, {"hrs", "h"}, {"yrs", "a"},
    {"yds", "yd"}, {"celsius", "°C"}, {"centigrade", "°C"}, {"°f", "°F"}, {"fahrenheit", "°F"},
    {"degree fahrenheit", "°F"}, {"m/s", "m/s"}, {"km/h", "km/h"}, {"kmh", "km/h"}, {"kph", "km/h"}, {"km/s", "km/s"},
    {"mph", "mph"}, {"mi/h", "mph"}, {"kn", "kn"}, {"knot", "kn"}, {"j", "J"}, {"joule", "J"}, {"kj", "kJ"},
    {"kilojoule", "kJ"}, {"mj", "MJ"}, {"megajoule", "MJ"}, {"wh", "Wh"}, {"kwh", "kWh"}, {"mwh", "MWh"},
    {"gwh", "GWh"}, {"twh", "TWh"}, {"kilowatt hour", "kWh"}, {"cal", "cal"}, {"calorie", "cal"}, {"kcal", "kcal"},
    {"kilocalorie", "kcal"}, {"w", "W"}, {"watt", "W"}, {"kw", "kW"}, {"kilowatt", "kW"}, {"mw", "MW"},
    {"megawatt", "MW"}, {"gw", "GW"}, {"gigawatt", "GW"}, {"hp", "hp"}, {"horsepower", "hp"}, {"pa", "Pa"},
    {"pascal", "Pa"}, {"hpa", "hPa"}, {"hectopascal", "hPa"}, {"kpa", "kPa"}, {"kilopascal", "kPa"}, {"bar", "bar"},
    {"atm", "atm"}, {"atmosphere", "atm"}, {"b", "B"}, {"byte", "B"}, {"kb", "kB"}, {"kilobyte", "kB"}, {"mb", "MB"},
    {"megabyte", "MB"}, {"gb", "GB"}, {"gigabyte", "GB"}, {"tb", "TB"}, {"terabyte", "TB"}, {"%", "%"},
    {"percent", "%"}, {"per cent", "%"}, {"pct", "%"}, {"percentage point", "%"}, {"‰", "‰"}, {"$", "$"},
    {"dollar", "$"}, {"usd", "$"}, {"us dollar", "$"}, {"us$", "$"}, {"buck", "$"}, {"cent", "cent"}, {"€", "€"},
    {"euro", "€"}, {"eur", "€"}, {"£", "£"}, {"gbp", "£"}, {"pound sterling", "£"}, {"tenge", "tenge"},
    {"kzt", "tenge"}, {"₸", "tenge"}, {"yuan", "yuan"}, {"cny", "yuan"}, {"rmb", "yuan"}, {"renminbi", "yuan"},
    {"ruble", "roubles"}, {"rouble", "roubles"}, {"rub", "roubles"}, {"₽", "roubles"}, {"yen", "yen"}, {"jpy", "yen"},
    {"kilometre", "km"}, {"metre", "m"}, {"centimetre", "cm"}, {"millimetre", "mm"}, {"litre", "l"},
});
constexpr auto unit_names = words_of(names, &Name::name);

// Second meanings, taken when their dimension is the one that is asked for.
struct Meaning {
    std::string_view name;
    std::string_view symbol;
};
constexpr auto second_meanings = std::to_array<Meaning>({
    {"m", "min"}, {"pound", "£"}, {"nm", "nmi"}, {"degree", "°C"}, {"°", "°C"}, {"c", "century"}, {"¥", "yuan"},
    {"¥", "yen"},
});

const Unit* by_symbol(std::string_view symbol) {
    const auto at = std::find_if(units.begin(), units.end(), [&](const Unit& unit) { return unit.symbol == symbol; });
    return at == units.end() ? nullptr : &*at;
}

// The unit of each name, in the order of the names.
constexpr auto units_of_names = [] {
    std::array<std::size_t, names.size()> places{};
    for (std::size_t i = 0; i < names.size(); ++i)
        while (units[places[i]].symbol != names[i].symbol) ++places[i];
    return places;
}();

const Unit* look_up(std::string_view name) {
    const auto place = unit_names.find(name);
    return place == decltype(unit_names)::none ? nullptr : &units[units_of_names[place]];
}

const Unit* look_up_singular(std::string_view name) {
    if (const Unit* unit = look_up(name)) return unit;
    return name.size() > 3 && name.ends_with('s') ? look_up(name.substr(0, name.size() - 1)) : nullptr;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// "square kilometres" -> "sq km", "km squared" -> "sq km", "kilometres per hour" -> "km/h".
std::string canonical(std::string_view name) {
    std::string text(name);
    replace_all(text, ".", "");
    replace_all(text, "^", "");
    replace_all(text, "²", "2");
    replace_all(text, "³", "3");
    replace_all(text, "metre", "meter");
    replace_all(text, "litre", "liter");
    replace_all(text, "squared", "square");
    replace_all(text, "cubed", "cubic");
    replace_all(text, " per hour", "/h");
    replace_all(text, " an hour", "/h");
    replace_all(text, " per second", "/s");
    replace_all(text, "-", " ");
    for (const auto& [word, short_word] : {std::pair{"square", "sq"}, std::pair{"cubic", "cu"}}) {
        const std::string_view whole(word);
        if (text.starts_with(whole)) text = std::string(short_word) + text.substr(whole.size());
        else if (text.ends_with(whole))
            text = std::string(short_word) + " " + text.substr(0, text.size() - whole.size() - 1);
    }
    return text;
}

// The modified or divided unit by its symbols: "sq kilometers" as "sq km", "kilometers/h" as "km/h".
const Unit* look_up_compound(const std::string& text) {
    for (const std::string_view modifier : {"sq ", "cu "}) {
        if (!text.starts_with(modifier)) continue;
        const Unit* base = look_up_singular(std::string_view(text).substr(modifier.size()));
        return base ? look_up(std::string(modifier) + std::string(base->symbol)) : nullptr;
    }
    const auto slash = text.find('/');
    if (slash == std::string::npos) return nullptr;
    const Unit* over = look_up_singular(std::string_view(text).substr(0, slash));
    const Unit* under = look_up_singular(std::string_view(text).substr(slash + 1));
    return over && under ? look_up(std::string(over->symbol) + "/" + std::string(under->symbol)) : nullptr;
}

}  // namespace

const Unit* find_unit(std::string_view name, Dimension wanted) {
    const auto singular = name.size() > 3 && name.ends_with('s') ? name.substr(0, name.size() - 1) : name;
    for (const auto& meaning : second_meanings) {
        if (meaning.name != singular && meaning.name != name) continue;
        const Unit* unit = by_symbol(meaning.symbol);
        if (unit->dimension == wanted) return unit;
    }
    if (const Unit* unit = look_up_singular(name)) return unit;
    if (name.size() < 3 || name.size() > 40) return nullptr;
    const std::string text = canonical(name);
    if (const Unit* unit = look_up_singular(text)) return unit;
    return look_up_compound(text);
}

std::string_view mend_unit_word(std::string_view word, Dimension wanted) {
    if (word.size() < 4 || wanted == Dimension::none) return {};
    const std::string text = canonical(word);
    const bool plural = text.ends_with('s');
    const auto is_near = [&](std::string_view name) {
        if (name.size() < 5 || (name[0] != text[0] && name[0] != text[1])) return false;
        return slips_in(text, plural && !name.ends_with('s') ? std::string(name) + "s" : std::string(name)).has_value();
    };
    const bool squared = wanted == Dimension::area || wanted == Dimension::volume;
    for (const std::string_view modifier : {"square", "cubic"})
        if (squared && is_near(modifier)) return modifier;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Dimension dimension = units[units_of_names[i]].dimension;
        const bool part = (squared || wanted == Dimension::speed) && dimension == Dimension::length;
        if ((dimension == wanted || part) && is_near(names[i].name)) return names[i].name;
    }
    return {};
}

double convert(double value, const Unit& from, const Unit& to) {
    if (&from == &to) return value;
    return (value * from.factor + from.offset - to.offset) / to.factor;
}

bool conversion_is_round(const Unit& from, const Unit& to) {
    const double ratio = std::max(from.factor, to.factor) / std::min(from.factor, to.factor);
    return from.offset == to.offset && std::abs(ratio - std::round(ratio)) < 1e-9 * ratio;
}

}  // namespace estelik
