#include "runtime/settings_file.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

namespace estelik {
namespace {

using nlohmann::json;

// The order is that of Theme.
constexpr std::array<std::string_view, 3> theme_names = {"system", "light", "dark"};

json read_object(Disk& disk, const std::string& path) {
    auto settings = json::parse(disk.read(path).bytes, nullptr, false);
    return settings.is_object() ? settings : json::object();
}

}  // namespace

std::optional<Error> keep_aside_broken_settings(Disk& disk, const std::string& path) {
    const auto load = disk.read(path);
    if (load.broken()) return load.error;
    if (trim(load.bytes).empty() || json::parse(load.bytes, nullptr, false).is_object()) return {};
    const auto aside = path + ".broken";
    if (auto kept = disk.replace(aside, load.bytes); !kept) return kept.error();
    if (auto begun = disk.replace(path, "{}\n"); !begun) return begun.error();
    return Error{"the settings are damaged, the usual ones are in force", {path}, "The damaged file is kept as " + aside};
}

Look load_look(Disk& disk, const std::string& path) {
    const auto settings = read_object(disk, path);
    Look look;
    if (const auto at = settings.find("theme"); at != settings.end() && at->is_string()) {
        const auto name = std::find(theme_names.begin(), theme_names.end(), at->get<std::string>());
        if (name != theme_names.end()) look.theme = static_cast<Theme>(name - theme_names.begin());
    }
    if (const auto at = settings.find("text_percent"); at != settings.end() && at->is_number()) {
        look.text_percent = static_cast<int>(std::clamp(at->get<double>(), 75.0, 300.0));
    }
    if (const auto at = settings.find("high_contrast"); at != settings.end() && at->is_boolean()) {
        look.high_contrast = at->get<bool>();
    }
    return look;
}

Result<void> save_look(Disk& disk, const std::string& path, const Look& look) {
    if (const auto load = disk.read(path); load.broken()) return load.error;
    auto settings = read_object(disk, path);
    settings["theme"] = theme_names[static_cast<std::size_t>(look.theme)];
    settings["text_percent"] = look.text_percent;
    settings["high_contrast"] = look.high_contrast;
    return disk.replace(path, settings.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

}  // namespace estelik
