#include "journal/scan.h"

#include "journal/line.h"

#include <algorithm>

namespace estelik {
namespace {

std::string_view without_torn_tail(std::string_view bytes) {
    const auto newline = bytes.rfind('\n');
    bytes = bytes.substr(0, newline == std::string_view::npos ? 0 : newline + 1);
    // A crash may have left the length of a write and not all of its bytes, over several lines.
    while (!bytes.empty()) {
        const auto before = bytes.size() < 2 ? std::string_view::npos : bytes.rfind('\n', bytes.size() - 2);
        const auto start = before == std::string_view::npos ? 0 : before + 1;
        if (unseal(bytes.substr(start, bytes.size() - 1 - start))) break;
        bytes = bytes.substr(0, start);
    }
    return bytes;
}

}  // namespace

Scan scan(std::string_view bytes, const std::string& file, std::uint64_t lines_before) {
    Scan scan;
    scan.whole = without_torn_tail(bytes);
    scan.torn = bytes.substr(scan.whole.size());
    Place place{file, static_cast<int>(lines_before), 0};
    for (auto rest = scan.whole; !rest.empty();) {
        const auto newline = rest.find('\n');
        ++place.line;
        auto event = read_line(rest.substr(0, newline), place);
        if (event) scan.events.push_back(*std::move(event));
        else scan.damaged.push_back(event.error());
        rest.remove_prefix(newline + 1);
    }
    return scan;
}

}  // namespace estelik
