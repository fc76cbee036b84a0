#include "base/csv_line.h"

#include "base/text.h"

namespace estelik {
namespace {

std::string csv_field(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    return "\"" + join(split(text, '"'), "\"\"") + "\"";
}

}  // namespace

std::string csv_line(const std::vector<std::string>& fields) {
    std::vector<std::string> written;
    for (const auto& field : fields) written.push_back(csv_field(field));
    return join(written, ",") + "\n";
}

}  // namespace estelik
