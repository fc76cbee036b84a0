// First names by their initials: "F. D. Roosevelt", "Franklin Roosevelt" and "President F.D. Roosevelt" for
// "Franklin D. Roosevelt". The last name is always written out.
#pragma once

#include "grade/accepted_form.h"

#include <vector>

namespace estelik {

enum class FirstNames {
    other,     // not the same person, as far as can be told
    same,      // all first names agree, some by their initials
    more,      // one first name or initial that no form of the key has
};

// How `given` names the person of `form`. `forms`: all forms of the key; where one of them tells
// persons apart by a middle initial, a missing or another one is not overlooked.
FirstNames compare_first_names(const Wording& given, const AcceptedForm& form, const std::vector<AcceptedForm>& forms);

}  // namespace estelik
