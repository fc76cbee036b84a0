#include "base/result.h"

namespace estelik {

std::string to_string(const Place& place) {
    std::string text = place.file;
    if (place.line > 0) text += ":" + std::to_string(place.line);
    if (place.line > 0 && place.column > 0) text += ":" + std::to_string(place.column);
    return text;
}

std::string to_string(const Error& error) {
    std::string text = to_string(error.where);
    if (!text.empty()) text += ": ";
    text += error.what;
    if (!error.help.empty()) text += ". " + error.help;
    return text;
}

}  // namespace estelik
