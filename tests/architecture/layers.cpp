#include "architecture/layers.h"

#include "architecture/source_tree.h"

#include <algorithm>
#include <array>
#include <regex>
#include <utility>

namespace estelik::architecture {
namespace {

std::set<std::string> matches(const std::string& text, const std::regex& pattern) {
    std::set<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match) {
        found.insert((*match)[1]);
    }
    return found;
}

std::set<std::string> quoted_names(const std::string& cell) {
    static const std::regex name("`([a-z0-9_]+)`");
    return matches(cell, name);
}

std::set<std::string> libraries_named(const std::string& arguments) {
    static const std::regex library(R"(estelik::(\w+))");
    return matches(arguments, library);
}

std::set<std::string> modules_named(const std::string& arguments) {
    static const std::regex word(R"((\w+))");
    return matches(arguments, word);
}

}  // namespace

std::vector<Module> modules_of_readme(std::string_view readme) {
    static const std::regex row(R"(^\| `(\w+)` \|([^|]*)\|([^|]*)\|)");
    std::vector<Module> modules;
    bool core = true;
    for (const auto& line : lines_of(readme)) {
        if (line.starts_with("| *the core ends here*")) core = false;
        std::smatch cells;
        if (std::regex_search(line, cells, row)) {
            modules.push_back({cells[1], quoted_names(cells[2]), quoted_names(cells[3]), core});
        }
    }
    return modules;
}

std::vector<Module> modules_of_cmake(std::string_view cmake) {
    static const std::regex call(R"(estelik_module\((\w+)\s*(?:DEPENDS ([\w ]*?))?\s*(?:LIBRARIES ([\w: ]*))?\))");
    static const std::regex linked(R"(target_link_libraries\(estelik_(\w+) PUBLIC ([\w: ]+)\))");
    std::vector<Module> modules;
    for (const auto& line : lines_of(cmake)) {
        std::smatch parts;
        if (std::regex_search(line, parts, call)) {
            modules.push_back({parts[1], modules_named(parts[2]), libraries_named(parts[3])});
        } else if (std::regex_search(line, parts, linked) && !modules.empty() && modules.back().name == parts[1]) {
            modules.back().libraries.merge(libraries_named(parts[2]));
        }
    }
    return modules;
}

std::map<std::string, std::set<std::string>> reach(const std::vector<Module>& modules) {
    std::map<std::string, std::set<std::string>> reached;
    for (const auto& module : modules) {
        auto& mine = reached[module.name];
        mine.insert(module.name);
        for (const auto& below : module.below) mine.insert(reached[below].begin(), reached[below].end());
    }
    return reached;
}

std::string library_of(std::string_view header) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> beginnings = {{
        {"imgui_impl_", "imgui_backends"}, {"backends/imgui_impl_", "imgui_backends"}, {"imgui", "imgui"},
        {"misc/", "imgui"}, {"utf8proc", "utf8proc"}, {"fmt/", "fmt"}, {"md4c", "md4c"}, {"nlohmann/", "json"},
        {"CLI/", "cli11"}, {"GLFW/", "glfw"}, {"GL/", "gl"}, {"GLES", "gl"}, {"fontconfig/", "fontconfig"},
        {"catch2/", "catch2"}}};
    const auto found = std::find_if(beginnings.begin(), beginnings.end(),
                                    [&](const auto& entry) { return header.starts_with(entry.first); });
    return found == beginnings.end() ? "" : std::string(found->second);
}

}  // namespace estelik::architecture
