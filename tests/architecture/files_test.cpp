#include "architecture/source_tree.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace estelik::architecture;

namespace {

constexpr std::size_t longest_file = 400;

// Sources without a test of their own name, and why.
const std::map<std::string, std::string> tested_elsewhere = {
    {"app/main.cpp", "chooses a front end; tests/e2e starts it"},
};

// Modules of which no source has a test of its own name, and why.
const std::map<std::string, std::string> modules_tested_elsewhere = {
    {"shell", "needs a display and OpenGL; tests/e2e drives the real window"},
};

bool exists(const std::vector<SourceFile>& sources, const std::string& path) {
    return std::any_of(sources.begin(), sources.end(), [&](const SourceFile& source) { return source.path == path; });
}

// The tests that may hold a source's story: that of its own name, or of the part of which it is one,
// as select_test.cpp is of select_home.cpp.
std::vector<std::string> tests_for(const SourceFile& source) {
    std::vector<std::string> tests;
    for (std::string name = source.stem(); !name.empty(); name = name.substr(0, name.rfind('_'))) {
        tests.push_back("tests/" + source.module() + "/" + name + "_test.cpp");
        if (name.find('_') == std::string::npos) break;
    }
    return tests;
}

}  // namespace

TEST_CASE("file names are unique over the program") {
    std::map<std::string, std::string> seen;
    Faults faults;
    for (const auto& source : sources_of_app()) {
        const auto [first, fresh] = seen.emplace(source.name(), source.path);
        if (!fresh) faults.push_back(first->second + " and " + source.path);
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("a source begins with the header that it fills, of its own module") {
    Faults faults;
    for (const auto& source : sources_of_app()) {
        if (source.is_header() || source.module().empty()) continue;
        const auto first = source.includes.empty() ? "nothing" : source.includes.front();
        const bool own = exists(sources_of_app(), "app/" + first) && first.starts_with(source.module() + "/");
        if (!own) faults.push_back(source.path + " begins with " + first);
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("every source has a test of its name or of what it is a part of, or a reason") {
    Faults faults;
    for (const auto& source : sources_of_app()) {
        if (source.is_header() || tested_elsewhere.contains(source.path) || modules_tested_elsewhere.contains(source.module()))
            continue;
        const auto tests = tests_for(source);
        const bool tested = std::any_of(tests.begin(), tests.end(), [](const auto& test) { return exists(sources_of_tests(), test); });
        if (!tested) faults.push_back(source.path + " has no " + tests.front());
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("an exception from having a test ends when the file or its test comes") {
    Faults faults;
    for (const auto& [path, reason] : tested_elsewhere) {
        if (!exists(sources_of_app(), path)) faults.push_back(path + " is gone");
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("a header says first what it is, and guards itself") {
    Faults faults;
    for (const auto& source : sources_of_app()) {
        if (!source.is_header()) continue;
        if (!source.text.starts_with("// ")) faults.push_back(source.path + ": no opening comment");
        if (source.code.find("#pragma once") == std::string::npos) faults.push_back(source.path + ": no #pragma once");
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("no source is longer than 400 lines") {
    Faults faults;
    const auto check = [&](const std::vector<SourceFile>& sources) {
        for (const auto& source : sources) {
            const auto length = lines_of(source.text).size();
            if (length > longest_file) faults.push_back(source.path + ": " + std::to_string(length));
        }
    };
    check(sources_of_app());
    check(sources_of_tests());
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("the project's folder holds only what a newcomer has to know") {
    const std::set<std::string> known = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "assets",
                                         "build", "check", "questions", "run", "tests", "third_party",
                                         "compile_commands.json"};  // the last is a link that editors make
    Faults faults;
    for (const auto& name : project_folder("")) {
        if (!name.starts_with('.') && !known.contains(name)) faults.push_back(name);
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}
