// Questions over the whole article: dated instruments to be put in order, instruments and their dates,
// people and their roles to be matched.
#pragma once

#include "derive/draft.h"
#include "derive/ground.h"

#include <vector>

namespace estelik {

std::vector<Draft> set_items(const Ground& ground);

}  // namespace estelik
