#include "architecture/source_tree.h"
#include "support/catch.h"

#include <filesystem>
#include <regex>

using namespace estelik::architecture;

namespace {

// Words in backticks that are meant as a path of the project.
std::vector<std::string> paths_named(const std::string& document) {
    static const std::regex quoted(R"(`([A-Za-z0-9_.][A-Za-z0-9_./-]*)`)");
    static const std::regex path(R"(.*/.*|.*\.(md|h|cpp|json|cmake|txt|sh))");
    static const std::regex product(R"((\./)?build/.*|.*/\.\./.*|data/.*)");
    std::vector<std::string> paths;
    for (std::sregex_iterator match(document.begin(), document.end(), quoted), end; match != end; ++match) {
        const auto word = (*match)[1].str();
        if (std::regex_match(word, path) && !std::regex_match(word, product)) paths.push_back(word);
    }
    return paths;
}

}  // namespace

TEST_CASE("every path that a document names is there") {
    Faults faults;
    for (const auto* document : {"README.md", "app/README.md", "questions/README.md", "third_party/README.md"}) {
        const auto folder = std::filesystem::path(document).parent_path();
        for (const auto& path : paths_named(project_file(document))) {
            if (!project_has(path) && !project_has((folder / path).string())) faults.push_back(std::string(document) + ": " + path);
        }
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("paths are told from other words in backticks") {
    CHECK(paths_named("`app/README.md` `./run` `estelik due` `bank.json` `stability` `build/x` `--data DIR`") ==
          std::vector<std::string>{"app/README.md", "./run", "bank.json"});
}

TEST_CASE("every dependency has a file, a row in the table and a place in the build") {
    const auto table = project_file("third_party/README.md");
    const auto build = project_file("third_party/CMakeLists.txt");
    Faults faults;
    for (const auto& name : project_folder("third_party")) {
        if (!name.ends_with(".cmake")) continue;
        if (build.find("include(" + name + ")") == std::string::npos) faults.push_back(name + " is not included");
        if (name != "dependency.cmake" && table.find("| `" + name + "` |") == std::string::npos) faults.push_back(name + " has no row");
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}
