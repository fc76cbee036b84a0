#include "journal/progress_cache.h"

#include "base/hash.h"
#include "journal/fold.h"
#include "journal/line.h"
#include "journal/progress_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace estelik {

using nlohmann::json;

namespace {

constexpr int cache_format = 1;

json to_json(const FileMark& mark) {
    return json::array({mark.bytes, mark.lines, mark.crc, mark.last_bytes, mark.last_crc});
}

FileMark file_mark(const json& from) {
    return {from.at(0).get<std::uint64_t>(), from.at(1).get<std::uint64_t>(), from.at(2).get<std::uint32_t>(),
            from.at(3).get<std::uint64_t>(), from.at(4).get<std::uint32_t>()};
}

json to_json(const SeenIds& seen) {
    json devices = json::object();
    for (const auto& [device, ranges] : seen.devices())
        for (const auto& [first, last] : ranges) devices[device].push_back(json::array({first, last}));
    return devices;
}

SeenIds seen_ids(const json& from) {
    SeenIds seen;
    for (const auto& [device, ranges] : from.items())
        for (const auto& range : ranges)
            seen.add_range(device, range.at(0).get<std::uint64_t>(), range.at(1).get<std::uint64_t>());
    return seen;
}

std::string_view newline_at_start(std::string_view text) {
    if (text.starts_with("\r\n")) return text.substr(0, 2);
    return text.substr(0, text.starts_with('\n') ? 1 : 0);
}

}  // namespace

void FileMark::advance(std::string_view whole_lines) {
    if (whole_lines.empty()) return;
    const auto before = whole_lines.size() < 2 ? std::string_view::npos : whole_lines.rfind('\n', whole_lines.size() - 2);
    const auto last = whole_lines.substr(before == std::string_view::npos ? 0 : before + 1);
    bytes += whole_lines.size();
    lines += static_cast<std::uint64_t>(std::ranges::count(whole_lines, '\n'));
    crc = crc32c(whole_lines, crc);
    last_bytes = last.size();
    last_crc = crc32c(last);
}

std::size_t FileMark::end_line(std::string_view fresh) {
    const auto newline = newline_at_start(fresh);
    if (newline.empty()) return 0;
    bytes += newline.size();
    ++lines;
    crc = crc32c(newline, crc);
    last_bytes += newline.size();
    last_crc = crc32c(newline, last_crc);
    return newline.size();
}

bool FileMark::fits(std::string_view from_last_line) const {
    if (from_last_line.size() < last_bytes) return false;
    const auto last = from_last_line.substr(0, last_bytes);
    const auto fresh = from_last_line.substr(last_bytes);
    if (crc32c(last) != last_crc) return false;
    // A line without its newline can be given it, and nothing else.
    return last.empty() || last.ends_with('\n') || fresh.empty() || !newline_at_start(fresh).empty();
}

std::string write_cache(const ProgressCache& cache) {
    json files = json::object();
    for (const auto& [file, mark] : cache.files) files[file] = to_json(mark);
    const json whole = {{"format", cache_format},
                        {"fold", fold_version},
                        {"files", files},
                        {"seen", to_json(cache.seen)},
                        {"progress", to_json(cache.progress)}};
    // A name of a file may be any bytes; such a cache will not fit, and that is all.
    return seal(whole.dump(-1, ' ', false, json::error_handler_t::replace)) + "\n";
}

std::optional<ProgressCache> read_cache(std::string_view bytes) {
    if (bytes.empty() || bytes.back() != '\n') return {};
    const auto object = unseal(bytes.substr(0, bytes.size() - 1));
    if (!object) return {};
    try {
        const json whole = json::parse(std::string(*object) + "}");
        if (whole.at("format") != cache_format || whole.at("fold") != fold_version) return {};
        ProgressCache cache{progress(whole.at("progress")), seen_ids(whole.at("seen")), {}};
        for (const auto& [file, mark] : whole.at("files").items()) cache.files[file] = file_mark(mark);
        if (cache.progress.greatest_lt > greatest_lt_allowed) return {};
        return cache;
    } catch (const json::exception&) {
        return {};
    }
}

}  // namespace estelik
