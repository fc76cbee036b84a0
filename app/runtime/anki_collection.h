// An Anki collection, read for its answers alone: collection.anki2 and .anki21 as they lie in a profile, of every
// schema from 11 on. The file is not written to, and what lies in it is not trusted.
#pragma once

#include "base/result.h"
#include "memory/review_log.h"

#include <string>
#include <string_view>
#include <vector>

namespace estelik {

bool is_anki_collection(std::string_view bytes);   // an SQLite database, whatever it holds

// `name` is for the place of an error. Error: damaged, or no collection of Anki.
Result<std::vector<ReviewRow>> read_anki_collection(std::string bytes, const std::string& name);

}  // namespace estelik
