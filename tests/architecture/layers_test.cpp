#include "architecture/layers.h"
#include "architecture/source_tree.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>

using namespace estelik::architecture;

namespace {

std::vector<Module> law() { return modules_of_readme(project_file("app/README.md")); }

std::string text_of(const std::set<std::string>& names) {
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "" : " ") + name;
    return all;
}

const SourceFile* find_source(const std::string& include) {
    const auto& sources = sources_of_app();
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&](const SourceFile& source) { return source.path == "app/" + include; });
    return found == sources.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("the table of layers names each module of the tree once, lower ones first") {
    std::set<std::string> seen;
    Faults faults;
    for (const auto& module : law()) {
        if (!seen.insert(module.name).second) faults.push_back(module.name + " stands there twice");
        for (const auto& below : module.below) {
            if (below == module.name || !seen.contains(below)) faults.push_back(module.name + " stands above " + below);
        }
    }
    std::set<std::string> folders;
    for (const auto& source : sources_of_app()) {
        if (!source.module().empty()) folders.insert(source.module());
    }
    INFO(listed(faults));
    CHECK(faults.empty());
    CHECK(text_of(seen) == text_of(folders));
}

TEST_CASE("what the build links is what the table of layers says") {
    auto table = law();
    for (auto& module : table) module.core = false;
    const auto build = modules_of_cmake(project_file("app/CMakeLists.txt"));
    REQUIRE_FALSE(build.empty());
    Faults faults;
    for (const auto& module : table) {
        const auto built = std::find_if(build.begin(), build.end(), [&](const Module& m) { return m.name == module.name; });
        if (built == build.end()) {
            faults.push_back(module.name + " is not built");
        } else if (*built != module) {
            faults.push_back(module.name + ": README says [" + text_of(module.below) + "] [" + text_of(module.libraries) +
                             "], CMake says [" + text_of(built->below) + "] [" + text_of(built->libraries) + "]");
        }
    }
    INFO(listed(faults));
    CHECK(faults.empty());
    CHECK(build.size() == table.size());
}

TEST_CASE("a file includes only its own module and modules below it") {
    const auto reached = reach(law());
    Faults faults;
    for (const auto& source : sources_of_app()) {
        if (source.module().empty()) continue;  // main.cpp joins the front ends
        for (const auto& include : source.includes) {
            const auto* other = find_source(include);
            if (other && !reached.at(source.module()).contains(other->module())) faults.push_back(source.path + ": " + include);
        }
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("a file includes only the libraries that its module names, or one below it") {
    const auto modules = law();
    const auto reached = reach(modules);
    Faults faults;
    for (const auto& source : sources_of_app()) {
        for (const auto& include : source.includes) {
            const auto library = library_of(include);
            if (library.empty()) continue;
            const bool named = std::any_of(modules.begin(), modules.end(), [&](const Module& module) {
                return module.name == source.module() && module.libraries.contains(library);
            });
            const bool of_screens = library == "imgui" && source.module() == "shell";  // it reaches ui, which draws with it
            if (!named && !of_screens) faults.push_back(source.path + ": " + include);
        }
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("every include in quotes names a file of the project or of a library") {
    Faults faults;
    const auto check = [&](const std::vector<SourceFile>& sources, bool tests_too) {
        for (const auto& source : sources) {
            for (const auto& line : lines_of(source.text)) {
                if (!line.starts_with("#include \"")) continue;
                const auto include = line.substr(10, line.find('"', 10) - 10);
                const bool known = project_has("app/" + include) || (tests_too && project_has("tests/" + include)) ||
                                   !library_of(include).empty();
                if (!known) faults.push_back(source.path + ": " + include);
            }
        }
    };
    check(sources_of_app(), false);
    check(sources_of_tests(), true);
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("no file includes itself by way of others") {
    std::set<std::string> done;
    std::vector<std::string> trail;
    Faults faults;
    const std::function<void(const SourceFile&)> visit = [&](const SourceFile& source) {
        const auto open = std::find(trail.begin(), trail.end(), source.path);
        if (open != trail.end()) {
            std::string knot;
            for (auto file = open; file != trail.end(); ++file) knot += *file + " -> ";
            faults.push_back(knot + source.path);
            return;
        }
        if (!done.insert(source.path).second) return;
        trail.push_back(source.path);
        for (const auto& include : source.includes) {
            if (const auto* other = find_source(include)) visit(*other);
        }
        trail.pop_back();
    };
    for (const auto& source : sources_of_app()) visit(source);
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("the readers of the two tables see what is there") {
    const auto readme = modules_of_readme("| `base` | nothing | `fmt` | text |\n| `bank` | `base` | | files |\n"
                                          "| *the core ends here* | | | |\n| `shell` | `bank` | `glfw`, `gl` | window |\n");
    REQUIRE(readme.size() == 3);
    CHECK(readme[0] == Module{"base", {}, {"fmt"}, true});
    CHECK(readme[1] == Module{"bank", {"base"}, {}, true});
    CHECK(readme[2] == Module{"shell", {"bank"}, {"glfw", "gl"}, false});
    CHECK(reach(readme).at("shell") == std::set<std::string>{"bank", "base", "shell"});

    const auto cmake = modules_of_cmake("estelik_module(base LIBRARIES estelik::fmt)\nestelik_module(ui DEPENDS base bank)\n"
                                        "  target_link_libraries(estelik_ui PUBLIC estelik::imgui)\n");
    REQUIRE(cmake.size() == 2);
    CHECK(cmake[0] == Module{"base", {}, {"fmt"}});
    CHECK(cmake[1] == Module{"ui", {"bank", "base"}, {"imgui"}});
}
