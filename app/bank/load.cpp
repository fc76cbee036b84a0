#include "bank/load.h"

#include "bank/finding_list.h"

#include <algorithm>
#include <fmt/format.h>

namespace estelik {
namespace {

// An absent or broken file stands at no line.
Finding unusable(const Load& load, const std::string& path, std::string_view what_it_is) {
    const CodeInfo& code = info(load.missing() ? Code::file_missing : Code::file_unreadable);
    Finding finding;
    finding.code = code.id;
    finding.place.file = path;
    finding.what = load.missing() ? fmt::format("{} is not there", what_it_is)
                                  : fmt::format("cannot read {}: {}", what_it_is, load.error.what);
    finding.help = load.missing() ? "a course is a folder with bank.json and the reading that it names" : load.error.help;
    return finding;
}

}  // namespace

ReadBank load_bank(Disk& disk, const std::string& folder) {
    const std::string bank_path = folder + "/bank.json";
    const Load bank = disk.read(bank_path);
    if (!bank.found()) return {nullptr, {unusable(bank, bank_path, "the file of questions")}};
    const auto name = reading_name(bank.bytes);
    if (!name) return {nullptr, check_structure(bank.bytes, bank_path)};
    const std::string reading_path = folder + "/" + *name;
    const Load reading = disk.read(reading_path);
    if (reading.found()) return read_bank(bank.bytes, bank_path, reading.bytes, reading_path);
    ReadBank result{nullptr, check_structure(bank.bytes, bank_path)};
    result.findings.push_back(unusable(reading, reading_path, "the reading"));
    return result;
}

Result<std::vector<std::string>> find_courses(Disk& disk, const std::string& questions_folder) {
    std::vector<std::string> courses;
    const auto entries = disk.list(questions_folder);
    if (!entries) return entries.error();
    for (const FileInfo& entry : *entries) {
        const std::string folder = questions_folder + "/" + entry.name;
        if (entry.folder && disk.info(folder + "/bank.json").ok()) courses.push_back(folder);
    }
    std::sort(courses.begin(), courses.end());
    return courses;
}

}  // namespace estelik
