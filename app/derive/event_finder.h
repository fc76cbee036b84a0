// Finds who did what when ("In May 2004, the two countries established a committee") and, where no date is
// told, what one does with another ("Kazakhstan borders China"): subject, verb, object.
#pragma once

#include "derive/prose.h"
#include "derive/statement.h"

#include <vector>

namespace estelik {

std::vector<Statement> find_events(const Prose& prose);

}  // namespace estelik
