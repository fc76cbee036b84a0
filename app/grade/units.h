// Units of measure: their names, their dimension, and the factor to the base unit of the dimension.
// Factors are the exact definitions (international yard and pound 1959, SI brochure) where one exists;
// a month is 30.436875 days and a year 365.2425 days, the means of the Gregorian calendar.
#pragma once

#include <string_view>

namespace estelik {

enum class Dimension {
    none, length, area, volume, mass, time, temperature, speed, acceleration, force, energy, power, pressure, density,
    mass_per_area, voltage, current, resistance, charge, frequency, angle, amount, concentration, molar_mass, data,
        data_rate, share,
    sound, dose, decay, light,
    dollar, euro, sterling, tenge, yuan, rouble, yen
};

struct Unit {
    std::string_view symbol;  // as shown: "km"
    std::string_view plural;  // in a sentence: "miles"
    Dimension dimension = Dimension::none;
    double factor = 1;        // 1 of this = factor of the base unit
    double offset = 0;        // temperatures: base = value * factor + offset
};

// The unit of a name or symbol in lower case ("km", "square miles", "sq. mi", "per cent"), or nullptr.
// Where a name has two meanings ("m": metre or minute, "pound") the wanted dimension decides.
const Unit* find_unit(std::string_view name, Dimension wanted = Dimension::none);

// The unit's name, or the "square" before it, that `word` is but for a slip of the pen: "kilometer" for
// "kilomter". Only names that a quantity of that dimension has; empty when there is none.
std::string_view mend_unit_word(std::string_view word, Dimension wanted);

double convert(double value, const Unit& from, const Unit& to);  // of the same dimension
// One factor is a whole number of times the other, so that a conversion needs no rounding.
bool conversion_is_round(const Unit& from, const Unit& to);

}  // namespace estelik
