// One spelling for all the ways in which a name is brought over from another script or language:
// "Gorbachev", "Gorbatschow" and "Gorbachov", "Tchaikovsky" and "Tschaikowsky", "Romanov" and "Romanoff".
#pragma once

#include "grade/wording.h"

#include <string>
#include <string_view>

namespace estelik {

std::string sound_of_name(std::string_view plain);  // of a folded word

// A word of the answer sounds like one of the form and is spelt otherwise: it is worth a second hearing.
bool hears_more(const Wording& given, const Wording& sounded_form);

// The wording with the sounds of its names as levels. Of an answer all words may be names, but those that are
// words of their own or other known names.
Wording sounded(const Wording& wording, bool is_form);

}  // namespace estelik
