#include "runtime/exports.h"

namespace estelik {
namespace {

constexpr std::string_view topic = "export";

Notice refused(const Error& error) { return {Notice::Tone::error, "Not saved: " + to_string(error), std::string(topic)}; }

}  // namespace

Notice write_export(Disk& disk, const std::string& data_folder, const ExportFile& file, Launcher& launcher, const std::string& viewer) {
    const std::string folder = data_folder + "/exports", path = folder + "/" + file.name;
    if (const auto made = disk.make_folder(folder); !made) return refused(made.error());
    if (const auto written = disk.replace(path, file.text); !written) return refused(written.error());
    std::string words = "Saved as " + path + ".";
    if (file.open) words += launcher.start({viewer, path}) ? " It opens in your viewer; print it from there." : " Open it in a browser to print it.";
    return {Notice::Tone::info, words, std::string(topic)};
}

}  // namespace estelik
