#include "cli/lint_command.h"

#include "bank/codes.h"
#include "bank/load.h"

#include <array>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

struct Linted {
    std::string folder;
    ReadBank read;
};

std::array<std::size_t, kind_count> count_by_kind(const Bank& bank) {
    std::array<std::size_t, kind_count> counts{};
    for (const auto& question : bank.questions) ++counts[static_cast<std::size_t>(question.kind())];
    return counts;
}

std::string plural(std::size_t count, std::string_view one) { return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s"); }

// The course folders that a path means; none: it means no course.
Result<std::vector<std::string>> courses_at(Disk& disk, std::string path) {
    while (path.size() > 1 && path.ends_with('/')) path.pop_back();
    const auto info = disk.info(path);
    if (!info) return std::vector<std::string>{};
    if (!info->folder) {
        const auto slash = path.rfind('/');
        path = slash == std::string::npos ? "." : path.substr(0, slash);
    }
    if (disk.info(path + "/bank.json")) return std::vector<std::string>{path};
    return find_courses(disk, path);
}

Json to_json(const Finding& finding) {
    return {{"severity", finding.severity == Severity::error ? "error" : "warning"},
            {"code", finding.code},
            {"file", finding.place.file},
            {"line", finding.place.line},
            {"column", finding.place.column},
            {"question", finding.question},
            {"what", finding.what},
            {"help", finding.help}};
}

Json to_json(const Linted& course) {
    Json json{{"folder", course.folder}};
    if (!course.read.bank) return json;
    const auto counts = count_by_kind(*course.read.bank);
    json["id"] = course.read.bank->id;
    json["questions"] = course.read.bank->questions.size();
    for (std::size_t kind = 0; kind < kind_count; ++kind) json["by_type"][std::string(kind_names[kind])] = counts[kind];
    return json;
}

std::string course_line(const Linted& course) {
    std::string text = course.folder + ": ";
    if (!course.read.bank) return text + "not usable\n";
    const auto counts = count_by_kind(*course.read.bank);
    text += plural(course.read.bank->questions.size(), "question");
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        if (counts[kind] > 0) text += fmt::format(", {} {}", counts[kind], kind_names[kind]);
    }
    return text + "\n";
}

// What a learner has answered is kept by the id of its course, so two of one id would share it.
void tell_apart(std::vector<Linted>& courses) {
    std::map<std::string, std::string> folder_of;
    for (auto& course : courses) {
        if (!course.read.bank) continue;
        const auto& id = course.read.bank->id;
        const auto [first, is_new] = folder_of.try_emplace(id, course.folder);
        if (is_new || first->second == course.folder) continue;
        Finding finding;
        finding.code = info(Code::repeated_id).id;
        finding.place.file = course.folder + "/bank.json";
        finding.what = fmt::format("the course {} has the id “{}” too", first->second, id);
        finding.help = "give each course an id of its own";
        course.read.findings.push_back(std::move(finding));
    }
}

struct Totals {
    std::size_t errors = 0;
    std::size_t warnings = 0;
};

Totals count(const std::vector<Linted>& courses) {
    Totals totals;
    for (const auto& course : courses) {
        for (const auto& finding : course.read.findings) ++(finding.severity == Severity::error ? totals.errors : totals.warnings);
    }
    return totals;
}

void print_text(const std::vector<Linted>& courses, std::ostream& out) {
    for (const auto& course : courses) {
        for (const auto& finding : course.read.findings) out << to_text(finding);
    }
    for (const auto& course : courses) out << course_line(course);
    const auto [errors, warnings] = count(courses);
    if (errors + warnings > 0) out << plural(errors, "error") << ", " << plural(warnings, "warning") << "\n";
}

void print_json(const std::vector<Linted>& courses, std::ostream& out) {
    const auto [errors, warnings] = count(courses);
    Json json{{"errors", errors}, {"warnings", warnings}, {"courses", Json::array()}, {"findings", Json::array()}};
    for (const auto& course : courses) {
        json["courses"].push_back(to_json(course));
        for (const auto& finding : course.read.findings) json["findings"].push_back(to_json(finding));
    }
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
}

}  // namespace

ExitCode lint(Disk& disk, const std::vector<std::string>& paths, bool json, Terminal& terminal) {
    std::vector<Linted> courses;
    bool all_found = true;
    for (const auto& path : paths) {
        const auto folders = courses_at(disk, path);
        if (!folders) terminal.err << "estelik: " << to_string(folders.error()) << "\n";
        all_found = all_found && folders;
        if (!folders) continue;
        if (folders->empty()) {
            terminal.err << "estelik: " << path << ": no course here. A course is a folder with bank.json and its reading\n";
            all_found = false;
        }
        for (const auto& folder : *folders) courses.push_back({folder, load_bank(disk, folder)});
    }
    tell_apart(courses);
    if (json) print_json(courses, terminal.out);
    else print_text(courses, terminal.out);
    if (!all_found) return ExitCode::failed;
    const auto [errors, warnings] = count(courses);
    return errors + warnings > 0 ? ExitCode::findings : ExitCode::well;
}

}  // namespace estelik
