// A package that Anki exports, .apkg or .colpkg: a zip with a collection and its media. Only the collection is
// taken out, the newest that is in it: the older one beside it holds but a note that Anki should be updated.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace estelik {

inline constexpr std::uint64_t largest_collection = std::uint64_t{1} << 30;  // unpacked, in bytes

bool is_anki_package(std::string_view bytes);   // a zip, whatever it holds

// The collection's SQLite database. `name` is for the place of an error. Error: no package, damaged, larger than
// allowed, or of a later format.
Result<std::string> unpack_anki_package(std::string_view package, const std::string& name,
                                        std::uint64_t largest = largest_collection);

}  // namespace estelik
