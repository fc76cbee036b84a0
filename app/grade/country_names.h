// Countries with their people and their two letters, for the judge of text. All words are folded, the codes in capitals.
#pragma once

#include <string_view>

namespace estelik {

struct Country {
    std::string_view name = {};
    std::string_view adjective = {};  // "danish"; empty: none of its own
    std::string_view code = {};       // "DK" (ISO 3166); empty: none
};

const Country* find_country(std::string_view name);  // of one word; nullptr: none
bool is_nationality(std::string_view word);          // "danish"
bool is_region(std::string_view word);               // a state, province or sea that a place may be said to lie in

}  // namespace estelik
