// One line of comma-separated values (RFC 4180, with "\n" at its end): a field with a comma, a quotation
// mark or the end of a line in it is quoted, and its quotation marks are doubled.
#pragma once

#include <string>
#include <vector>

namespace estelik {

std::string csv_line(const std::vector<std::string>& fields);

}  // namespace estelik
