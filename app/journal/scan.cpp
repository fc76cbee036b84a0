#include "journal/scan.h"

#include "journal/line.h"

#include <algorithm>

namespace estelik {
namespace {

// Where the last line starts.
std::size_t last_line(std::string_view bytes) {
    if (bytes.ends_with('\n')) bytes.remove_suffix(1);
    const auto before = bytes.rfind('\n');
    return before == std::string_view::npos ? 0 : before + 1;
}

std::string_view without_end(std::string_view line) {
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

// A crash leaves a line without its end, or the length of a write and none of its bytes. Whatever else is
// wrong with a file did not come from a write of ours, and so is not for us to take away.
bool is_torn(std::string_view last) {
    const auto line = without_end(last);
    const bool blank = !line.empty() && line.find_first_not_of('\0') == std::string_view::npos;
    return !last.empty() && (blank || !last.ends_with('\n')) && !unseal(line);
}

}  // namespace

Scan scan(std::string_view bytes, const std::string& file, std::uint64_t lines_before) {
    Scan scan;
    const auto last = last_line(bytes);
    if (is_torn(bytes.substr(last))) scan.torn = bytes.substr(last);
    scan.whole = bytes.substr(0, bytes.size() - scan.torn.size());
    Place place{file, static_cast<int>(lines_before), 0};
    for (auto rest = scan.whole; !rest.empty();) {
        const auto line = rest.substr(0, std::min(rest.find('\n'), rest.size() - 1) + 1);
        ++place.line;
        auto event = read_line(without_end(line), place);
        if (event) scan.events.push_back(*std::move(event));
        else scan.damaged.push_back(event.error());
        rest.remove_prefix(line.size());
    }
    return scan;
}

}  // namespace estelik
