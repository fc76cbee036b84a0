// Finds what a thing is said to be: "A mitochondrion is an organelle that ...", "The euro is the currency of ...".
#pragma once

#include "derive/prose.h"
#include "derive/statement.h"

#include <vector>

namespace estelik {

std::vector<Statement> find_definitions(const Prose& prose);

}  // namespace estelik
