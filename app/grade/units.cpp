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
constexpr double electronvolt = 1.602176634e-19, psi = pound * 9.80665 / (foot * foot / 144);
constexpr double day = 86400, year = 365.2425 * day;

constexpr auto units = std::to_array<Unit>({
    {"mm", "mm", length, 1e-3}, {"cm", "cm", length, 1e-2}, {"m", "m", length, 1}, {"km", "km", length, 1e3},
    {"in", "inches", length, foot / 12}, {"ft", "feet", length, foot}, {"yd", "yards", length, 3 * foot},
    {"mi", "miles", length, mile}, {"nmi", "nautical miles", length, 1852},
    {"ly", "light years", length, 9.4607304725808e15}, {"nm", "nm", length, 1e-9}, {"µm", "µm", length, 1e-6},
    {"dm", "dm", length, 0.1}, {"au", "astronomical units", length, 149597870700}, {"pc",
    "parsecs", length, 3.0856775814913673e16},
    {"fathom", "fathoms", length, 6 * foot}, {"furlong", "furlongs", length, 660 * foot}, {"Å", "Å", length, 1e-10},
    {"pm", "pm", length, 1e-12},
    {"mm²", "mm²", area, 1e-6}, {"cm²", "cm²", area, 1e-4}, {"m²", "m²", area, 1}, {"km²", "km²", area, 1e6},
    {"ha", "ha", area, 1e4}, {"sq ft", "square feet", area, foot * foot}, {"sq mi", "square miles", area, mile * mile},
    {"sq yd", "square yards", area, 9 * foot * foot}, {"acre", "acres", area, 4840 * 9 * foot * foot},
    {"ml", "ml", volume, 1e-6}, {"l", "litres", volume, 1e-3}, {"m³", "m³", volume, 1}, {"km³", "km³", volume, 1e9},
    {"cm³", "cm³", volume, 1e-6}, {"gal", "gallons", volume, gallon}, {"bbl", "barrels", volume, 42 * gallon},
    {"cu ft", "cubic feet", volume, foot * foot * foot}, {"cl", "cl", volume, 1e-5}, {"dl", "dl", volume, 1e-4},
    {"hl", "hl", volume, 0.1}, {"µl", "µl", volume, 1e-9}, {"mm³", "mm³", volume, 1e-9}, {"dm³", "dm³", volume, 1e-3},
    {"cu in", "cubic inches", volume, foot * foot * foot / 1728}, {"cu mi", "cubic miles", volume, mile * mile * mile},
    {"mg", "mg", mass, 1e-6}, {"g", "g", mass, 1e-3}, {"kg", "kg", mass, 1}, {"t", "tonnes", mass, 1e3},
    {"kt", "kilotonnes", mass, 1e6}, {"Mt", "megatonnes", mass, 1e9}, {"lb", "pounds", mass, pound},
    {"oz", "ounces", mass, pound / 16}, {"st", "stone", mass, 14 * pound}, {"short ton", "short tons", mass, 2000 * pound},
    {"µg", "µg", mass, 1e-9}, {"carat", "carats", mass, 2e-4}, {"quintal", "quintals", mass, 100},
    {"long ton", "long tons", mass, 2240 * pound}, {"µs", "µs", time, 1e-6}, {"ns", "ns", time, 1e-9},
    {"fortnight", "fortnights", time, 14 * day}, {"ms", "ms", time, 1e-3}, {"s", "seconds", time, 1}, {"min",
    "minutes", time, 60}, {"h", "hours", time, 3600},
    {"d", "days", time, day}, {"wk", "weeks", time, 7 * day}, {"mo", "months", time, year / 12}, {"a", "years", time, year},
    {"decade", "decades", time, 10 * year}, {"century", "centuries", time, 100 * year},
    {"millennium", "millennia", time, 1000 * year},
    {"K", "K", temperature, 1}, {"°C", "°C", temperature, 1, 273.15},
    {"°F", "°F", temperature, 5.0 / 9, 273.15 - 32 * 5.0 / 9}, {"m/s", "m/s", speed, 1},
    {"km/h", "km/h", speed, 1 / 3.6}, {"km/s", "km/s", speed, 1e3}, {"mph", "miles per hour", speed, mile / 3600},
    {"kn", "knots", speed, 1852.0 / 3600}, {"J", "J", energy, 1}, {"kJ", "kJ", energy, 1e3}, {"MJ", "MJ", energy, 1e6},
    {"Wh", "Wh", energy, 3600}, {"kWh", "kWh", energy, 3.6e6}, {"MWh", "MWh", energy, 3.6e9}, {"GWh", "GWh", energy, 3.6e12},
    {"TWh", "TWh", energy, 3.6e15}, {"cal", "cal", energy, 4.184}, {"kcal", "kcal", energy, 4184},
    {"GJ", "GJ", energy, 1e9}, {"TJ", "TJ", energy, 1e12}, {"eV", "eV", energy, electronvolt},
    {"keV", "keV", energy, 1e3 * electronvolt}, {"MeV", "MeV", energy, 1e6 * electronvolt},
    {"GeV", "GeV", energy, 1e9 * electronvolt}, {"BTU", "BTU", energy, 1055.05585262},
    {"TW", "TW", power, 1e12}, {"W", "W", power, 1}, {"kW", "kW", power, 1e3}, {"MW", "MW", power, 1e6}, {"GW",
    "GW", power, 1e9},
    {"hp", "hp", power, 745.6998715822702},
    {"Pa", "Pa", pressure, 1}, {"hPa", "hPa", pressure, 100}, {"kPa", "kPa", pressure, 1e3}, {"bar", "bar", pressure, 1e5},
    {"atm", "atm", pressure, 101325}, {"mbar", "mbar", pressure, 100}, {"MPa", "MPa", pressure, 1e6}, {"GPa",
    "GPa", pressure, 1e9},
    {"mmHg", "mmHg", pressure, 133.322387415}, {"Torr", "Torr", pressure, 101325.0 / 760}, {"psi", "psi", pressure, psi},
    {"cm/s", "cm/s", speed, 1e-2}, {"mi/s", "miles per second", speed, mile}, {"N/kg", "N/kg", acceleration, 1},
    {"light second", "light seconds", length, 299792458}, {"u", "u", mass, 1.66053906660e-27},
    {"g/mol", "g/mol", molar_mass, 1}, {"kg/mol", "kg/mol", molar_mass, 1e3}, {"ft/s", "feet per second", speed, foot},
    {"km/d", "km a day", speed, 1e3 / day},
    {"m/s²", "m/s²", acceleration, 1}, {"km/s²", "km/s²", acceleration, 1e3}, {"cm/s²", "cm/s²", acceleration, 1e-2},
    {"ft/s²", "ft/s²", acceleration, foot},
    {"N", "N", force, 1}, {"kN", "kN", force, 1e3}, {"MN", "MN", force, 1e6}, {"lbf",
    "pounds of force", force, 4.4482216152605},
    {"kg/m³", "kg/m³", density, 1}, {"g/cm³", "g/cm³", density, 1e3}, {"g/ml", "g/ml", density, 1e3}, {"kg/l",
    "kg/l", density, 1e3},
    {"g/l", "g/l", density, 1}, {"g/m³", "g/m³", density, 1e-3}, {"mg/l", "mg/l", density, 1e-3}, {"mg/dl",
    "mg/dl", density, 1e-2},
    {"kg/dm³", "kg/dm³", density, 1e3}, {"t/m³", "t/m³", density, 1e3}, {"lb/cu ft",
    "lb/cu ft", density, pound / (foot * foot * foot)},
    {"kg/m²", "kg/m²", mass_per_area, 1}, {"g/m²", "g/m²", mass_per_area, 1e-3}, {"g/cm²", "g/cm²", mass_per_area, 10},
    {"mV", "mV", voltage, 1e-3}, {"V", "volts", voltage, 1}, {"kV", "kV", voltage, 1e3}, {"A", "amperes", current, 1},
    {"mA", "mA", current, 1e-3}, {"kA", "kA", current, 1e3}, {"µA", "µA", current, 1e-6},
    {"Ω", "ohms", resistance, 1}, {"kΩ", "kΩ", resistance, 1e3}, {"C", "coulombs", charge, 1}, {"Ah", "Ah", charge, 3600},
    {"mAh", "mAh", charge, 3.6}, {"Hz", "Hz", frequency, 1}, {"kHz", "kHz", frequency, 1e3}, {"MHz", "MHz", frequency, 1e6},
    {"GHz", "GHz", frequency, 1e9}, {"THz", "THz", frequency, 1e12}, {"rpm", "rpm", frequency, 1.0 / 60},
    {"°", "degrees", angle, 1}, {"rad", "radians", angle, 57.29577951308232},
    {"mol", "mol", amount, 1}, {"mmol", "mmol", amount, 1e-3}, {"mol/l", "mol/l", concentration, 1},
    {"mmol/l", "mmol/l", concentration, 1e-3}, {"dB", "dB", sound, 1}, {"Sv", "Sv", dose, 1}, {"mSv", "mSv", dose, 1e-3},
    {"Bq", "Bq", decay, 1}, {"kBq", "kBq", decay, 1e3}, {"lm", "lumens", light, 1},
    {"B", "bytes", data, 1}, {"kB", "kB", data, 1e3}, {"MB", "MB", data, 1e6}, {"GB", "GB", data, 1e9},
    {"TB", "TB", data, 1e12}, {"PB", "PB", data, 1e15}, {"KiB", "KiB", data, 1024}, {"MiB", "MiB", data, 1048576},
    {"GiB", "GiB", data, 1073741824}, {"bit", "bits", data, 0.125}, {"kbit", "kbit", data, 125}, {"Mbit",
    "Mbit", data, 125e3},
    {"Gbit", "Gbit", data, 125e6}, {"bit/s", "bit/s", data_rate, 1}, {"kbit/s", "kbit/s", data_rate, 1e3},
    {"Mbit/s", "Mbit/s", data_rate, 1e6}, {"Gbit/s", "Gbit/s", data_rate, 1e9}, {"B/s", "B/s", data_rate, 8},
    {"kB/s", "kB/s", data_rate, 8e3}, {"MB/s", "MB/s", data_rate, 8e6}, {"GB/s", "GB/s", data_rate, 8e9}, {"ppm",
    "ppm", share, 1e-4},
    {"%", "percent", share, 1}, {"‰", "per mille", share, 0.1},
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
    {"dm", "dm"}, {"decimeter", "dm"}, {"au", "au"}, {"astronomical unit", "au"}, {"parsec", "pc"}, {"pc", "pc"},
    {"fathom", "fathom"}, {"furlong", "furlong"}, {"å", "Å"}, {"angstrom", "Å"}, {"picometer", "pm"}, {"pm", "pm"},
    {"lightyear", "ly"}, {"cl", "cl"}, {"centiliter", "cl"}, {"dl", "dl"}, {"deciliter", "dl"}, {"hl", "hl"},
    {"hectoliter", "hl"}, {"µl", "µl"}, {"ul", "µl"}, {"microliter", "µl"}, {"mm3", "mm³"}, {"cu mm", "mm³"}, {"dm3", "dm³"},
    {"cu dm", "dm³"}, {"cu in", "cu in"}, {"cu mi", "cu mi"}, {"µg", "µg"}, {"ug", "µg"}, {"mcg", "µg"}, {"microgram", "µg"},
    {"carat", "carat"}, {"quintal", "quintal"}, {"long ton", "long ton"}, {"imperial ton", "long ton"}, {"µs", "µs"},
    {"microsecond", "µs"}, {"ns", "ns"}, {"nanosecond", "ns"}, {"fortnight", "fortnight"}, {"gj", "GJ"}, {"gigajoule", "GJ"},
    {"tj", "TJ"}, {"terajoule", "TJ"}, {"ev", "eV"}, {"electronvolt", "eV"}, {"electron volt", "eV"}, {"kev", "keV"},
    {"mev", "MeV"},
    {"gev", "GeV"}, {"btu", "BTU"}, {"tw", "TW"}, {"terawatt", "TW"}, {"mbar", "mbar"}, {"millibar", "mbar"} ,
    {"mpa", "MPa"}, {"megapascal", "MPa"}, {"gpa", "GPa"}, {"mmhg", "mmHg"}, {"mm hg", "mmHg"}, {"millimeters of mercury",
    "mmHg"},
    {"torr", "Torr"}, {"psi", "psi"}, {"cm/s", "cm/s"}, {"ft/s", "ft/s"}, {"fps", "ft/s"}, {"km/d", "km/d"}, {"kmps",
    "km/s"},
    {"m/s2", "m/s²"}, {"ms2", "m/s²"}, {"km/s2", "km/s²"}, {"cm/s2", "cm/s²"}, {"ft/s2", "ft/s²"}, {"n", "N"}, {"newton",
    "N"},
    {"kilonewton", "kN"}, {"meganewton", "MN"}, {"lbf", "lbf"}, {"kg/m3", "kg/m³"}, {"g/cm3", "g/cm³"},
    {"g/cc", "g/cm³"}, {"g/ml", "g/ml"}, {"kg/l", "kg/l"}, {"g/l", "g/l"}, {"g/m3", "g/m³"}, {"mg/l", "mg/l"}, {"mg/dl",
    "mg/dl"},
    {"kg/dm3", "kg/dm³"}, {"t/m3", "t/m³"}, {"lb/ft3", "lb/cu ft"}, {"kg/m2", "kg/m²"}, {"g/m2", "g/m²"}, {"gsm", "g/m²"},
    {"g/cm2", "g/cm²"}, {"mv", "mV"}, {"millivolt", "mV"}, {"v", "V"}, {"volt", "V"}, {"kv", "kV"}, {"kilovolt", "kV"},
    {"amp", "A"}, {"ampere", "A"}, {"ma", "mA"}, {"milliamp", "mA"}, {"milliampere", "mA"}, {"ka", "kA"},
    {"kiloampere", "kA"}, {"µa", "µA"}, {"microampere", "µA"}, {"ω", "Ω"}, {"ohm", "Ω"}, {"kω", "kΩ"}, {"kiloohm", "kΩ"},
    {"kohm", "kΩ"}, {"coulomb", "C"}, {"ah", "Ah"}, {"mah", "mAh"}, {"hz", "Hz"}, {"hertz", "Hz"}, {"khz", "kHz"},
    {"kilohertz", "kHz"}, {"mhz", "MHz"}, {"megahertz", "MHz"}, {"ghz", "GHz"}, {"gigahertz", "GHz"}, {"thz", "THz"},
    {"terahertz", "THz"}, {"rpm", "rpm"}, {"°", "°"}, {"degree", "°"}, {"deg", "°"}, {"rad", "rad"}, {"radian", "rad"},
    {"mol", "mol"}, {"mole", "mol"}, {"mmol", "mmol"}, {"millimole", "mmol"}, {"mol/l", "mol/l"},
    {"mmol/l", "mmol/l"}, {"db", "dB"}, {"decibel", "dB"}, {"sv", "Sv"}, {"sievert", "Sv"}, {"msv", "mSv"},
    {"millisievert", "mSv"},
    {"bq", "Bq"}, {"becquerel", "Bq"}, {"kbq", "kBq"}, {"kilobecquerel", "kBq"}, {"lm", "lm"}, {"lumen", "lm"}, {"pb", "PB"},
    {"petabyte", "PB"}, {"kib", "KiB"}, {"kibibyte", "KiB"}, {"mib", "MiB"}, {"mebibyte", "MiB"}, {"gib", "GiB"},
    {"gibibyte", "GiB"}, {"bit", "bit"}, {"kbit", "kbit"}, {"kilobit", "kbit"}, {"mbit", "Mbit"}, {"megabit", "Mbit"},
    {"gbit", "Gbit"}, {"gigabit", "Gbit"}, {"bit/s", "bit/s"}, {"bps", "bit/s"}, {"b/s", "bit/s"}, {"kbit/s", "kbit/s"},
    {"kbps", "kbit/s"}, {"kb/s", "kB/s"}, {"mbit/s", "Mbit/s"}, {"mbps", "Mbit/s"}, {"mb/s", "MB/s"}, {"gbit/s", "Gbit/s"},
    {"gbps", "Gbit/s"}, {"gb/s", "GB/s"}, {"ppm", "ppm"}, {"parts per million", "ppm"},
    {"light second", "light second"}, {"u", "u"}, {"amu", "u"}, {"da", "u"}, {"dalton", "u"}, {"atomic mass unit", "u"},
    {"n/kg", "N/kg"}, {"g/mol", "g/mol"}, {"kg/mol", "kg/mol"}, {"cycles/s", "Hz"}, {"cycle/s", "Hz"}, {"cps", "Hz"},
    {"yo", "a"}, {"y/o", "a"},
    // As other languages of Europe name them.
    {"prozent", "%"}, {"pourcent", "%"}, {"jahr", "a"}, {"jahre", "a"}, {"ans", "a"}, {"tage", "d"}, {"tag", "d"}, {"jour",
    "d"},
    {"stunde", "h"}, {"stunden", "h"}, {"heure", "h"}, {"minuten", "min"}, {"sekunde", "s"}, {"sekunden", "s"},
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
    {"¥", "yen"}, {"c", "C"}, {"f", "°F"}, {"kn", "kN"}, {"mn", "MN"}, {"mb", "mbar"}, {"n", "N"}, {"a", "A"},
});

constexpr auto unit_symbols = words_of(units, &Unit::symbol);

const Unit* by_symbol(std::string_view symbol) {
    const auto place = unit_symbols.find(symbol);
    return place == decltype(unit_symbols)::none ? nullptr : &units[place];
}

// The unit of each name, in the order of the names.
constexpr auto units_of_names = [] {
    std::array<std::size_t, names.size()> places{};
    for (std::size_t i = 0; i < names.size(); ++i) places[i] = unit_symbols.find(names[i].symbol);
    return places;
}();
static_assert(std::find(units_of_names.begin(), units_of_names.end(), decltype(unit_symbols)::none) == units_of_names.end());

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
    replace_all(text, "²", "2");
    replace_all(text, "³", "3");
    replace_all(text, "metre", "meter");
    replace_all(text, "litre", "liter");
    replace_all(text, " per second squared", "/s2");
    replace_all(text, " per second per second", "/s2");
    replace_all(text, "squared", "square");
    replace_all(text, "cubed", "cubic");
    replace_all(text, " per hour", "/h");
    replace_all(text, " an hour", "/h");
    replace_all(text, " a second", "/s");
    replace_all(text, " per ", "/");
    replace_all(text, "^", "");
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
    const Unit* over = find_unit(text.substr(0, slash));
    if (!over) return nullptr;
    const std::string below = text.substr(slash + 1), start = std::string(over->symbol) + "/";
    if (below == "s2") return by_symbol(start + "s²");
    const Unit* under = below.find('/') == std::string::npos ? find_unit(below) : nullptr;
    if (!under) return nullptr;
    const Unit* unit = by_symbol(start + std::string(under->symbol));
    return unit ? unit : look_up(start + std::string(under->symbol));
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
