// All modules share one namespace. Two types of one name in two of them are one type to the linker, which
// then takes either layout for both and says nothing: memory is overwritten. So each name is given once.
#include "architecture/source_tree.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <regex>

using namespace estelik::architecture;

namespace {

// The types of a file that other files can see, with the namespaces they stand in: those at the left
// margin, outside of `namespace {`. A specialisation or a part of a class (Pool::Workers) is no new name.
std::vector<std::string> visible_types(const std::string& code) {
    static const std::regex space(R"(^(?:inline )?namespace\s*([\w:]*)\s*\{)");
    static const std::regex definition(R"(^(?:struct|class|union|enum class|enum)\s+(\w+)(?:\s+final)?\s*(?::[^:].*|\{.*)?$)");
    std::vector<std::string> names;
    std::vector<std::pair<int, std::string>> open;   // depth at which each namespace was opened, its name
    int depth = 0;
    for (const auto& line : lines_of(code)) {
        std::smatch match;
        if (std::regex_search(line, match, space)) open.emplace_back(depth, match[1]);
        const bool hidden = std::any_of(open.begin(), open.end(), [](const auto& each) { return each.second.empty(); });
        if (!hidden && std::regex_match(line, match, definition)) {
            std::string name;
            for (const auto& each : open) name += each.second + "::";
            names.push_back(name + std::string(match[1]));
        }
        depth += static_cast<int>(std::count(line.begin(), line.end(), '{') - std::count(line.begin(), line.end(), '}'));
        while (!open.empty() && depth <= open.back().first) open.pop_back();
    }
    return names;
}

Faults names_given_twice(const std::vector<SourceFile>& sources) {
    std::map<std::string, std::string> given;
    Faults faults;
    for (const auto& source : sources) {
        for (const auto& name : visible_types(source.code)) {
            const auto [first, fresh] = given.emplace(name, source.path);
            if (!fresh) faults.push_back(name + ": " + first->second + " and " + source.path);
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("a type that other files can see has a name of its own") {
    const auto faults = names_given_twice(sources_of_app());
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("a hidden type, a declaration and a member may share a name; two definitions may not") {
    const auto file = [](const char* path, const char* code) {
        SourceFile source;
        source.path = path;
        source.code = code;
        return source;
    };
    const auto open = file("app/a/a.h", "namespace estelik {\nstruct Row {\n    int x;\n};\n}\n");
    const auto hidden = file("app/b/b.cpp", "namespace estelik {\nnamespace {\nstruct Row {\n};\n}\n}\n");
    const auto declared = file("app/b/c.h", "namespace estelik {\nstruct Row;\n}\n");
    const auto member = file("app/b/d.h", "namespace estelik {\nstruct Table {\n    struct Row {};\n};\n}\n");
    const auto elsewhere = file("app/b/f.h", "namespace estelik::b {\nstruct Row {\n};\n}\n");
    const auto again = file("app/b/e.cpp", "namespace estelik {\nnamespace {\nint f() { return 1; }\n}\nstruct Row { int y; };\n}\n");
    CHECK(names_given_twice({open, hidden, declared, member, elsewhere}).empty());
    CHECK(names_given_twice({open, again}).size() == 1);
}
